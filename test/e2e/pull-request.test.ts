import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Team } from './team.ts';

const example = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

describe('a pull request of a branch of the repository', () => {
  test('is blocked while it makes the prompt worse, in one comment that follows it', async () => {
    const team = await Team.start();
    const base = team.history.commitFolder(example('support-bot'));
    const prompt = team.history.git(team.history.bare, 'show', `${base}:prompts/triage.prompt.yml`);

    const worse = team.history.commitFolder(example('changes/shorter-prompt'), { ref: 'refs/heads/shorter' });
    const first = await team.run(team.pullRequest(base, worse));
    expect(first.code).toBe(1);
    expect(first.outputs).toMatchObject({ verdict: 'fail', cases: '150', 'newly-failing': '25' });
    expect(Number(first.outputs['pass-rate'])).toBeCloseTo(122 / 150, 10);
    expect(first.result).toMatchObject({
      schema: 'aiops.eval-gate/1',
      verdict: 'fail',
      provenance: { base, head: worse, event: 'pull_request', run: { id: 1001, attempt: 1 } },
    });
    expect(first.samples).toHaveLength(300);
    expect(first.summary).toContain('support-triage got worse');
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain('### ❌ eval-gate: support-triage got worse');
    expect(team.comments[0]).toContain('pass rate 96.0 % → 81.3 % (−14.7 points');
    expect(team.comments[0]).toContain('`de-10` evals/triage.jsonl:60 **critical**');
    expect(first.outputs['comment-url']).toBe(
      `${team.github.url}/acme/support/pull/7#issuecomment-${team.pull.comments[0]?.id}`,
    );
    const [check] = team.checks(worse);
    expect(check).toMatchObject({ name: 'eval-gate', conclusion: 'failure', status: 'completed' });
    expect(first.outputs['check-url']).toBe(`${team.github.url}/acme/support/runs/${check?.id}`);
    expect(check?.annotations[0]).toMatchObject({ path: 'prompts/triage.prompt.yml', annotation_level: 'failure' });
    expect(check?.annotations).toContainEqual(
      expect.objectContaining({
        path: 'evals/triage.jsonl',
        start_line: 60,
        end_line: 60,
        annotation_level: 'failure',
        title: 'de-10 newly fails',
      }),
    );

    const still = team.commit({ 'docs/why.md': 'It is shorter.\n' }, { ref: 'refs/heads/shorter', from: worse });
    const second = await team.run(team.pullRequest(base, still));
    expect(second.code).toBe(1);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain(`commit \`${still.slice(0, 7)}\``);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);

    const described = prompt.replace(/^description: .*$/m, 'description: Sends a ticket to its queue.');
    const fixed = team.commit({ 'prompts/triage.prompt.yml': described }, { ref: 'refs/heads/shorter', from: still });
    const third = await team.run(team.pullRequest(base, fixed));
    expect(third.code).toBe(0);
    expect(third.outputs).toMatchObject({ verdict: 'pass', 'newly-failing': '0' });
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain('### ✅ eval-gate: no regression in 1 suite');
    expect(team.checks(fixed)).toMatchObject([{ conclusion: 'success', annotations: [] }]);
  });

  test('is not measured and not commented on when it changes nothing that a suite covers', async () => {
    const team = await Team.start();
    const base = team.history.commitFolder(example('support-bot'));
    const head = team.commit({ 'docs/why.md': 'Because.\n' }, { ref: 'refs/heads/docs' });
    const run = await team.run(team.pullRequest(base, head));
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'skipped', 'pass-rate': '', cases: '0' });
    expect(run.samples).toEqual([]);
    expect(team.comments).toEqual([]);
    expect(team.checks(head)).toMatchObject([{ conclusion: 'skipped' }]);
    expect(run.summary).toContain('1 suite is not affected by this change');
  });

  test('gets a commit status where a check run is not wanted', async () => {
    const team = await Team.start();
    const base = team.history.commitFolder(example('support-bot'));
    const head = team.history.commitFolder(example('changes/shorter-prompt'), { ref: 'refs/heads/shorter' });
    const run = await team.run(team.pullRequest(base, head), { with: { check: 'status', comment: 'false' } });
    expect(run.code).toBe(1);
    expect(team.repository.statuses).toMatchObject([{ sha: head, context: 'eval-gate', state: 'failure' }]);
    expect(team.repository.statuses[0]?.description).toMatch(/^support-triage: pass rate 96\.0 % → 81\.3 %/);
    expect(team.repository.checkRuns).toEqual([]);
    expect(team.comments).toEqual([]);
  });
});
