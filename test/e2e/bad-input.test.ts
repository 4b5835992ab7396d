import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConverseBody } from '../fakes/bedrock/converse.ts';
import { workflowToken } from '../fakes/github/token.ts';
import type { Files } from './history.ts';
import type { Outcome } from './step.ts';
import { Team } from './team.ts';
import { answer, bedrock, careless, cases, config, credentials, project, prompt } from './triage.ts';

/** What can be told of every run that could not measure. */
function expectError(run: Outcome, said: string | RegExp): void {
  expect(run.result?.verdict).toBe('error');
  expect(run.code).toBe(1);
  expect(run.outputs.verdict).toBe('error');
  expect(run.log).toMatch(said);
  expect(run.summary).toContain('🚫');
}

interface Mistake {
  readonly change: Files;
  readonly says: string;
  readonly finding: object;
}

const lines = cases(5_000).split('\n');

const mistakes: Readonly<Record<string, Mistake>> = {
  'a broken aiops.yml': {
    change: { 'aiops.yml': config.replace('graders:', 'gradrs:') },
    says: 'gradrs',
    finding: { file: 'aiops.yml', line: 8, column: 5 },
  },
  'an aiops.yml that is no YAML': {
    change: { 'aiops.yml': `${config}  oops: [\n` },
    says: 'aiops.yml',
    finding: { file: 'aiops.yml' },
  },
  'a prompt that is no YAML': {
    change: { 'prompts/triage.prompt.yml': 'messages:\n  - role: system\n   content: x\n' },
    says: 'prompts/triage.prompt.yml',
    finding: { file: 'prompts/triage.prompt.yml', line: 3 },
  },
  'a bad line 4,017 of many cases': {
    change: { 'evals/triage.jsonl': lines.with(4_016, '{"id": "t4017", "vars": ').join('\n') },
    says: 'evals/triage.jsonl',
    finding: { file: 'evals/triage.jsonl', line: 4_017 },
  },
  'cases that are not there': {
    change: { 'evals/triage.jsonl': null, 'evals/triages.jsonl': cases(3) },
    says: 'evals/triage.jsonl',
    finding: { file: 'aiops.yml', line: 7 },
  },
  'a variable that no case has': {
    change: { 'prompts/triage.prompt.yml': prompt('Answer.', '{{tickt}}') },
    says: 'Case t1, evals/triage.jsonl:1.',
    finding: { file: 'prompts/triage.prompt.yml', line: 6, message: expect.stringContaining('tickt') },
  },
  'a variable that one case lacks': {
    change: { 'evals/triage.jsonl': `${cases(4)}{"id": "t5", "vars": {"text": "Parcel"}, "expected": "shipping"}\n` },
    says: 'Case t5, evals/triage.jsonl:5.',
    finding: { file: 'prompts/triage.prompt.yml', line: 6 },
  },
  'a model that is not there': {
    change: { 'aiops.yml': config.replace('models: [triage]', 'models: [triag]') },
    says: 'Did you mean triage?',
    finding: { file: 'aiops.yml', line: 6 },
  },
};

describe('a mistake in a file is told with its place, and nothing is asked', () => {
  for (const [name, { change, says, finding }] of Object.entries(mistakes)) {
    test(name, async () => {
      const [team, { service, env }] = await Promise.all([Team.start(), bedrock()]);
      const base = team.commit(project(4));
      const head = team.commit(change, { ref: 'refs/heads/broken' });
      const run = await team.run(team.pullRequest(base, head), { env });
      expectError(run, says);
      expect(run.result?.findings).toContainEqual(expect.objectContaining(finding));
      expect(service.state.requests).toBe(0);
      expect(team.comments).toHaveLength(1);
      expect(team.checks(head)).toMatchObject([{ conclusion: 'failure', external_id: 'aiops:error' }]);
      const { file, line } = finding as { file: string; line?: number };
      expect(team.checks(head)[0]?.annotations).toContainEqual(
        expect.objectContaining({ path: file, ...(line !== undefined && { start_line: line }) }),
      );
    });
  }
});

async function changedPrompt(options: Parameters<typeof Team.start>[0] = {}) {
  const team = await Team.start(options);
  const base = team.commit(project(4));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
  return { team, base, head };
}

describe('a model that does not answer', () => {
  test('has no credentials', async () => {
    const { team, base, head } = await changedPrompt();
    const env = { AWS_EC2_METADATA_DISABLED: 'true' };
    const run = await team.run(team.pullRequest(base, head), { env });
    expectError(run, 'No AWS credentials');
    expect(run.summary).toContain('aws-actions/configure-aws-credentials');
  });

  test('is not there', async () => {
    const { team, base, head } = await changedPrompt();
    const env = { ...credentials, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };
    const run = await team.run(team.pullRequest(base, head), { env });
    expectError(run, 'ECONNREFUSED');
    expect(run.samples.every(({ error }) => error?.code === 'unreachable')).toBe(true);
  });

  test('answers nothing', async () => {
    const [{ team, base, head }, { env }] = await Promise.all([changedPrompt(), bedrock({ fault: () => 'empty' })]);
    const run = await team.run(team.pullRequest(base, head), { env });
    expectError(run, /4 of 4 cases could not be measured/);
    expect(run.samples).toHaveLength(8);
  });
});

test('a base commit that is not there is told', async () => {
  const { team, base, head } = await changedPrompt();
  const trigger = team.pullRequest(base, head);
  const gone = 'f'.repeat(40);
  const pull = trigger.payload?.pull_request as Record<string, unknown>;
  const payload = { ...trigger.payload, pull_request: { ...pull, base: { ...(pull.base as object), sha: gone } } };
  const run = await team.run({ ...trigger, payload });
  expectError(run, `${gone} cannot be fetched: it is not in`);
});

describe('what GitHub refuses', () => {
  test('a token without permission costs the comment and the check, and not the verdict', async () => {
    const token = workflowToken('ghs_reader', { contents: 'read' });
    const [{ team, base, head }, { env }] = await Promise.all([changedPrompt({ tokens: [token] }), bedrock()]);
    const run = await team.run(team.pullRequest(base, head), { env, token: token.value });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '', 'check-url': '' });
    expect(run.log).toContain('it lacks `checks: write`');
    expect(run.log).toMatch(/it lacks `(issues: write|pull-requests: \w+)/);
    expect(run.result?.verdict).toBe('fail');
    expect(run.summary).toContain('support got worse');
  });

  test('a comment with much to say is made short enough', async () => {
    const long = ' The quick brown fox jumps over the lazy dog.'.repeat(20);
    const verbose = (body: ConverseBody): string => `${answer(body)}${long}`;
    const [team, { env }] = await Promise.all([Team.start(), bedrock({ answer: verbose })]);
    const suites = Array.from({ length: 14 }, (_, at) => `support-${at}`);
    const [models = '', suite = ''] = config.split(/suites:\n {2}support:\n/);
    const aiops = `${models}suites:\n${suites.map((name) => `  ${name}:\n${suite}`).join('')}`;
    const large = cases(40).replaceAll(/(Parcel t\d+|shipping|billing)/g, `$1${long}`);
    const base = team.commit({ ...project(), 'aiops.yml': aiops, 'evals/triage.jsonl': large });
    const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
    const run = await team.run(team.pullRequest(base, head), { env });
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'newly-failing': String(14 * 20) });
    const [comment = ''] = team.comments;
    expect((await run.file('report.md')).length).toBeGreaterThan(65_536);
    expect([...comment].length).toBeGreaterThan(20_000);
    expect([...comment].length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain('### ❌ eval-gate: ');
    expect(team.checks(head)[0]?.annotations.length).toBeGreaterThan(50);
    for (const name of suites) expect(comment).toContain(name);
  });
});

/**
 * A disk of 64 KB in a namespace of its own; not every machine lets one be made. A shell would lose the variables
 * whose names have a hyphen.
 */
const smallDisk = (folder: string): string[] => {
  const mount = `const { spawnSync } = require('node:child_process');
    const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
    const [folder, ...rest] = process.argv.slice(1);
    process.exitCode = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder) || run(...rest);`;
  return ['unshare', '--map-root-user', '--mount', process.execPath, '-e', mount, folder];
};
const [unshare = '', ...mounting] = smallDisk(tmpdir());
const hasSmallDisks = spawnSync(unshare, [...mounting, 'true']).status === 0;

describe('a full disk fails the job, and says so', () => {
  test('where the results go', async ({ skip }) => {
    if (!hasSmallDisks) skip('no small disk can be mounted here (unshare and mount)');
    const long = 'x'.repeat(20_000);
    const [{ team, base, head }, { env }] = await Promise.all([changedPrompt(), bedrock({ answer: () => long })]);
    const trigger = team.pullRequest(base, head);
    const results = join(team.history.root, 'results');
    mkdirSync(results);
    const run = await team.run(trigger, { env, with: { results }, launcher: smallDisk(results) });
    expect(run.code).toBe(1);
    expect(run.log).toContain('the disk is full');
    expect(run.outputs.verdict).toBe('error');
    expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
    expect(team.comments[0]).toContain('the disk is full');
  });

  test('where the answers are recorded', async () => {
    const [{ team, base, head }, { env }] = await Promise.all([changedPrompt(), bedrock()]);
    const run = await team.run(team.pullRequest(base, head), {
      env,
      with: { record: 'answers.jsonl' },
      prepare: (workspace) => symlinkSync('/dev/full', join(workspace, 'answers.jsonl')),
    });
    expectError(run, 'answers.jsonl');
    expect(run.log).toContain('the disk is full');
    expect(run.samples).toHaveLength(8);
  });
});

test('an input that does not exist as such is told, with what does', async () => {
  const { team, base, head } = await changedPrompt();
  const run = await team.run(team.pullRequest(base, head), { with: { check: 'sometimes', 'max-cost': 'two dollars' } });
  expect(run.code).toBe(1);
  expect(run.outputs).toEqual({ verdict: 'error' });
  expect(run.log).toContain('must be one of run, status, both, none, not "sometimes"');
  expect(run.log).toContain('input max-cost');
});
