import { describe, expect, test } from 'vitest';
import { holm } from '../../shared/statistics/holm.ts';
import { mcNemar } from '../../shared/statistics/mcnemar.ts';
import { casesNeeded } from '../../shared/statistics/planning.ts';
import { estimateClusteredMean, estimateMean, tInterval, tTest } from '../../shared/statistics/student.ts';
import { tangoInterval, tangoStatistic } from '../../shared/statistics/tango.ts';
import { wilsonInterval } from '../../shared/statistics/wilson.ts';

/** Equal up to the last place of a double. */
function expectExactly(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(2 * Number.EPSILON * Math.abs(expected));
}

describe('McNemar, two-sided', () => {
  test.each([
    { fixed: 1, broken: 7, exact: 0.0703125, midP: 0.0390625 },
    { fixed: 0, broken: 2, exact: 0.5, midP: 0.25 },
    { fixed: 3, broken: 12, exact: 0.03515625, midP: 0.021270751953125 },
    { fixed: 10, broken: 25, exact: 0.01667384780012071, midP: 0.011330984183587134 },
    { fixed: 5, broken: 5, exact: 1, midP: 0.876953125 },
  ])('$fixed one way and $broken the other', ({ fixed, broken, exact, midP }) => {
    expect(mcNemar(fixed, broken)).toEqual({ exact, midP });
    expect(mcNemar(broken, fixed)).toEqual({ exact, midP });
  });

  test('no change at all is no evidence', () => {
    expect(mcNemar(0, 0)).toEqual({ exact: 1, midP: 1 });
  });

  test('many changes neither overflow nor lose digits', () => {
    // The first in exact fractions, the second by the logarithms of factorials.
    expect(mcNemar(4900, 5100).exact).toBeCloseTo(0.04658552770494739, 13);
    expect(mcNemar(49_900, 50_100).exact).toBeCloseTo(0.5291572942, 8);
    expect(mcNemar(10, 3000).exact).toBe(0);
  });
});

describe('Wilson, 95 %', () => {
  test.each([
    { passed: 17, of: 20, low: 0.6395811352592431, high: 0.9476312541037835 },
    { passed: 5, of: 5, low: 0.5655175352168254, high: 1 },
    { passed: 0, of: 10, low: 0, high: 0.27753279986288915 },
  ])('$passed of $of', ({ passed, of, low, high }) => {
    const interval = wilsonInterval(passed, of, 0.95);
    expectExactly(interval.low, low);
    expectExactly(interval.high, high);
  });

  test('nothing to go by leaves every share possible', () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
  });
});

describe('Tango', () => {
  test.each([
    { newlyPassing: 12, newlyFailing: 2, pairs: 50, low: 0.0611, high: 0.3447 },
    { newlyPassing: 0, newlyFailing: 0, pairs: 50, low: -0.0713, high: 0.0713 },
    { newlyPassing: 0, newlyFailing: 5, pairs: 44, low: -0.2398, high: -0.0242 },
    { newlyPassing: 10, newlyFailing: 25, pairs: 200, low: -0.1355, high: -0.0179 },
  ])('95 %, $newlyPassing newly passing and $newlyFailing newly failing of $pairs', ({ low, high, ...counts }) => {
    const interval = tangoInterval(counts, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test.each([
    { newlyPassing: 10, newlyFailing: 12, pairs: 500, z: 1.6046 },
    { newlyPassing: 10, newlyFailing: 25, pairs: 500, z: -0.8651 },
  ])('z at −0.02, $newlyPassing and $newlyFailing of $pairs', ({ z, ...counts }) => {
    expect(tangoStatistic(counts, -0.02)).toBeCloseTo(z, 4);
  });
});

describe('paired t', () => {
  test('[.8, .9, .85] → [.6, .5, .75]', () => {
    expect(tTest(estimateMean([0.6 - 0.8, 0.5 - 0.9, 0.75 - 0.85]), 0).twoSided).toBeCloseTo(0.11808, 5);
  });

  test('differences [2, 0]', () => {
    const { t, degreesOfFreedom, twoSided, less, greater } = tTest(estimateMean([2, 0]), 0);
    expect([t, degreesOfFreedom]).toEqual([1, 1]);
    expect(twoSided).toBeCloseTo(0.5, 14);
    expect(less).toBeCloseTo(0.75, 14);
    expect(greater).toBeCloseTo(0.25, 14);
  });

  test('interval 95 % of [.8, .9, .85]', () => {
    const { low, high } = tInterval(estimateMean([0.8, 0.9, 0.85]), 0.95);
    expect(low).toBeCloseTo(0.7258, 4);
    expect(high).toBeCloseTo(0.9742, 4);
  });

  test('one value has neither interval nor test', () => {
    expect(() => tInterval(estimateMean([0.5]), 0.9)).toThrow(RangeError);
    expect(() => tTest(estimateMean([0.5]), 0)).toThrow(RangeError);
  });
});

describe('clustered standard error', () => {
  const scores = Array.from({ length: 20 }, (_, at) => at);

  test('scores 0 to 19, cluster i mod 4', () => {
    const clusters = scores.map((at) => `c${at % 4}`);
    const { mean, standardError, units } = estimateClusteredMean(scores, clusters);
    expect(standardError).toBeCloseTo(0.645497, 6);
    expect([mean, units]).toEqual([9.5, 4]);
  });

  test('one cluster', () => {
    expect(
      estimateClusteredMean(
        scores,
        scores.map(() => 'one'),
      ).standardError,
    ).toBe(0);
  });

  test('clusters of one value are no clusters', () => {
    const alone = estimateClusteredMean(scores, scores.map(String));
    expect(alone.standardError).toBeCloseTo(estimateMean(scores).standardError, 14);
  });
});

describe('cases needed for a distance of .03 with a variance of 1/9', () => {
  test('one-sided .05, power .8', () => {
    expect(casesNeeded(0.03, 1 / 9, { alpha: 0.05, power: 0.8 })).toBeCloseTo(763.3, 1);
  });

  test('two-sided', () => {
    expect(casesNeeded(0.03, 1 / 9, { alpha: 0.05, power: 0.8, sides: 2 })).toBeCloseTo(969.0, 1);
  });
});

describe('Holm', () => {
  test('only the first of .01, .04, .03 is rejected at .05', () => {
    expect(holm([0.01, 0.04, 0.03], 0.05)).toEqual([true, false, false]);
  });

  test('a p that would do alone is not rejected behind one that is not', () => {
    expect(holm([0.03, 0.04], 0.05)).toEqual([false, false]);
    expect(holm([0.04], 0.05)).toEqual([true]);
  });

  test('each rejection leaves more of α to the next', () => {
    expect(holm([0.05, 0.01, 0.02], 0.05)).toEqual([true, true, true]);
  });

  test('no tests, and a p that is not known', () => {
    expect(holm([], 0.05)).toEqual([]);
    expect(holm([Number.NaN], 0.05)).toEqual([false]);
  });
});
