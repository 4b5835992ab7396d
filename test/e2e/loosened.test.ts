import { expect, test } from 'vitest';
import { Team } from './team.ts';
import { bedrock, careless, config, project, prompt } from './triage.ts';

test('a gate that the change loosens stays as strict as it was', async () => {
  const [team, { env }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit(project(4));
  const head = team.commit(
    { 'prompts/triage.prompt.yml': prompt(careless), 'aiops.yml': config.replace('max: 0', 'max: 99') },
    { ref: 'refs/heads/shorter' },
  );
  const run = await team.run(team.pullRequest(base, head), { env });
  expect(run.code).toBe(1);
  expect(run.outputs.verdict).toBe('fail');
  expect(run.result?.findings).toContainEqual(
    expect.objectContaining({ rule: 'test-changed', level: 'warning', file: 'aiops.yml', line: 11 }),
  );
  expect(team.comments[0]).toContain('This change loosens the test');
  expect(team.comments[0]).toContain("was loosened to ≤ 99: the base's rule stays in force");
  expect(team.checks(head)[0]?.annotations).toContainEqual(
    expect.objectContaining({ path: 'aiops.yml', start_line: 11, annotation_level: 'warning' }),
  );
});

test('a change that removes a suite fails', async () => {
  const [team, { env, service }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit(project(4));
  const [models = ''] = config.split('suites:');
  const head = team.commit(
    { 'prompts/triage.prompt.yml': prompt(careless), 'aiops.yml': models },
    { ref: 'refs/heads/shorter' },
  );
  const run = await team.run(team.pullRequest(base, head), { env });
  expect(run.code).toBe(1);
  expect(run.outputs.verdict).toBe('fail');
  expect(run.result?.headline).toContain('the suite support was removed');
  expect(service.state.requests).toBe(0);
  expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
});

test('a prompt that is in no suite needs no model, and is left alone', async () => {
  const [team, { env, service }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit(project(4));
  const head = team.commit(
    { 'prompts/draft.prompt.yml': prompt(), 'prompts/triage.prompt.yml': prompt('Answer with the queue, please.') },
    { ref: 'refs/heads/draft' },
  );
  const run = await team.run(team.pullRequest(base, head), { env });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'pass', cases: '4' });
  expect(service.state.requests).toBe(8);
});
