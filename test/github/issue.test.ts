import { describe, expect, it } from 'vitest';
import { pullOfCommit, upsertIssue } from '../../shared/github/issue.ts';
import { person } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { head, repository, sha, surroundings } from './surroundings.ts';

const marker = '<!-- aiops:rollback:bot%2Fproduction -->';
const request = (body: string) => ({ repository, title: 'bot in production was taken back', marker, body });

async function world(permissions: Parameters<typeof workflowToken>[1] = { issues: 'write', pull_requests: 'read' }) {
  const { github, client } = await surroundings({ tokens: [workflowToken('ghs_rollback', permissions)] });
  const { issues } = github.repository('acme/support');
  return { issues, client };
}

describe('the issue of a rollback', () => {
  it('is opened, and written anew while it is open', async () => {
    const { issues, client } = await world();
    const first = await upsertIssue(client, request('First.'));
    const second = await upsertIssue(client, request('First, then again.'));
    expect(second.url).toBe(first.url);
    expect(issues).toMatchObject([
      { title: 'bot in production was taken back', state: 'open', body: `${marker}\nFirst, then again.` },
    ]);
  });

  it('is another one when somebody has closed it', async () => {
    const { issues, client } = await world();
    await upsertIssue(client, request('First.'));
    Object.assign(issues[0] as object, { state: 'closed' });
    await upsertIssue(client, request('Second.'));
    expect(issues.map(({ state, body }) => [state, body.split('\n')[1]])).toEqual([
      ['closed', 'First.'],
      ['open', 'Second.'],
    ]);
  });

  it('is never one of somebody else, whatever stands in it', async () => {
    const { issues, client } = await world();
    const theirs = { number: 1000, state: 'open' as const, title: 'Mine', body: `${marker}\nMine.` };
    issues.push({ ...theirs, author: person('mallory') });
    await upsertIssue(client, request('Ours.'));
    expect(issues.map(({ body }) => body.split('\n')[1])).toEqual(['Mine.', 'Ours.']);
  });

  it('is found behind a hundred others', async () => {
    const { issues, client } = await world();
    await upsertIssue(client, request('First.'));
    for (let number = 2000; number < 2150; number += 1)
      issues.push({ number, state: 'open', title: 'Other', body: '', author: person('tom') });
    await upsertIssue(client, request('Again.'));
    expect(issues[0]?.body).toBe(`${marker}\nAgain.`);
    expect(issues).toHaveLength(151);
  });

  it('is cut to what GitHub takes', async () => {
    const { issues, client } = await world();
    await upsertIssue(client, request('A line.\n'.repeat(20_000)));
    expect(issues[0]?.body.length).toBeLessThanOrEqual(65_000);
  });

  it('names what permission it misses', async () => {
    const { client } = await world({ issues: 'read' });
    await expect(upsertIssue(client, request('First.'))).rejects.toThrow('issues: write');
    const { client: other } = await world({ pull_requests: 'read' });
    await expect(upsertIssue(other, request('First.'))).rejects.toThrow('issues: read');
  });
});

describe('the pull request that brought a commit', () => {
  it('is the one that GitHub names, or none', async () => {
    const { client } = await world();
    expect(await pullOfCommit(client, repository, head)).toEqual({ number: 12, headSha: head });
    expect(await pullOfCommit(client, repository, sha('b'))).toBeUndefined();
  });
});
