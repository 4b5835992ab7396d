import type { Client } from './client.ts';
import { asking } from './refusal.ts';

/**
 * The login that the token writes as: `github-actions[bot]`, an app's `name[bot]`, or a person's. GraphQL's `viewer`
 * tells it to every kind of token and asks for no permission; `GET /user` refuses the tokens of workflows and apps.
 */
export async function authorOf(client: Client): Promise<string> {
  return await asking({ doing: 'learn whom it writes as', needs: 'pull-requests: write' }, async () => {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  });
}
