import { UserError } from '../../action/errors.ts';
import { type CheckRun, endedCheckRuns, workflowRun } from '../../github/check-runs.ts';
import type { Client } from '../../github/client.ts';
import type { Event, Repository } from '../../github/event.ts';
import { checkNameOf } from '../../github/publication.ts';
import { provingEvents } from './events.ts';
import { objection } from './tested.ts';
import { readTestedText } from './tested-text.ts';
import { type About, actionOf, type Source, type Wanted } from './wanted.ts';

/** The app whose token a workflow has. */
const app = 'github-actions';

export interface CheckSource {
  readonly client: Client;
  readonly event: Event;
  readonly repository: Repository;
  /** Paths of the workflows whose check runs count. */
  readonly workflows: readonly string[];
  /** The input `key` that they have. */
  readonly key?: string;
}

/**
 * What passed, as far as check runs of exactly this commit say so. Whoever may push to the repository can have a workflow
 * of his make any check run on any commit. So one counts only when a run of a workflow that is named, for this very commit,
 * passed, which nobody can make up; what it says that it tested is its word.
 */
export function fromChecks(source: CheckSource): Source {
  const asked = new Map<string, Promise<CheckRun[]>>();
  return async (wanted, about) => {
    const { client, repository, key } = source;
    const name = checkNameOf({ name: actionOf(wanted), ...(key !== undefined && { key }) });
    try {
      const runs = asked.get(name) ?? endedCheckRuns(client, repository, about.commit, name);
      asked.set(name, runs);
      return await best(await runs, name, wanted, about, source);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { why: `Check runs could not be read: ${error.message}` };
    }
  };
}

/** The newest that proves it, unless a newer one failed. */
async function best(runs: readonly CheckRun[], name: string, wanted: Wanted, about: About, source: CheckSource) {
  let first: string | undefined;
  for (const run of runs.filter((one) => one.app === app && one.headSha === about.commit)) {
    if (!['success', 'neutral', 'skipped'].includes(run.conclusion ?? ''))
      return { why: `The check run ${name} of this commit has the conclusion ${run.conclusion}.` };
    const tested = run.passed && run.conclusion === 'success' ? readTestedText(run.text) : undefined;
    const why =
      tested === undefined
        ? 'It does not say what was tested.'
        : (objection(tested, wanted, about) ?? (await objectionToRun(run, about, source)));
    if (tested !== undefined && why === undefined)
      return {
        proof: { ...wanted, verdict: 'pass' as const, from: 'check' as const, digest: tested.result, url: run.url },
      };
    first ??= `There is a check run ${name} of this commit, and it proves nothing: ${why}`;
  }
  return { why: first ?? `There is no check run ${name} of this commit.` };
}

/** Why the run that a check names does not stand for it. */
async function objectionToRun(
  { detailsUrl = '' }: CheckRun,
  { commit }: About,
  { client, event, repository, workflows }: CheckSource,
): Promise<string | undefined> {
  const full = `${repository.owner}/${repository.name}`;
  const page = `${event.serverUrl}/${full}/actions/runs/`;
  const id = detailsUrl.startsWith(page) ? /^\d{1,15}$/.exec(detailsUrl.slice(page.length))?.[0] : undefined;
  if (id === undefined) return 'It names no run of this repository.';
  const run = await workflowRun(client, repository, Number(id));
  if (run.headSha !== commit) return 'The run that it names is of another commit.';
  if (run.headRepository?.toLowerCase() !== full.toLowerCase())
    return 'The run that it names is of another repository.';
  if (!workflows.includes(run.path))
    return 'The run that it names is of a workflow that `require.workflows` does not name.';
  if (!provingEvents.has(run.event)) return `The run that it names was started by ${run.event}.`;
  const isOwn = run.id === event.run?.id && run.conclusion === null;
  return run.conclusion === 'success' || isOwn ? undefined : 'The run that it names did not pass, or goes on.';
}
