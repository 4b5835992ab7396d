import type { Client } from './client.ts';
import type { Event, PullRequest } from './event.ts';
import { asking } from './refusal.ts';

/**
 * The open pull request that a run was for: its head is the run's branch and commit, as GitHub itself has it. What the
 * run left behind is not asked, since whoever wrote the run wrote that too.
 */
export async function pullOfRun(client: Client, event: Event): Promise<PullRequest | undefined> {
  const { repository, workflowRun } = event;
  const owner = workflowRun?.headRepository?.split('/')[0];
  if (repository === undefined || workflowRun === undefined || owner === undefined) return undefined;
  const { headSha, headBranch, headRepository = '' } = workflowRun;
  const pulls = await asking({ doing: 'find the pull request of the run', needs: 'pull-requests: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/pulls', {
      owner: repository.owner,
      repo: repository.name,
      head: `${owner}:${headBranch}`,
      state: 'open',
      per_page: 100,
    }),
  );
  const found = pulls.find(
    ({ head }) => head.sha === headSha && head.repo?.full_name.toLowerCase() === headRepository.toLowerCase(),
  );
  if (found === undefined) return undefined;
  return {
    number: found.number,
    headSha,
    headRepository,
    headRef: found.head.ref,
    baseSha: found.base.sha,
    baseRef: found.base.ref,
    author: found.user?.login ?? 'ghost',
  };
}
