import { describe, expect, test } from 'vitest';
import { comparePaired, type PairedInput } from '../../shared/statistics/paired.ts';
import { Xoshiro128 } from '../../shared/statistics/random.ts';
import { compareRatio } from '../../shared/statistics/ratio.ts';

/** How often the 90 % interval holds the true change, and a rule with margin 0 fails or is proven, of so many suites. */
function simulate(suites: number, change: number, suite: (random: Xoshiro128) => Omit<PairedInput, 'margin'>) {
  const random = Xoshiro128.fromSeed(20_240_229);
  let [covered, failed] = [0, 0];
  for (let at = 0; at < suites; at += 1) {
    const { interval, verdict } = comparePaired({ ...suite(random), margin: 0 });
    if (interval.low <= change && change <= interval.high) covered += 1;
    if (verdict === 'fail') failed += 1;
  }
  return { coverage: covered / suites, failed: failed / suites };
}

/** Pairs that pass at the base in nine of ten cases, and newly fail or newly pass by so many of a hundred. */
const binary = (n: number, failing: number, passing: number) => (random: Xoshiro128) => {
  const base = new Float64Array(n);
  const head = new Float64Array(n);
  for (let at = 0; at < n; at += 1) {
    const draw = random.uniform();
    const unchanged = random.uniform() < 0.9 ? 1 : 0;
    base[at] = draw < failing ? 1 : draw < failing + passing ? 0 : unchanged;
    head[at] = draw < failing ? 0 : draw < failing + passing ? 1 : unchanged;
  }
  return { base, head, binary: true };
};

/** Scores of three repeats, so that they are 0, ⅓, ⅔ or 1, and pass with the probability of their case. */
const repeated = (n: number, drop: number) => (random: Xoshiro128) => {
  const passed = (probability: number): number =>
    [0, 1, 2].reduce((sum) => sum + (random.uniform() < probability ? 1 / 3 : 0), 0);
  const base = new Float64Array(n);
  const head = new Float64Array(n);
  for (let at = 0; at < n; at += 1) {
    const probability = 0.4 + 0.6 * random.uniform();
    base[at] = Math.min(1, passed(probability));
    head[at] = Math.min(1, passed(probability - drop));
  }
  return { base, head, binary: false };
};

/** Ten cases a cluster that all lean the same way. */
const clustered = (clusters: number) => (random: Xoshiro128) => {
  const leans = Array.from({ length: clusters }, () => 0.3 * (random.uniform() - 0.5));
  const cases = leans.flatMap((lean, at) =>
    Array.from({ length: 10 }, () => {
      const base = 0.3 + 0.4 * random.uniform();
      return { base, head: base + lean + 0.1 * (random.uniform() - 0.5), cluster: `c${at}` };
    }),
  );
  return {
    base: cases.map(({ base }) => base),
    head: cases.map(({ head }) => head),
    clusters: cases.map(({ cluster }) => cluster),
    binary: false,
  };
};

describe('with no change, a rule fails in at most 5 % (and 1 % of simulation error), and the interval covers about 90 %', () => {
  test.each([
    { what: '30 answers', suite: binary(30, 0.08, 0.08), least: 0.88, most: 0.97 },
    { what: '100 answers', suite: binary(100, 0.05, 0.05), least: 0.88, most: 0.93 },
    { what: '300 answers', suite: binary(300, 0.05, 0.05), least: 0.88, most: 0.92 },
    { what: '30 cases of three repeats', suite: repeated(30, 0), least: 0.88, most: 0.92 },
    { what: '100 cases of three repeats', suite: repeated(100, 0), least: 0.88, most: 0.92 },
    { what: '20 clusters of ten', suite: clustered(20), least: 0.88, most: 0.92 },
  ])('$what', ({ suite, least, most }) => {
    const { coverage, failed } = simulate(2000, 0, suite);
    expect(failed).toBeLessThanOrEqual(0.06);
    expect(coverage).toBeGreaterThanOrEqual(least);
    expect(coverage).toBeLessThanOrEqual(most);
  });
});

describe('a true drop', () => {
  test('of 10 points is covered as often, and shown by 300 answers nearly always', () => {
    const { coverage, failed } = simulate(1000, -0.1, binary(300, 0.12, 0.02));
    expect(coverage).toBeGreaterThanOrEqual(0.88);
    expect(coverage).toBeLessThanOrEqual(0.92);
    expect(failed).toBeGreaterThan(0.99);
  });

  test('as large as the one that is called detectable is shown in about 80 %', () => {
    // (1.6449 + 0.8416) · √(variance / 100), where 10 % newly fail and 2 % newly pass: 8.3 points.
    const { failed } = simulate(1000, -0.083, binary(100, 0.103, 0.02));
    expect(failed).toBeGreaterThan(0.75);
    expect(failed).toBeLessThan(0.87);
  });
});

test('the bootstrap interval of a ratio of means covers about 90 %', () => {
  const random = Xoshiro128.fromSeed(11);
  let covered = 0;
  const suites = 300;
  for (let suite = 0; suite < suites; suite += 1) {
    const base = Float64Array.from({ length: 60 }, () => 250 - 150 * Math.log(1 - random.uniform()));
    const head = base.map((one) => one * (0.7 + random.uniform()));
    const { low, high } = compareRatio({ base, head, statistic: 'mean', margin: 0, seed: suite }).interval;
    if (low <= 0.2 && 0.2 <= high) covered += 1;
  }
  expect(covered / suites).toBeGreaterThan(0.85);
  expect(covered / suites).toBeLessThan(0.94);
});
