import { describe, expect, test } from 'vitest';
import { archive, edited, ended, measured, publish } from './published.ts';

describe('after the run of a branch of the repository, publish', () => {
  test('makes the comment and the check that the run could not make', async () => {
    const scene = await measured();
    const { team, head, result } = scene;
    const run = await publish(team, ended(scene, 'acme/support', { 'aiops-results': archive(result) }));
    expect(run.log).not.toContain('::error');
    expect(run.code).toBe(0);
    expect(run.outputs.verdict).toBe(JSON.parse(result).verdict);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain('eval-gate');
    expect(team.comments[0]).toContain('actions/runs/1001');
    expect(team.checks(head)).toMatchObject([{ name: 'eval-gate', conclusion: 'failure' }]);
    expect(run.outputs['comment-url']).toContain('/pull/7#issuecomment-');
    const store = team.github.requests.filter(({ path }) => path.endsWith('/zip'));
    expect(store).toHaveLength(1);
  });

  test('fails the check where a result is of another commit, of another run, or not as it has to be', async () => {
    const scene = await measured();
    const { team, head, result } = scene;
    const other = edited(result, ({ provenance }) => Object.assign(provenance, { head: 'f'.repeat(40) }));
    const foreign = edited(result, ({ provenance }) => Object.assign(provenance, { run: { id: 5, attempt: 1 } }));
    const broken = edited(result, ({ data }) => Object.assign(data, { subjects: 'none' }));
    const artifacts = { 'aiops-1': archive(other), 'aiops-2': archive(foreign), 'aiops-3': archive(broken) };
    await publish(team, ended(scene, 'acme/support', artifacts));
    expect(team.checks(head)).toMatchObject([{ name: 'results', conclusion: 'failure' }]);
    const [comment = ''] = team.comments;
    expect(comment).toContain('aiops-1/eval-gate/result.json: it is about another commit than');
    expect(comment).toContain('it is of another run than 1001');
    expect(comment).toContain('data.subjects: is not as it has to be');
  });

  test('tells nothing of a commit that is no head any more', async () => {
    const scene = await measured();
    const { team, result } = scene;
    team.pull.head = { ...team.pull.head, sha: 'e'.repeat(40) };
    const run = await publish(team, ended(scene, 'acme/support', { aiops: archive(result) }));
    expect(run.log).toContain('no open pull request has');
    expect(team.comments).toEqual([]);
  });

  test('says what to upload where the run left nothing', async () => {
    const scene = await measured();
    const run = await publish(scene.team, ended(scene, 'acme/support', { build: archive('{}') }));
    expect(run.code).toBe(1);
    expect(run.log).toContain('the run 1001 left no artifact whose name is like aiops*');
  });
});
