import { describe, expect, it } from 'vitest';
import type { Event } from '../../shared/github/event.ts';
import { checkNameOf, type Publication } from '../../shared/github/publication.ts';
import { publish } from '../../shared/github/publish.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { head, pull, repository, sha, surroundings } from './surroundings.ts';

const event: Event = {
  name: 'pull_request',
  repository,
  pullRequest: { number: 12, headSha: head, headRef: 'change-12', baseSha: sha('0'), baseRef: 'main', author: 'dev' },
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
};

const publication = (given: Partial<Publication> = {}): Publication => ({
  name: 'eval-gate',
  verdict: 'pass',
  failing: false,
  headline: 'pass rate 96 %',
  comment: () => 'The comment',
  summary: () => 'The summary',
  annotations: [],
  ...given,
});

const everything = { comment: true, check: 'both', headSha: head } as const;

it('names check and status after the action and its key', () => {
  expect(checkNameOf({ name: 'eval-gate' })).toBe('eval-gate');
  expect(checkNameOf({ name: 'eval-gate', key: 'triage' })).toBe('eval-gate (triage)');
});

describe('a result', () => {
  it('is published as check, status and comment', async () => {
    const { github, client } = await surroundings();
    const published = await publish(client, event, publication({ key: 'triage' }), everything);
    expect(published).toEqual({
      commentUrl: `${github.url}/acme/support/pull/12#issuecomment-3`,
      checkUrl: `${github.url}/acme/support/runs/1`,
      problems: [],
    });
    const { checkRuns, statuses } = github.repository('acme/support');
    expect(checkRuns).toMatchObject([{ name: 'eval-gate (triage)', title: 'pass rate 96 %', summary: 'The summary' }]);
    expect(statuses).toMatchObject([{ context: 'eval-gate (triage)', description: 'pass rate 96 %' }]);
    expect(pull(github).comments).toMatchObject([{ body: '<!-- aiops:eval-gate:triage -->\nThe comment' }]);
  });

  it.each([
    ['pass', false, 'success', 'success', 'pass rate 96 %'],
    ['fail', true, 'failure', 'failure', 'pass rate 96 %'],
    ['fail', false, 'neutral', 'success', 'pass rate 96 %'],
    ['inconclusive', false, 'neutral', 'success', 'inconclusive: pass rate 96 %'],
    ['inconclusive', true, 'failure', 'failure', 'inconclusive: pass rate 96 %'],
    ['skipped', false, 'skipped', 'success', 'skipped: pass rate 96 %'],
    ['error', true, 'failure', 'error', 'error: pass rate 96 %'],
  ] as const)(
    '%s, failing the job: %s → check %s, status %s',
    async (verdict, failing, conclusion, state, description) => {
      const { github, client } = await surroundings();
      await publish(client, event, publication({ verdict, failing }), everything);
      const { checkRuns, statuses } = github.repository('acme/support');
      expect(checkRuns).toMatchObject([{ conclusion, external_id: `aiops:${verdict}` }]);
      expect(statuses).toMatchObject([{ state, description }]);
    },
  );

  it.each([
    ['run', 1, 0],
    ['status', 0, 1],
    ['none', 0, 0],
  ] as const)('as `check: %s` is %i check runs and %i statuses', async (check, runs, count) => {
    const { github, client } = await surroundings();
    await publish(client, event, publication(), { ...everything, check, comment: false });
    const { checkRuns, statuses } = github.repository('acme/support');
    expect([checkRuns.length, statuses.length, pull(github).comments.length]).toEqual([runs, count, 0]);
  });

  it.each(['merge_group', 'push', 'workflow_dispatch'])('of a %s has no comment', async (name) => {
    const { github, client } = await surroundings();
    const { pullRequest: _, ...without } = event;
    const published = await publish(client, { ...without, name }, publication(), everything);
    expect(published).toEqual({ checkUrl: `${github.url}/acme/support/runs/1`, problems: [] });
    expect(pull(github).comments).toEqual([]);
  });

  it('that is skipped makes no comment, and brings an old one up to date', async () => {
    const { github, client } = await surroundings();
    const skipped = publication({ verdict: 'skipped', comment: () => 'Nothing changed' });
    expect(await publish(client, event, skipped, everything)).not.toHaveProperty('commentUrl');
    await publish(client, event, publication(), everything);
    expect(await publish(client, event, skipped, everything)).toHaveProperty('commentUrl');
    expect(pull(github).comments).toMatchObject([{ body: '<!-- aiops:eval-gate -->\nNothing changed' }]);
  });

  it('about an outdated commit says that the comment is left alone', async () => {
    const { github, client } = await surroundings();
    pull(github).head.sha = sha('b');
    const { problems } = await publish(client, event, publication(), everything);
    expect(problems).toEqual([
      'The comment was left as it is: the head of #12 is now bbbbbbb, and this run measured aaaaaaa.',
    ]);
    expect(pull(github).comments).toEqual([]);
  });
});

describe('what GitHub refuses', () => {
  it('is a problem each, and throws nothing', async () => {
    const { client } = await surroundings({ tokens: [workflowToken('ghs_readonly', { contents: 'read' })] });
    const { problems, ...urls } = await publish(client, event, publication(), everything);
    expect(urls).toEqual({});
    expect(problems.map((problem) => /it lacks `(.*?)`/.exec(problem)?.[1])).toEqual([
      'checks: write',
      'statuses: write',
      'pull-requests: read',
    ]);
  });

  it('does not keep the rest from being published', async () => {
    const { github, client } = await surroundings();
    github.fault({ method: 'POST', path: '/repos/acme/support/check-runs', status: 500, times: 4 });
    const { problems, commentUrl } = await publish(client, event, publication(), everything);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^GitHub failed \(500\) when the token had to make the check `eval-gate`/);
    expect(commentUrl).toContain('#issuecomment-');
    expect(github.repository('acme/support').statuses).toHaveLength(1);
  });

  it('of the annotations is told, and the check is linked', async () => {
    const { github, client } = await surroundings();
    github.fault({ method: 'PATCH', status: 422, body: { message: 'Invalid request.' } });
    const finding = { rule: 'r', level: 'notice', title: 't', message: 'm', file: 'a.yml' } as const;
    const published = await publish(client, event, publication({ annotations: Array(51).fill(finding) }), everything);
    expect(published.checkUrl).toContain('/runs/1');
    expect(published.problems).toEqual([
      'GitHub did not let the token add annotations to the check `eval-gate` (422): Invalid request.',
    ]);
  });

  it('is told from a bug, which keeps its stack', async () => {
    const { client } = await surroundings();
    const broken = publication({
      summary: () => {
        throw new TypeError('sections is undefined');
      },
    });
    await expect(publish(client, event, broken, everything)).rejects.toThrow(TypeError);
  });

  it('has no place without a repository', async () => {
    const { client } = await surroundings();
    const { repository: _, ...nowhere } = event;
    const { problems } = await publish(client, nowhere, publication(), everything);
    expect(problems).toEqual(['GITHUB_REPOSITORY is not set, so there is no place to publish to.']);
  });
});
