import { describe, expect, it } from 'vitest';
import { authorOf } from '../../shared/github/author.ts';
import { connect } from '../../shared/github/client.ts';
import { asking } from '../../shared/github/refusal.ts';
import { secondaryLimit } from '../fakes/github/faults.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { asked, logInto, surroundings } from './surroundings.ts';

const readPull = (client: Awaited<ReturnType<typeof connect>>) =>
  asking({ doing: 'read pull request #12', needs: 'pull-requests: read' }, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner: 'acme',
      repo: 'support',
      pull_number: 12,
    });
    return data.number;
  });

describe('the client tries again', () => {
  it.each([
    ['a reset', { reset: 'before' }],
    ['half an answer', { reset: 'body' }],
    ['a bad gateway', { status: 502, body: '<h1>Unicorn</h1>' }],
    ['a page of HTML instead of an answer', { status: 200, body: '<h1>Sign in to the proxy</h1>' }],
  ] as const)('after %s, three times', async (_what, fault) => {
    const { github, client } = await surroundings();
    github.fault({ ...fault, times: 3 });
    expect(await readPull(client)).toBe(12);
  });

  it('no more than three times', async () => {
    const { github, client } = await surroundings();
    github.fault({ status: 502, body: 'Unicorn', times: 4 });
    await expect(readPull(client)).rejects.toThrow(
      'GitHub failed (502) when the token had to read pull request #12: Unicorn',
    );
    expect(asked(github)).toHaveLength(4);
  });

  it('and says where no answer came from', async () => {
    const { github, client } = await surroundings();
    await github.close();
    await expect(readPull(client)).rejects.toThrow(
      `GitHub gave no whole answer at ${github.url} when the token had to read pull request #12: connect ECONNREFUSED`,
    );
  });

  it('but not what was refused for good', async () => {
    const { github, client } = await surroundings();
    github.fault({ status: 404, body: { message: 'Not Found' } });
    await expect(readPull(client)).rejects.toThrow(
      'GitHub found nothing when the token had to read pull request #12 (404). It is not there, or the token lacks `pull-requests: read`.',
    );
    expect(asked(github)).toHaveLength(1);
  });
});

describe('rate limits', () => {
  it('are waited for as long as GitHub asks', async () => {
    const { github, client, told } = await surroundings();
    github.fault({ ...secondaryLimit(30), times: 3 });
    expect(await readPull(client)).toBe(12);
    expect(told).toEqual(Array(3).fill('GitHub asks to wait for 30 s.'));
  });

  it('are not waited for more than three times', async () => {
    const { github, client } = await surroundings();
    github.fault({ ...secondaryLimit(30), times: 4 });
    await expect(readPull(client)).rejects.toThrow(
      "GitHub's rate limit was hit when the token had to read pull request #12",
    );
    expect(asked(github)).toHaveLength(4);
  });

  it.each([403, 429])('are given up when GitHub asks for more than 60 s (%i)', async (status) => {
    const { github, client, told } = await surroundings();
    github.fault({ ...secondaryLimit(61), status });
    await expect(readPull(client)).rejects.toThrow(
      "GitHub's rate limit was hit when the token had to read pull request #12; it asks to wait for 61 s, and 60 s is the longest. Run it again later.",
    );
    expect(asked(github)).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('of an hour are given up at once', async () => {
    const { github, client } = await surroundings({ rateLimit: 1 });
    expect(await readPull(client)).toBe(12);
    await expect(readPull(client)).rejects.toThrow(/asks to wait for 3\d{3} s, and 60 s is the longest/);
    expect(asked(github)).toHaveLength(2);
  });
});

describe('the token', () => {
  it('that GitHub does not know is said to be so', async () => {
    const { github } = await surroundings();
    const client = await connect({ token: 'ghs_expired', apiUrl: github.url, env: {}, log: logInto([]), second: 0 });
    await expect(readPull(client)).rejects.toThrow(
      'GitHub does not know the token that should read pull request #12. Check `github-token`, or leave it out',
    );
  });

  it('is masked before anything else', async () => {
    const secrets: string[] = [];
    const log = { ...logInto([]), secret: (value: string) => void secrets.push(value) };
    await connect({ token: 'ghs_workflow', apiUrl: 'https://api.github.com', env: {}, log });
    expect(secrets).toEqual(['ghs_workflow']);
  });

  it('without any permission still knows whom it writes as', async () => {
    const { client } = await surroundings({ tokens: [workflowToken('ghs_nothing', {})] });
    expect(await authorOf(client)).toBe('github-actions[bot]');
  });

  it('finds an Enterprise Server under its path', async () => {
    const { github } = await surroundings();
    const client = await connect({
      token: 'ghs_workflow',
      apiUrl: `${github.url}/api/v3/`,
      env: {},
      log: logInto([]),
      second: 0,
    });
    github.fault({ path: '/api/v3/repos/acme/support/pulls/12', body: { number: 12 } });
    github.fault({ path: '/api/graphql', body: { data: { viewer: { login: 'github-actions[bot]' } } } });
    expect(await readPull(client)).toBe(12);
    expect(await authorOf(client)).toBe('github-actions[bot]');
  });
});
