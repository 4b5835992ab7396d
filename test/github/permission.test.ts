import { describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { acceptance } from '../../shared/github/acceptance.ts';
import { createCheck } from '../../shared/github/check.ts';
import type { Client } from '../../shared/github/client.ts';
import { upsertComment } from '../../shared/github/comment.ts';
import { mergeBase } from '../../shared/github/compare.ts';
import { setStatus } from '../../shared/github/status.ts';
import { personalToken, reviewing, workflowToken } from '../fakes/github/token.ts';
import { head, label, pull, repository, sha, surroundings } from './surroundings.ts';

const comment = (client: Client) =>
  upsertComment(client, {
    repository,
    pullRequest: 12,
    headSha: head,
    name: 'eval-gate',
    body: () => 'Hello',
    whenAbsent: 'create',
  });
const check = (client: Client) =>
  createCheck(client, {
    repository,
    headSha: head,
    name: 'eval-gate',
    verdict: 'pass',
    conclusion: 'success',
    title: 'Fine',
    summary: 'All is well',
    annotations: [],
  });
const status = (client: Client) =>
  setStatus(client, { repository, headSha: head, context: 'eval-gate', state: 'success', description: 'Fine' });
const compare = (client: Client) => mergeBase(client, repository, sha('1'), sha('2'));
const accept = (client: Client) =>
  acceptance(client, {
    repository,
    pullRequest: 12,
    headSha: head,
    label: 'aiops:accept',
    checkName: 'eval-gate',
    statusContext: 'eval-gate',
  });

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(reviewing).filter(([name]) => !names.includes(name)));

async function refusalOf(permissions: Parameters<typeof workflowToken>[1], act: (client: Client) => Promise<unknown>) {
  const { github, client } = await surroundings({ tokens: [workflowToken('ghs_limited', permissions)] });
  label(github, 'aiops:accept');
  const error = await act(client).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw error;
  return error;
}

describe('a missing permission is named', () => {
  it.each([
    ['comment', { ...reviewing, pull_requests: 'read' }, 'write the comment on #12', 'pull-requests: write', comment],
    ['comment, unread', without('pull_requests'), 'read the comments of #12', 'pull-requests: read', comment],
    ['check', { ...reviewing, checks: 'read' }, 'make the check `eval-gate`', 'checks: write', check],
    ['status', { ...reviewing, statuses: 'read' }, 'set the status `eval-gate`', 'statuses: write', status],
    ['comparison', without('contents'), `compare ${sha('1')} with ${sha('2')}`, 'contents: read', compare],
    ['acceptance', without('pull_requests'), 'read pull request #12', 'pull-requests: read', accept],
    ['acceptance by check', without('checks'), 'read the checks of the commit', 'checks: read', accept],
    ['acceptance by status', without('statuses'), 'read the statuses of the commit', 'statuses: read', accept],
  ] as const)('for a %s', async (_what, permissions, doing, permission, act) => {
    const error = await refusalOf(permissions, act);
    expect(error.problems[0]?.message).toBe(`GitHub did not let the token ${doing}: it lacks \`${permission}\`.`);
    expect(error.problems[0]?.fix).toContain('`permissions:`');
    expect(error.cause).toMatchObject({ name: 'HttpError', status: 403 });
  });

  it('as GitHub names it, where that is something else', async () => {
    const { github, client } = await surroundings();
    github.fault({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'repository_projects=write; organization_projects=admin' },
      body: { message: 'Resource not accessible by integration' },
    });
    await expect(status(client)).rejects.toThrow(
      'it lacks `repository-projects: write` or `organization-projects: admin`.',
    );
  });

  it('without the header too, and when GitHub hides it behind a 404', async () => {
    const { github, client } = await surroundings();
    github.fault({ status: 404, body: { message: 'Resource not accessible by integration' } });
    await expect(check(client)).rejects.toThrow('it lacks `checks: write`.');
  });

  it('for a personal token', async () => {
    const { client } = await surroundings({ tokens: [personalToken('ghp_person', 'dev', { contents: 'read' })] });
    await expect(status(client)).rejects.toThrow('it lacks `statuses: write`.');
  });
});

it('says what else GitHub forbids in its own words', async () => {
  const { github, client } = await surroundings();
  pull(github).locked = true;
  await expect(comment(client)).rejects.toThrow(
    'GitHub did not let the token write the comment on #12 (403): Unable to create comment because issue is locked.',
  );
});
