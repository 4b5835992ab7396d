import { expect, test } from 'vitest';
import { Team } from './team.ts';
import { bedrock, careless, project, prompt } from './triage.ts';

/** A prompt that is its own suite. */
const alone = (instructions: string): string => `${prompt(instructions).replace(
  'name: Triage\n',
  'name: Triage\nmodel: us.anthropic.claude-haiku-4-5-20251001-v1:0\n',
)}testData:
  - { ticket: Parcel 1, expected: shipping }
  - { ticket: Invoice 2, expected: billing }
evaluators:
  - { name: queue, string: { equals: "{{expected}}" } }
`;

test('a repository with a prompt and nothing else is measured', async () => {
  const [team, { env, service }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit({ 'triage.prompt.yml': alone('Answer with the queue.') });
  const head = team.commit({ 'triage.prompt.yml': alone(careless) }, { ref: 'refs/heads/shorter' });
  const run = await team.run(team.pullRequest(base, head), { env: { ...env, AWS_REGION: 'us-east-1' } });
  expect(run.outputs).toMatchObject({ cases: '2', 'newly-failing': '1', 'pass-rate': '0.5' });
  expect(service.state.requests).toBe(4);
  expect(team.comments[0]).toContain('triage.prompt.yml:');
});

test('a configuration that is asked for and is not there is an error', async () => {
  const team = await Team.start();
  const base = team.commit(project(4));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
  const run = await team.run(team.pullRequest(base, head), { with: { config: 'aiop.yml' } });
  expect(run.code).toBe(1);
  expect(run.outputs.verdict).toBe('error');
  expect(run.result?.headline).toContain('aiop.yml');
  expect(team.comments[0]).toContain('aiop.yml');
});

test('with `text: none` no word of cases and answers leaves the run', async () => {
  const [team, { env }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit(project(4));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
  const run = await team.run(team.pullRequest(base, head), { env, with: { text: 'none' } });
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'newly-failing': '2' });
  const files = await Promise.all(['result.json', 'report.md', 'junit.xml', 'samples.jsonl'].map(run.file));
  const places = [run.log, run.summary, ...team.comments, JSON.stringify(team.checks(head)), ...files];
  for (const place of places) expect(place).not.toMatch(/Parcel|Versand|"shipping"/);
  expect(team.comments[0]).toContain('`t2` evals/triage.jsonl:2');
});
