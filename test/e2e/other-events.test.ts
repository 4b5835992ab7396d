import { expect, test } from 'vitest';
import { Team, type Trigger } from './team.ts';
import { bedrock, careless, config, project, prompt } from './triage.ts';

async function onMain() {
  const [team, { env, service }] = await Promise.all([Team.start(), bedrock()]);
  const base = team.commit(project(4));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) });
  return { team, env, service, base, head };
}

test('the merge queue is told by a check on its commit, without a comment', async () => {
  const { team, env, base, head } = await onMain();
  const trigger: Trigger = {
    name: 'merge_group',
    sha: head,
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-0',
    payload: { action: 'checks_requested', merge_group: { head_sha: head, base_sha: base } },
  };
  const run = await team.run(trigger, { env });
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'newly-failing': '2', 'comment-url': '' });
  expect(run.result?.provenance).toMatchObject({ base, head, event: 'merge_group' });
  expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
});

test('a push is held against what the branch was before', async () => {
  const { team, env, base, head } = await onMain();
  const trigger = { name: 'push', sha: head, ref: 'refs/heads/main', payload: { before: base, after: head } };
  const run = await team.run(trigger, { env });
  expect(run.code).toBe(1);
  expect(run.result).toMatchObject({ verdict: 'fail', provenance: { base, head, event: 'push' } });
  expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
});

for (const name of ['workflow_dispatch', 'schedule']) {
  test(`${name} measures one commit, with nothing to compare it with`, async () => {
    const [team, { env, service }] = await Promise.all([Team.start(), bedrock()]);
    const gate = config.replace('newly-failing: { max: 0 }', 'pass-rate: { min: 0.9, max-regression: 0.02 }');
    const head = team.commit({ ...project(4), 'aiops.yml': gate });
    const trigger = { name, sha: head, ref: 'refs/heads/main' };
    const run = await team.run(trigger, { env });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', 'pass-rate': '1', cases: '4', 'newly-failing': '0' });
    expect(run.result?.provenance.base).toBeUndefined();
    expect(run.summary).toContain('Nothing to compare with: there is no base.');
    expect(service.state.requests).toBe(4);
    expect(team.checks(head)).toMatchObject([{ conclusion: 'success' }]);
  });
}

test('a base can be named where the event has none', async () => {
  const { team, env, base, head } = await onMain();
  const trigger = { name: 'workflow_dispatch', sha: head, ref: 'refs/heads/main' };
  const run = await team.run(trigger, { env, with: { base } });
  expect(run.code).toBe(1);
  expect(run.result).toMatchObject({ verdict: 'fail', provenance: { base, head } });
});
