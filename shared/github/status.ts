import { UserError } from '../action/errors.ts';
import type { Client } from './client.ts';
import { cutLine } from './cut.ts';
import type { Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

export interface StatusRequest {
  readonly repository: Repository;
  readonly headSha: string;
  /** As branch protection names it: `eval-gate (triage)`. */
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error';
  /** Plain text, cut to GitHub's 140 characters. */
  readonly description: string;
  readonly targetUrl?: string;
}

const longestDescription = 140;

/** Sets the commit's status. @throws UserError when GitHub does not take it. */
export async function setStatus(client: Client, request: StatusRequest): Promise<void> {
  const { repository, headSha, context, state, targetUrl } = request;
  await asking({ doing: `set the status \`${context}\``, needs: 'statuses: write' }, async () => {
    try {
      await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        owner: repository.owner,
        repo: repository.name,
        sha: headSha,
        context,
        state,
        description: cutLine(request.description, longestDescription),
        ...(targetUrl !== undefined && { target_url: targetUrl }),
      });
    } catch (error) {
      if (!isRequestError(error) || !/maximum number of statuses/i.test(error.message)) throw error;
      const message = `${headSha.slice(0, 7)} has 1,000 statuses \`${context}\` already, and GitHub keeps no more.`;
      throw new UserError({ message, fix: 'Push a new commit, or set `check: run`.' }, { cause: error });
    }
  });
}
