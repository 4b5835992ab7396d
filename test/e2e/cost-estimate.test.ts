import { deepStrictEqual } from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { type Data, dataSchema } from '../../actions/cost-estimate/data.ts';
import type { Envelope } from '../../shared/results/envelope.ts';
import { person } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { promptOf } from './prompts.ts';
import { Team, type Trigger } from './team.ts';

const ref = 'refs/heads/change';
const path = 'prompts/triage.prompt.yml';
const short = promptOf('Sort the ticket.');
const long = promptOf('Sort the ticket.\nName exactly one queue, in lower case, and nothing else.');

/** Nova Lite costs $0.06 and $0.24 a million tokens. */
const config = (budget = '', usage = 'requests: 1M per month, output-tokens: 10') =>
  `costs:\n  usage: { ${path}: { ${usage} } }\n${budget === '' ? '' : `  budget: { ${budget} }\n`}`;

async function price(team: Team, trigger: Trigger, options: Parameters<Team['run']>[1] = {}) {
  const run = await team.run(trigger, { ...options, action: 'cost-estimate' });
  const envelope = JSON.parse(await run.file('result.json')) as Envelope;
  const data: Data = dataSchema.parse(envelope.data);
  deepStrictEqual(envelope.data, data);
  return { ...run, envelope, data };
}

describe('a pull request that makes a prompt longer', () => {
  test('is told what a month costs, in one comment and a check run, with a page', async () => {
    const team = await Team.start();
    const base = team.commit({ 'aiops.yml': config(), [path]: short });
    const head = team.commit({ [path]: long }, { ref });
    const run = await price(team, team.pullRequest(base, head));
    expect(run.code).toBe(0);
    expect(run.envelope).toMatchObject({ schema: 'aiops.cost-estimate/1', provenance: { base, head } });
    const { 'monthly-before': before, 'monthly-after': after, change } = run.outputs;
    expect(Number(before) + Number(change)).toBeCloseTo(Number(after), 12);
    expect(Number(change)).toBeGreaterThan(0);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toMatch(/cost-estimate: \+.*a month/);
    expect(team.checks(head)).toMatchObject([{ name: 'cost-estimate', conclusion: 'success' }]);
    expect(await run.file('report.html')).toContain('<svg');
    // No text of a prompt is in it.
    expect(JSON.stringify(run.envelope)).not.toContain('Name exactly one queue');
  });

  test('is blocked by a budget, also where it removes that or expects less', async () => {
    const team = await Team.start();
    const base = team.commit({ 'aiops.yml': config('max-increase: 1 %'), [path]: short });
    const usage = 'requests: 1k per month, output-tokens: 10';
    const head = team.commit({ 'aiops.yml': config('', usage), [path]: long }, { ref });
    const run = await price(team, team.pullRequest(base, head));
    expect(run.code).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
    expect(team.comments[0]).toContain('To merge:');
    expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('gets no comment below the threshold, and keeps one up to date that is there', async () => {
    const team = await Team.start();
    const base = team.commit({ 'aiops.yml': config('comment-above: $2'), [path]: short });
    const much = promptOf(`Sort the ticket.\n${'Name exactly one queue, and nothing else. '.repeat(10)}`);
    const little = team.commit({ [path]: long }, { ref });
    expect((await price(team, team.pullRequest(base, little))).outputs.verdict).toBe('pass');
    expect(team.comments).toHaveLength(0);
    const head = team.commit({ [path]: much }, { ref, from: little });
    await price(team, team.pullRequest(base, head));
    expect(team.comments).toHaveLength(1);
    const again = team.commit({ [path]: long }, { ref, from: head });
    await price(team, team.pullRequest(base, again));
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain(again.slice(0, 7));
  });
});

test('a pull request that changes nothing that is paid for is skipped, and not commented on', async () => {
  const team = await Team.start();
  const base = team.commit({ 'aiops.yml': config('monthly: $0.01'), [path]: short });
  const head = team.commit({ 'src/app.ts': 'export {};\n' }, { ref });
  const run = await price(team, team.pullRequest(base, head));
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'skipped' });
  expect(team.comments).toEqual([]);
});

test('a pull request of a fork is priced by the usage and the budget of the base, in the summary alone', async () => {
  const readOnly = workflowToken('ghs_readonly', { contents: 'read', pull_requests: 'read' });
  const team = await Team.start({ tokens: [readOnly] });
  const base = team.commit({ 'aiops.yml': config('max-increase: 1 %'), [path]: short });
  const head = team.commit({ 'aiops.yml': config('', 'requests: 0 per month'), [path]: long }, { ref });
  const trigger = team.pullRequest(base, head, { from: 'stranger/support', author: person('stranger') });
  const run = await price(team, trigger, { token: readOnly.value });
  expect(run.code).toBe(1);
  expect(run.outputs.verdict).toBe('fail');
  expect(run.summary).toContain('To merge:');
  expect(team.comments).toEqual([]);
});
