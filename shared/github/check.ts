import type { Finding, Verdict } from '../action/verdict.ts';
import type { Client } from './client.ts';
import { cutLine, cutLines } from './cut.ts';
import type { Repository } from './event.ts';
import { asking } from './refusal.ts';

export type Conclusion = 'success' | 'failure' | 'neutral' | 'skipped';

export interface CheckRequest {
  readonly repository: Repository;
  readonly headSha: string;
  /** As branch protection names it: `eval-gate (triage)`. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly conclusion: Conclusion;
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown that is shown below. */
  readonly text?: string;
  /** Those with a file, relative to the repository's root, become annotations. */
  readonly annotations: readonly Finding[];
  readonly detailsUrl?: string;
}

export interface CheckOutcome {
  readonly url: string;
  /** What kept some of the annotations from being added. */
  readonly problem?: unknown;
}

/** GitHub's limits: bytes of a summary, annotations a request. The title's and the message's are not documented. */
export const longestSummary = 65_535;
const annotationsAtOnce = 50;
const longestTitle = 255;
const longestMessage = 60_000;

/** Marks our check runs: a job of a workflow can have the same name. */
const ours = 'aiops:';

export const externalId = (verdict: Verdict): string => `${ours}${verdict}`;

/**
 * A finished check run on a commit. Annotations beyond the first 50 are added by updates; when one of those fails,
 * the check stands without them.
 * @throws UserError when the check run itself could not be made.
 */
export async function createCheck(client: Client, request: CheckRequest): Promise<CheckOutcome> {
  const { repository, headSha, name, verdict, conclusion, detailsUrl } = request;
  const place = { owner: repository.owner, repo: repository.name };
  const asked = { doing: `make the check \`${name}\``, needs: 'checks: write' };
  const output = {
    title: cutLine(request.title, longestTitle),
    summary: cutLines(request.summary, longestSummary),
    // What is cut says nothing.
    ...(request.text !== undefined && Buffer.byteLength(request.text) <= longestSummary && { text: request.text }),
  };
  const [first = [], ...more] = batches(request.annotations.flatMap(annotationOf));

  const { id, url } = await asking(asked, async () => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
      ...place,
      name,
      head_sha: headSha,
      external_id: externalId(verdict),
      status: 'completed',
      conclusion,
      ...(detailsUrl !== undefined && { details_url: detailsUrl }),
      output: { ...output, annotations: first },
    });
    return { id: data.id, url: data.html_url ?? data.url };
  });

  try {
    for (const annotations of more) {
      await asking({ ...asked, doing: `add annotations to the check \`${name}\`` }, () =>
        client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
          ...place,
          check_run_id: id,
          conclusion,
          output: { ...output, annotations },
        }),
      );
    }
    return { url };
  } catch (problem) {
    return { url, problem };
  }
}

interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: Finding['level'];
  title: string;
  message: string;
}

function annotationOf({ file, line = 1, level, title, message, fix }: Finding): Annotation[] {
  if (file === undefined) return [];
  return [
    {
      path: file,
      start_line: line,
      end_line: line,
      annotation_level: level,
      title: cutLine(title, longestTitle),
      message: cutLines([message, fix].filter(Boolean).join('\n'), longestMessage),
    },
  ];
}

function batches(annotations: readonly Annotation[]): Annotation[][] {
  const count = Math.ceil(annotations.length / annotationsAtOnce);
  return Array.from({ length: count }, (_, i) => annotations.slice(i * annotationsAtOnce, (i + 1) * annotationsAtOnce));
}
