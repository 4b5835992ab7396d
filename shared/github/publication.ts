import type { Finding, Verdict } from '../action/verdict.ts';
import type { Conclusion } from './check.ts';
import type { StatusRequest } from './status.ts';

/** What an action has to say on GitHub. */
export interface Publication {
  /** Of the action: `eval-gate`. */
  readonly name: string;
  /** Tells apart several uses on one pull request. */
  readonly key?: string;
  readonly verdict: Verdict;
  /** Too little for a comment of its own. */
  readonly quiet?: true;
  /** Whether the job fails. */
  readonly failing: boolean;
  /** One line of plain text. */
  readonly headline: string;
  /** Markdown of at most so many characters. */
  readonly comment: (limit: number) => string;
  readonly summary: (limit: number) => string;
  /** Markdown that the check run has beside: what it proves. */
  readonly proof?: string;
  /** Files are relative to the repository's root. */
  readonly annotations: readonly Finding[];
  /** Where there is more to see: the page of the run. */
  readonly detailsUrl?: string;
}

/** The name of the check run and the context of the status: `eval-gate` or `eval-gate (key)`. */
export function checkNameOf({ name, key }: { readonly name: string; readonly key?: string }): string {
  return key ? `${name} (${key})` : name;
}

/** A check run can say that nothing was decided; only what fails the job is a failure. */
export function conclusionOf({ verdict, failing }: Pick<Publication, 'verdict' | 'failing'>): Conclusion {
  if (failing || verdict === 'error') return 'failure';
  if (verdict === 'pass') return 'success';
  return verdict === 'skipped' ? 'skipped' : 'neutral';
}

type Status = Pick<StatusRequest, 'state' | 'description'>;

/** A status knows no neutral: whatever is no pass says so in its description. */
export function statusOf({ verdict, failing, headline }: Publication): Status {
  const description = verdict === 'pass' || verdict === 'fail' ? headline : `${verdict}: ${headline}`;
  if (verdict === 'error') return { state: 'error', description };
  return { state: failing ? 'failure' : 'success', description };
}
