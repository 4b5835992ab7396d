import { describe, expect, it } from 'vitest';
import { judge } from '../../../actions/eval-gate/judge.ts';
import { Xoshiro128 } from '../../../shared/statistics/random.ts';
import { measured, noDrop, policy } from '../measured.ts';
import { config, failing, run } from './run.ts';

describe('ten changes that each drop a little', () => {
  const drop = 3;
  /** Three more of 200 cases fail with each: 1.5 points, and 2 are allowed. */
  const step = (at: number, aiops: string) => ({
    base: failing((at - 1) * drop, aiops),
    head: failing(at * drop, aiops),
  });

  it('pass one by one where only the base is compared with', async () => {
    for (const at of Array(10).keys()) {
      const { decision } = await run(step(at + 1, config(undefined, '')));
      expect(decision.verdict).toBe('pass');
    }
  });

  it('are stopped by the release that they are compared with', async () => {
    const verdicts: string[] = [];
    for (const at of Array(10).keys()) {
      const { decision } = await run({ ...step(at + 1, config()), commits: { 'v1.0.0': failing(0) } });
      verdicts.push(decision.verdict);
    }
    // With the third the loss is shown; with the second it may be chance, and is told.
    expect(verdicts).toEqual(['pass', 'inconclusive', ...Array(8).fill('fail')]);
  });
});

it('fails a change that is no worse no more often than one in twenty, with two commits to compare with', () => {
  const random = Xoshiro128.fromSeed(11);
  const side = (): string => Array.from({ length: 100 }, () => (random.uniform() < 0.9 ? '+' : '-')).join('');
  const suites = 1000;
  let failed = 0;
  for (let at = 0; at < suites; at += 1) {
    const [base, head, release] = [side(), side(), side()];
    const since = measured({ base: release, head, rules: [{ ...noDrop, against: 'reference' }] });
    const subject = measured({ base, head, rules: [noDrop] });
    const reference = { asked: 'v1', state: 'compared' as const, ...(since.base && { figures: since.base }) };
    const outcomes = [...subject.outcomes, ...since.outcomes];
    if (judge({ ...subject, reference, outcomes }, policy()).verdict === 'fail') failed += 1;
  }
  expect(failed / suites).toBeLessThan(0.06);
  // It does fail some: chance is what the level allows.
  expect(failed / suites).toBeGreaterThan(0.02);
});
