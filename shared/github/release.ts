import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

/**
 * The tag of the latest release, which is no draft and no pre-release; `undefined` where nothing was released.
 * @throws UserError when GitHub does not tell
 */
export async function latestRelease(client: Client, { owner, name }: Repository): Promise<string | undefined> {
  return await asking({ doing: 'look up the latest release', needs: 'contents: read' }, async () => {
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/releases/latest', { owner, repo: name });
      return data.tag_name;
    } catch (error) {
      if (isRequestError(error) && error.status === 404) return undefined;
      throw error;
    }
  });
}
