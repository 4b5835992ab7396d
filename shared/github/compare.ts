import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

/**
 * The commit where `head` left `base`, as GitHub's comparison sees it; `undefined` when they have none in common.
 * @throws UserError when GitHub does not tell: a commit is not there, or the token may not read it.
 */
export async function mergeBase(
  client: Client,
  { owner, name }: Repository,
  base: string,
  head: string,
): Promise<string | undefined> {
  return await asking({ doing: `compare ${base} with ${head}`, needs: 'contents: read' }, async () => {
    try {
      const basehead = `${base}...${head}`;
      const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo: name,
        basehead,
        per_page: 1,
      });
      return data.merge_base_commit.sha;
    } catch (error) {
      if (isRequestError(error) && error.status === 404 && /no common ancestor/i.test(error.message)) return undefined;
      throw error;
    }
  });
}
