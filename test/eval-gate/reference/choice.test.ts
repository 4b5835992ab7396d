import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/revision/tree.ts';
import { config, failing, type Run, run } from './run.ts';

describe('what to compare with', () => {
  const lost: Run = {
    base: failing(20),
    head: failing(20, config().replace('fails', 'fails')),
    commits: { 'v1.0.0': failing(0) },
  };
  const changed: Change[] = [
    { path: 'aiops.yml', kind: 'modified' },
    { path: 'p/a.prompt.yml', kind: 'modified' },
  ];

  it.each([
    ['gives it up', config(undefined, '')],
    ['moves it to a commit that was no better', config(undefined, 'v2.0.0')],
    ['allows more since then', config(undefined, '{ ref: v1.0.0, gate: { pass-rate: { max-regression: 30 % } } }')],
  ])('stays what the base says where the change %s', async (_, aiops) => {
    const { decision } = await run({
      ...lost,
      head: failing(21, aiops),
      changed,
      commits: { 'v1.0.0': failing(0), 'v2.0.0': failing(21) },
    });
    expect(decision).toMatchObject({ verdict: 'fail', title: expect.stringContaining('got worse since v1.0.0') });
    expect(decision.findings).toContainEqual(
      expect.objectContaining({
        rule: 'test-changed',
        level: 'warning',
        message: expect.stringMatching(/^triage: compare-with.* What the base asks for stays in force here\.$/),
        file: 'aiops.yml',
      }),
    );
  });

  it('is the head’s where the base named nothing', async () => {
    const { decision } = await run({ ...lost, base: failing(20, config(undefined, '')), head: failing(20), changed });
    expect(decision.title).toBe('triage got worse since v1.0.0');
  });

  it('is the next one where the change gives up a commit that is gone', async () => {
    const { named, decision, lines, subject } = await run({
      ...lost,
      head: failing(20, config(undefined, 'v2.0.0')),
      changed,
      commits: { 'v2.0.0': failing(19) },
    });
    expect(named).toEqual(['v1.0.0', 'v2.0.0']);
    expect(subject?.reference).toMatchObject({ name: 'v2.0.0', state: 'compared' });
    expect(decision).toMatchObject({
      verdict: 'fail',
      title: 'the test was taken away',
      headline: 'triage: compare-with was moved from v1.0.0 to v2.0.0',
    });
    expect(lines.join('\n')).toContain('What the base names cannot be compared with: ');
  });

  it('can be told by the input, before the configuration', async () => {
    const { named } = await run({ ...lost, commits: { 'v*': failing(0) }, asked: { 'compare-with': 'v*' } });
    expect(named).toEqual(['v*']);
  });

  it('is the base’s alone where the head is not trusted', async () => {
    const head = failing(21, config(undefined, 'evil'));
    const { named, decision } = await run({ ...lost, head, changed, untrusted: true });
    expect(named).toEqual(['v1.0.0']);
    expect(decision.verdict).toBe('fail');
  });

  it('that is not there is a mistake, with its place', async () => {
    await expect(run({ ...lost, commits: {} })).rejects.toThrow(
      /^aiops\.yml:2:\d+: suites\.triage\.compare-with: v1\.0\.0 cannot be fetched/,
    );
  });
});
