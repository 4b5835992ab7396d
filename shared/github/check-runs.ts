import { externalId } from './check.ts';
import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { asking } from './refusal.ts';

/** A check run that ended, as far as it can prove something. */
export interface CheckRun {
  readonly url: string;
  readonly headSha: string;
  /** Slug of the app whose token made it: `github-actions`. */
  readonly app: string | undefined;
  readonly conclusion: string | null;
  /** Whether it says that it is of ours, and passed. */
  readonly passed: boolean;
  readonly detailsUrl: string | undefined;
  readonly text: string;
}

/** Those on a commit with exactly this name, whoever made them, the newest first. */
export async function endedCheckRuns(
  client: Client,
  { owner, name: repo }: Repository,
  commit: string,
  name: string,
): Promise<CheckRun[]> {
  const of = { owner, repo, ref: commit, check_name: name, status: 'completed', filter: 'all', per_page: 100 } as const;
  const runs = await asking({ doing: 'read the checks of the commit', needs: 'checks: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', of),
  );
  return runs
    .filter((run) => run.name === name && run.status === 'completed')
    .sort((a, b) => Date.parse(b.completed_at ?? '') - Date.parse(a.completed_at ?? '') || b.id - a.id)
    .map((run) => ({
      url: run.html_url ?? run.url,
      headSha: run.head_sha,
      app: run.app?.slug,
      conclusion: run.conclusion,
      passed: run.external_id === externalId('pass'),
      detailsUrl: run.details_url ?? undefined,
      text: run.output.text ?? '',
    }));
}

/** A run of a workflow, as GitHub itself knows it. */
export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  /** `.github/workflows/prompts.yml` */
  readonly path: string;
  readonly event: string;
  /** `owner/name` of the repository that the commit is of. */
  readonly headRepository: string | undefined;
  /** `null` while it goes on. */
  readonly conclusion: string | null;
}

/** @throws UserError where there is none */
export async function workflowRun(client: Client, { owner, name: repo }: Repository, id: number): Promise<WorkflowRun> {
  const run = await asking({ doing: 'read the run of a check', needs: 'actions: read' }, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      owner,
      repo,
      run_id: id,
    });
    return data;
  });
  return {
    id: Number(run.id),
    headSha: run.head_sha,
    path: run.path.replace(/@.*$/, ''),
    event: run.event,
    headRepository: run.head_repository?.full_name,
    conclusion: run.conclusion,
  };
}
