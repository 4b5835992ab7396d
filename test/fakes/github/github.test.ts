import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type GitHubOptions, startGitHub } from './github.ts';
import { BareHistory } from './history.ts';
import { personalToken } from './token.ts';

const run = promisify(execFile);
const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

const head = 'a'.repeat(40);

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  const pulls = [{ number: 12, head: { sha: head, ref: 'shorter', repository: 'dev/support' } }];
  const github = await startGitHub({ repositories: [{ fullName: 'acme/support', pulls }], ...options });
  ending.push(() => github.close());
  return github;
}

const ask = (github: FakeGitHub, method: string, path: string, body?: unknown, token = 'ghs_workflow') =>
  fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'user-agent': 'test' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

describe('a request that is not as GitHub describes it', () => {
  const checks = '/repos/acme/support/check-runs';
  const run = { name: 'eval-gate', head_sha: head };
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };

  it.each([
    ['an operation that there is not', 'POST', '/repos/acme/support/verdicts', {}, 'GitHub has no such operation'],
    ['a missing member', 'POST', checks, { name: 'x' }, "body: must have required property 'head_sha'"],
    ['a wrong type', 'POST', checks, { ...run, name: 1 }, 'body/name: must be string'],
    ['a value that is not allowed', 'POST', checks, { ...run, conclusion: 'fine' }, 'body/conclusion: must be equal'],
    ['a misspelt member', 'POST', checks, { ...run, detail_url: 'x' }, 'body/detail_url: is not described'],
    [
      'too many annotations',
      'POST',
      checks,
      { ...run, output: { title: 't', summary: 's', annotations: Array(51).fill(annotation) } },
      'body/output/annotations: must NOT have more than 50 items',
    ],
    ['no body', 'POST', checks, undefined, 'body: is missing'],
    [
      'a query that is no number',
      'GET',
      '/repos/acme/support/pulls?per_page=all',
      undefined,
      'query/per_page: must be',
    ],
    ['an unknown query', 'GET', '/repos/acme/support/pulls?heads=a', undefined, 'query: must NOT have additional'],
    [
      'a number that is none',
      'GET',
      '/repos/acme/support/pulls/twelve',
      undefined,
      'path/pull_number: must be integer',
    ],
    ['an operation that is not played', 'GET', '/repos/acme/support/forks', undefined, 'is not played here'],
  ])('is a violation: %s', async (_what, method, path, body, violation) => {
    const github = await start();
    expect((await ask(github, method, path, body)).status).toBe(500);
    expect(github.violations).toHaveLength(1);
    expect(github.violations[0]).toContain(violation);
  });
});

describe('pull requests', () => {
  it('are found by the branch of a fork, and by their commit', async () => {
    const github = await start();
    const numbers = async (path: string) =>
      ((await (await ask(github, 'GET', path)).json()) as { number: number }[]).map(({ number }) => number);
    expect(await numbers('/repos/acme/support/pulls?head=dev:shorter')).toEqual([12]);
    expect(await numbers('/repos/acme/support/pulls?head=acme:shorter')).toEqual([]);
    expect(await numbers(`/repos/acme/support/commits/${head}/pulls`)).toEqual([12]);
    expect(github.violations).toEqual([]);
  });

  it('get labels, and the timeline tells who set them', async () => {
    const github = await start();
    const labels = '/repos/acme/support/issues/12/labels';
    await ask(github, 'POST', labels, { labels: ['aiops:accept'] });
    await ask(github, 'DELETE', `${labels}/aiops%3Aaccept`);
    const timeline = await (await ask(github, 'GET', '/repos/acme/support/issues/12/timeline')).json();
    expect(timeline).toMatchObject([
      { event: 'labeled', label: { name: 'aiops:accept' }, actor: { login: 'github-actions[bot]', type: 'Bot' } },
      { event: 'unlabeled', label: { name: 'aiops:accept' } },
    ]);
    expect(await (await ask(github, 'GET', labels)).json()).toEqual([]);
  });
});

describe('a token', () => {
  it('of a workflow may not ask for its user; a person may', async () => {
    const github = await start({ tokens: [personalToken('ghp_dev', 'dev')] });
    expect(await (await ask(github, 'GET', '/user', undefined, 'ghp_dev')).json()).toMatchObject({ login: 'dev' });
    const workflow = await start();
    const refused = await ask(workflow, 'GET', '/user');
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ message: 'Resource not accessible by integration' });
  });

  it('is told how much is left to ask', async () => {
    const github = await start();
    const { headers } = await ask(github, 'GET', '/repos/acme/support');
    expect(headers.get('x-ratelimit-limit')).toBe('1000');
    expect(headers.get('x-ratelimit-remaining')).toBe('999');
  });
});

describe('git', () => {
  const setup = async () => {
    const history = new BareHistory();
    ending.push(() => history.dispose());
    const first = history.commit('first');
    const unnamed = history.commit('on no branch', first);
    history.branch('main', first);
    const github = await start({ repositories: [{ fullName: 'acme/support', git: history.path }] });
    const clone = mkdtempSync(join(tmpdir(), 'aiops-clone-'));
    ending.push(() => rmSync(clone, { recursive: true }));
    const git = (...args: string[]) =>
      run('git', ['-C', clone, ...args], { env: { PATH: process.env.PATH, GIT_TERMINAL_PROMPT: '0' } });
    await git('init', '--quiet');
    const fetchAs = (token: string) => {
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
      const header = `http.${github.url}/.extraheader=AUTHORIZATION: basic ${basic}`;
      return git('-c', header, 'fetch', '--quiet', '--depth=1', `${github.url}/acme/support.git`, unnamed);
    };
    return { unnamed, git, fetchAs };
  };

  it('fetches a commit by its id with the token', async () => {
    const { unnamed, git, fetchAs } = await setup();
    await fetchAs('ghs_workflow');
    expect((await git('log', '-1', '--format=%H %s', 'FETCH_HEAD')).stdout).toBe(`${unnamed} on no branch\n`);
  });

  it('fetches nothing with another', async () => {
    const { fetchAs } = await setup();
    await expect(fetchAs('ghs_other')).rejects.toThrow(/Authentication failed|could not read Username/);
  });
});

it('runs as a process of its own, and tells its state', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  ending.push(() => child.kill());
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  expect(await (await fetch(`${url}/_state`)).json()).toMatchObject({
    repositories: [{ owner: 'acme', name: 'support' }],
    requests: [],
    violations: [],
  });
  child.kill('SIGTERM');
  expect((await closed)[0]).toBe(0);
});
