import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workflowToken } from '../fakes/github/token.ts';
import { Team } from './team.ts';
import { bedrock, careless, project, prompt } from './triage.ts';

/** `permissions: {}`, in a repository that is private. */
const nothing = workflowToken('ghs_nothing', {});

/** A pull request that makes the prompt worse. */
async function worse() {
  const [team, { env, service }] = await Promise.all([Team.start({ tokens: [nothing] }), bedrock()]);
  const base = team.commit(project(4));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
  return { team, env, service, pull: team.pullRequest(base, head), head };
}

const actions = ['eval-gate', 'prompt-diff', 'review'];

describe.each(actions)('%s', (action) => {
  test('says on a runner without git that it takes git, and which', async () => {
    const { team, env, service, pull } = await worse();
    const empty = join(team.history.root, 'no-programs');
    mkdirSync(empty);
    const run = await team.run(pull, { action, env: { ...env, PATH: empty } });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'error']);
    const message = 'git is not installed here, or not on the PATH. Install git 2.31 or newer.';
    for (const place of [run.log, run.summary, ...team.comments]) expect(place).toContain(message);
    expect(team.comments).toHaveLength(1);
    expect(service.state.requests).toBe(0);
  });

  test('names each permission that a token without any lacks, and how to give it', async () => {
    const { team, env, service, pull, head } = await worse();
    const run = await team.run(pull, { action, env, token: nothing.value });
    expect([run.code, run.outputs.verdict]).toEqual([1, 'error']);
    for (const permission of ['contents: read', 'checks: write', 'pull-requests: read'])
      expect(run.log).toContain(`it lacks \`${permission}\`. Write that under \`permissions:\` of the job`);
    expect(run.summary).toContain('did not let this token read. Give the job');
    expect([team.comments, team.checks(head), service.state.requests]).toEqual([[], [], 0]);
  });

  test('lets a repository without prompts pass, without a comment', async () => {
    const team = await Team.start();
    const base = team.commit({ 'README.md': 'Support' });
    const head = team.commit({ 'README.md': 'Support bot' }, { ref: 'refs/heads/shorter' });
    const run = await team.run(team.pullRequest(base, head), { action });
    expect([run.code, run.outputs.verdict]).toEqual([0, 'skipped']);
    expect(run.summary).toContain(
      action === 'prompt-diff' ? 'no prompt changed' : 'there is no suite to run: npx aiops-actions init writes',
    );
    expect(team.comments).toEqual([]);
    expect(new Set(team.checks(head).map(({ conclusion }) => conclusion))).toEqual(new Set(['skipped']));
  });
});

describe('two uses with the same key', () => {
  const fix = 'they write over each other, and so do their checks. Give each an input `key` of its own.';

  test('in two workflows are told by the one that comes second', async () => {
    const { team, env, pull } = await worse();
    const first = await team.run(pull, { env });
    expect(first.log).not.toContain(fix);
    const second = await team.run(pull, { env: { ...env, GITHUB_WORKFLOW: 'Prompts & more' } });
    expect(second.log).toContain(
      `The comment of eval-gate on #7 was written by the workflow Prompts before, about the same commit: ${fix}`,
    );
    const third = await team.run(pull, { env });
    expect(third.log).toContain('was written by the workflow Prompts & more before');
    expect(team.comments).toHaveLength(1);
  });

  test('in one run are told too', async () => {
    const { team, env, pull } = await worse();
    await team.run(pull, { env: { ...env, GITHUB_RUN_ID: '5' } });
    const second = await team.run(pull, { env: { ...env, GITHUB_RUN_ID: '5' } });
    expect(second.log).toContain('was written by another step or job of this run before');
  });

  test('are nothing where a workflow runs again, is for a newer commit, or has a key of its own', async () => {
    const { team, env, pull, head } = await worse();
    await team.run(pull, { env });
    const again = await team.run(pull, { env });
    const keyed = await team.run(pull, { env: { ...env, GITHUB_WORKFLOW: 'Other' }, with: { key: 'other' } });
    const base = team.pull.base.sha;
    const newer = team.commit({ 'a.md': 'a' }, { ref: 'refs/heads/shorter', from: head });
    const later = await team.run(team.pullRequest(base, newer), { env: { ...env, GITHUB_WORKFLOW: 'Renamed' } });
    for (const { log } of [again, keyed, later]) expect(log).not.toContain(fix);
    expect(team.comments).toHaveLength(2);
  });
});
