import { describe, expect, it } from 'vitest';
import { createCheck } from '../../shared/github/check.ts';
import type { Event } from '../../shared/github/event.ts';
import { fromChecks } from '../../shared/releases/proof/from-checks.ts';
import type { Tested } from '../../shared/releases/proof/tested.ts';
import { testedText } from '../../shared/releases/proof/tested-text.ts';
import type { Wanted } from '../../shared/releases/proof/wanted.ts';
import type { CheckRun, WorkflowRun } from '../fakes/github/state.ts';
import { appToken, workflowToken } from '../fakes/github/token.ts';
import { repository, surroundings } from '../github/surroundings.ts';
import { about, commit, config, smoke, tested } from './tested.ts';

const token = workflowToken('ghs_proof', { checks: 'write', actions: 'read' });
const path = '.github/workflows/prompts.yml';

/** As a check run and its workflow run should be, but for what is given. */
interface Made {
  readonly name?: string;
  readonly says?: object;
  readonly text?: string;
  readonly verdict?: 'pass' | 'fail' | 'skipped';
  readonly conclusion?: 'success' | 'failure' | 'neutral' | 'skipped';
  readonly check?: Partial<CheckRun>;
  readonly run?: Partial<WorkflowRun>;
  readonly detailsUrl?: string;
}

/** What is found in check runs that were made in this order; a sentence, where it is no proof. */
async function found(
  made: readonly Made[],
  { key, wanted = smoke, own }: { key?: string; wanted?: Wanted; own?: number } = {},
) {
  const { github, client } = await surroundings({ tokens: [token] });
  const state = github.repository('acme/support');
  state.gitCommits[commit] = { message: '', tree: '', parents: [] };
  for (const [
    at,
    { name = 'eval-gate', says, text, verdict = 'pass', conclusion = 'success', check, run, detailsUrl },
  ] of made.entries()) {
    const id = 77 + at;
    state.runs[id] = {
      attempt: 1,
      status: 'completed',
      conclusion: 'success',
      sha: commit,
      path,
      event: 'push',
      ...run,
    };
    await createCheck(client, {
      repository,
      headSha: commit,
      name,
      verdict,
      conclusion,
      title: 'Good',
      summary: 'Good.',
      text: text ?? testedText({ ...tested, ...says } as Tested),
      annotations: [],
      detailsUrl: detailsUrl ?? `https://github.com/acme/support/actions/runs/${id}`,
    });
    Object.assign(state.checkRuns.at(-1) as CheckRun, check);
  }
  const event: Event = {
    name: 'push',
    serverUrl: 'https://github.com',
    apiUrl: github.url,
    repository,
    ...(own !== undefined && { run: { id: own, attempt: 1, job: 'deploy', workflow: path } }),
  };
  const source = fromChecks({ client, event, repository, workflows: [path], ...(key !== undefined && { key }) });
  const answer = await source(wanted, about);
  return 'why' in answer ? answer.why : answer.proof;
}

const because = (why: string): string => `There is a check run eval-gate of this commit, and it proves nothing: ${why}`;

describe('a check run of the commit', () => {
  it('proves what a run of a workflow that is named says that it tested', async () => {
    expect(await found([{}])).toMatchObject({ ...smoke, verdict: 'pass', from: 'check', digest: tested.result });
    expect(await found([{ name: 'eval-gate (bot)' }], { key: 'bot' })).toMatchObject({ from: 'check' });
    const wanted = { kind: 'scan', name: 'guardrail-scan' } as const;
    const scan = { name: 'guardrail-scan', says: { action: 'guardrail-scan', all: true } };
    expect(await found([scan], { wanted })).toMatchObject({ from: 'check' });
    expect(await found([{ ...scan, says: { ...scan.says, all: false } }], { wanted })).toContain(
      'Only what the change',
    );
  });

  it('counts by its whole name, and on this very commit', async () => {
    expect(await found([])).toBe('There is no check run eval-gate of this commit.');
    expect(await found([{ name: 'eval-gate (bot)' }])).toBe('There is no check run eval-gate of this commit.');
    expect(await found([{ name: 'Eval-Gate' }])).toBe('There is no check run eval-gate of this commit.');
    expect(await found([{ check: { head_sha: 'f'.repeat(40) } }])).toBe(
      'There is no check run eval-gate of this commit.',
    );
  });

  it('counts of the app of workflows alone', async () => {
    const { github, client } = await surroundings({ tokens: [appToken('ghs_app', 'some-app', { checks: 'write' })] });
    github.repository('acme/support').gitCommits[commit] = { message: '', tree: '', parents: [] };
    await createCheck(client, {
      ...{
        repository,
        headSha: commit,
        name: 'eval-gate',
        verdict: 'pass',
        conclusion: 'success',
        title: '',
        summary: '',
      },
      text: testedText(tested),
      annotations: [],
    });
    const event: Event = { name: 'push', serverUrl: 'https://github.com', apiUrl: github.url, repository };
    const source = fromChecks({ client, event, repository, workflows: [path] });
    expect(await source(smoke, about)).toEqual({ why: 'There is no check run eval-gate of this commit.' });
  });

  const nothing: [string, Made, string][] = [
    ['it says nothing', { text: 'All good.' }, 'It does not say what was tested.'],
    ['it says it twice', { text: testedText(tested).repeat(2) }, 'It does not say what was tested.'],
    ['it was skipped', { verdict: 'skipped', conclusion: 'skipped' }, 'It does not say what was tested.'],
    ['it let a failure pass', { verdict: 'fail', conclusion: 'neutral' }, 'It does not say what was tested.'],
    ['it is of a job', { check: { external_id: 'a-job' } }, 'It does not say what was tested.'],
    ['it is of another commit', { says: { commit: 'f'.repeat(40) } }, 'It is of fffffff, and not of this commit.'],
    ['it is of other content', { says: { contents: { bot: config } } }, 'It is of other content.'],
    ['it is of another suite', { says: { suites: ['other'] } }, 'smoke was not measured.'],
    [
      'its page is no run',
      { detailsUrl: 'https://github.com/acme/support/actions' },
      'It names no run of this repository.',
    ],
    [
      'its page is elsewhere',
      { detailsUrl: 'https://github.com/mallory/support/actions/runs/77' },
      'It names no run of this repository.',
    ],
    ['its run is of another commit', { run: { sha: 'f'.repeat(40) } }, 'The run that it names is of another commit.'],
    ['its run is of a fork', { run: { from: 'mallory/support' } }, 'The run that it names is of another repository.'],
    [
      'its run is of another workflow',
      { run: { path: '.github/workflows/docs.yml@refs/heads/main' } },
      'The run that it names is of a workflow that `require.workflows` does not name.',
    ],
    [
      'its run was of a pull request',
      { run: { event: 'pull_request' } },
      'The run that it names was started by pull_request.',
    ],
    ['its run failed', { run: { conclusion: 'failure' } }, 'The run that it names did not pass, or goes on.'],
    [
      'its run goes on',
      { run: { status: 'in_progress', conclusion: null } },
      'The run that it names did not pass, or goes on.',
    ],
  ];
  it.each(nothing)('proves nothing when %s', async (_, made, why) => {
    expect(await found([made])).toBe(because(why));
  });

  it('may be of the run that deploys, which cannot have passed yet', async () => {
    const run = { status: 'in_progress', conclusion: null } as const;
    expect(await found([{ run }], { own: 77 })).toMatchObject({ from: 'check' });
  });

  it('proves nothing when a newer one failed, and does when a newer one has nothing to say', async () => {
    expect(await found([{}, { verdict: 'fail', conclusion: 'failure' }])).toBe(
      'The check run eval-gate of this commit has the conclusion failure.',
    );
    expect(await found([{ verdict: 'fail', conclusion: 'failure' }, {}])).toMatchObject({ from: 'check' });
    expect(await found([{}, { verdict: 'skipped', conclusion: 'skipped' }])).toMatchObject({ from: 'check' });
  });

  it('is missed where the token may not read it', async () => {
    const { github, client } = await surroundings({ tokens: [workflowToken('ghs_less', { contents: 'read' })] });
    const event: Event = { name: 'push', serverUrl: 'https://github.com', apiUrl: github.url, repository };
    const source = fromChecks({ client, event, repository, workflows: [path] });
    expect(await source(smoke, about)).toMatchObject({ why: expect.stringContaining('it lacks `checks: read`') });
  });
});
