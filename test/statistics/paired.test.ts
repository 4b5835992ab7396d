import { describe, expect, test } from 'vitest';
import { comparePaired } from '../../shared/statistics/paired.ts';
import { binaryPairs } from './pairs.ts';

const scored = { binary: false, margin: 0 };
const binary = { binary: true, margin: 0 };

describe('pass or fail, one answer a case', () => {
  test('a drop of 20 points in 100 cases fails', () => {
    const pairs = binaryPairs({ passing: 75, failing: 3, newlyPassing: 1, newlyFailing: 21 });
    const result = comparePaired({ ...pairs, ...binary, margin: 0.02 });
    expect(result).toMatchObject({ n: 100, base: 0.96, head: 0.76, method: 'tango', verdict: 'fail', tooFew: false });
    expect(result).toMatchObject({ newlyFailing: 21, newlyPassing: 1 });
    expect(result.change).toBeCloseTo(-0.2, 14);
    expect(result.interval.high).toBeLessThan(-0.02);
    expect(result.p).toBeLessThan(0.001);
    expect(result.needed).toBeUndefined();
  });

  test('the interval is Tango’s at 90 %, and the p is where its upper end meets the margin', () => {
    const pairs = binaryPairs({ passing: 465, newlyPassing: 10, newlyFailing: 25 });
    const { interval } = comparePaired({ ...pairs, ...binary });
    expect(comparePaired({ ...pairs, ...binary, margin: -interval.high }).p).toBeCloseTo(0.05, 9);
    expect(comparePaired({ ...pairs, ...binary, margin: -interval.low }).pProve).toBeCloseTo(0.05, 9);
  });

  test('McNemar mid-p stands beside', () => {
    const pairs = binaryPairs({ passing: 30, newlyPassing: 1, newlyFailing: 7 });
    expect(comparePaired({ ...pairs, ...binary }).beside).toEqual({ name: 'McNemar mid-p', p: 0.0390625 });
  });

  test('a change within the margin passes, and says which drop would have been seen', () => {
    const pairs = binaryPairs({ passing: 80, failing: 3, newlyPassing: 8, newlyFailing: 9 });
    const { verdict, detectable } = comparePaired({ ...pairs, ...binary, margin: 0.02 });
    expect(verdict).toBe('pass');
    // (1.6449 + 0.8416) · √(0.171616 / 100)
    expect(detectable).toBeCloseTo(0.10301, 4);
  });

  test('where hardly anything changed, the drop itself is the spread to reckon with', () => {
    const { detectable } = comparePaired({ ...binaryPairs({ passing: 99, newlyPassing: 1 }), ...binary });
    // 6.1826 / (100 + 6.1826), not (1.6449 + 0.8416) · √(0.01 / 100).
    expect(detectable).toBeCloseTo(0.05823, 4);
  });

  test('a drop that is not shown is inconclusive, and says how many cases would decide', () => {
    const pairs = binaryPairs({ passing: 95, newlyPassing: 1, newlyFailing: 4 });
    const { verdict, needed } = comparePaired({ ...pairs, ...binary });
    expect(verdict).toBe('inconclusive');
    // 6.1826 · 0.049596 / 0.03²
    expect(needed).toBe(341);
  });

  test('no change at all still has an interval, and does not claim to see any drop', () => {
    const result = comparePaired({ ...binaryPairs({ passing: 50 }), ...binary });
    expect(result).toMatchObject({ change: 0, verdict: 'pass', p: 0.5, pProve: 0.5 });
    expect(result.interval.high).toBeCloseTo(0.0513, 4);
    expect(result.interval.low).toBeCloseTo(-0.0513, 4);
    expect(result.detectable).toBeCloseTo(0.11, 2);
  });

  test('everything fails on both sides: nothing became worse', () => {
    const result = comparePaired({ ...binaryPairs({ failing: 40 }), ...binary });
    expect(result).toMatchObject({ base: 0, head: 0, change: 0, verdict: 'pass', newlyFailing: 0 });
  });

  test('everything newly fails', () => {
    const result = comparePaired({ ...binaryPairs({ newlyFailing: 40 }), ...binary });
    expect(result).toMatchObject({ change: -1, verdict: 'fail', newlyFailing: 40, newlyPassing: 0 });
    expect(result.interval.low).toBe(-1);
    expect(result.interval.high).toBeCloseTo(-0.8733, 4);
  });

  test('everything newly passes', () => {
    const result = comparePaired({ ...binaryPairs({ newlyPassing: 40 }), ...binary, prove: true });
    expect(result).toMatchObject({ change: 1, verdict: 'pass' });
    expect(result.interval.high).toBe(1);
  });

  test('one case that newly fails shows nothing yet', () => {
    const result = comparePaired({ ...binaryPairs({ newlyFailing: 1 }), ...binary });
    expect(result).toMatchObject({ n: 1, change: -1, verdict: 'inconclusive', tooFew: true });
    expect(result.p).toBeGreaterThan(0.05);
    expect(result.needed).toBeUndefined();
  });

  test('with prove, no change passes when there are enough cases', () => {
    const rule = { ...binary, margin: 0.02, prove: true };
    const few = comparePaired({ ...binaryPairs({ passing: 50 }), ...rule });
    expect(few.verdict).toBe('inconclusive');
    // The rule of three: ln 0.05 / ln 0.98.
    expect(few.needed).toBe(149);
    expect(comparePaired({ ...binaryPairs({ passing: 149 }), ...rule }).verdict).toBe('pass');
  });
});

describe('scores', () => {
  test('t on the differences', () => {
    const result = comparePaired({ base: [0.8, 0.9, 0.85], head: [0.6, 0.5, 0.75], ...scored });
    expect(result).toMatchObject({ n: 3, method: 'paired-t', tooFew: true, verdict: 'inconclusive' });
    expect(result.p).toBeCloseTo(0.11808 / 2, 5);
    expect(result.p + result.pProve).toBeCloseTo(1, 12);
    expect(result.beside).toEqual({ name: 'sign-flip', p: 1 / 8 });
  });

  test('ten cases are not too few, and from thirty on no permutation stands beside', () => {
    const of = (n: number) => {
      const base = Array.from({ length: n }, (_, at) => (at % 7) / 10);
      return comparePaired({ base, head: base.map((score, at) => score + (at % 3) / 10), ...scored });
    };
    expect(of(9).tooFew).toBe(true);
    expect(of(10).tooFew).toBe(false);
    expect(of(29).beside?.name).toBe('sign-flip');
    expect(of(30).beside).toBeUndefined();
  });

  test('an interval does not leave what a difference can be', () => {
    const { interval } = comparePaired({ base: [1, 0], head: [0, 0.9], ...scored });
    expect(interval).toEqual({ low: -1, high: 1 });
  });

  test('equal differences are not taken for certainty', () => {
    const equal = (n: number, difference: number) =>
      comparePaired({ base: new Array(n).fill(0.5), head: new Array(n).fill(0.5 + difference), ...scored });
    const none = equal(20, 0);
    expect(none).toMatchObject({ method: 'equal-differences', change: 0, p: 1, pProve: 1, verdict: 'pass' });
    // At least 0.05^(1/20) of all cases are like these.
    expect(none.interval.high).toBeCloseTo(1 - 0.05 ** (1 / 20), 12);
    expect(none.interval.low).toBeCloseTo(-none.interval.high, 12);
    expect(none.detectable).toBeCloseTo(0.236, 3);
    expect(equal(4, -0.5)).toMatchObject({ verdict: 'inconclusive', needed: 8 });
    expect(equal(7, -0.5).verdict).toBe('inconclusive');
    expect(equal(8, -0.5).verdict).toBe('fail');
  });

  test('equal differences that differ by rounding alone are equal', () => {
    const base = [0.3, 0.4, 0.9, 0.6];
    const { method } = comparePaired({ base, head: [0.1, 0.2, 0.7, 0.4], ...scored });
    expect(method).toBe('equal-differences');
  });

  test('a mean of repeats that is above 1 by rounding is a score', () => {
    const score = (0.1 + 0.2 + 0.7) / 3 + 2 / 3 + Number.EPSILON;
    expect(score).toBeGreaterThan(1);
    expect(comparePaired({ base: [score, 0.5], head: [1, 0.5], ...scored }).verdict).toBe('pass');
  });

  test('one case', () => {
    const result = comparePaired({ base: [0.9], head: [0.4], ...scored });
    expect(result).toMatchObject({ n: 1, verdict: 'inconclusive', tooFew: true });
    expect(result.interval.low).toBeCloseTo(-0.975, 12);
    expect(result.interval.high).toBeCloseTo(0.925, 12);
  });
});

describe('clusters', () => {
  const scores = Array.from({ length: 40 }, (_, at) => ((at * 7) % 10) / 10);
  // Cases of one cluster change alike.
  const head = scores.map((score, at) => Math.min(1, Math.max(0, score - (at % 4) / 10)));

  test('count for less than cases that are independent', () => {
    const clusters = scores.map((_, at) => `document ${at % 4}`);
    const clustered = comparePaired({ base: scores, head, clusters, ...scored });
    const independent = comparePaired({ base: scores, head, ...scored });
    expect(clustered.method).toBe('clustered-t');
    expect(clustered.change).toBe(independent.change);
    expect(clustered.interval.high - clustered.interval.low).toBeGreaterThan(
      independent.interval.high - independent.interval.low,
    );
    expect(clustered.detectable).toBeGreaterThan(independent.detectable);
    expect(clustered.beside).toBeUndefined();
  });

  test('of one case each are none', () => {
    const clusters = scores.map((_, at) => `case ${at}`);
    expect(comparePaired({ base: scores, head, clusters, ...scored })).toEqual(
      comparePaired({ base: scores, head, ...scored }),
    );
  });

  test('one cluster of many cases is one observation', () => {
    const pairs = binaryPairs({ newlyFailing: 30 });
    const result = comparePaired({ ...pairs, clusters: new Array(30).fill('one'), ...binary });
    expect(result).toMatchObject({ n: 30, change: -1, method: 'equal-differences', verdict: 'inconclusive' });
    expect(result).toMatchObject({ p: 0.5, newlyFailing: 30, newlyPassing: 0 });
    expect(result.needed).toBeUndefined();
  });

  test('cases needed grow by whole clusters when these are all alike', () => {
    const pairs = binaryPairs({ newlyFailing: 30 });
    const clusters = Array.from({ length: 30 }, (_, at) => `c${at % 3}`);
    // Five clusters of ten: 0.5⁵ is below 0.05.
    expect(comparePaired({ ...pairs, clusters, ...binary }).needed).toBe(44);
  });
});

describe('margins', () => {
  const worse = binaryPairs({ passing: 2, newlyFailing: 40 });

  test('of 1 and more are kept whatever the data', () => {
    for (const margin of [1, 1.5]) {
      const result = comparePaired({ ...worse, ...binary, margin, prove: true });
      expect(result).toMatchObject({ p: 1, pProve: 0, verdict: 'pass' });
      const scores = comparePaired({ base: [1, 1, 1], head: [0, 0.1, 0], binary: false, margin, prove: true });
      expect(scores).toMatchObject({ p: 1, pProve: 0, verdict: 'pass' });
    }
  });

  test('a drop of exactly the margin passes', () => {
    const pairs = binaryPairs({ passing: 97, newlyFailing: 3 });
    expect(comparePaired({ ...pairs, ...binary, margin: 0.03 }).verdict).toBe('pass');
    const result = comparePaired({ ...pairs, ...binary, margin: 0.03, prove: true });
    expect(result.verdict).toBe('inconclusive');
    expect(result.needed).toBeUndefined();
  });
});

describe('what is no comparison is refused', () => {
  test.each([
    ['no pairs', { base: [], head: [] }, 'no pairs'],
    ['sides of different length', { base: [1], head: [1, 0] }, '1 scores at the base and 2 at the head'],
    ['a score that is not known', { base: [1], head: [Number.NaN] }, 'score 0 is NaN'],
    ['a score above 1', { base: [1, 1], head: [1, 1.2] }, 'score 1 is 1.2: not from 0 to 1'],
    ['clusters of other cases', { base: [1], head: [1], clusters: ['a', 'b'] }, '2 clusters for 1 pairs'],
    ['half a pass', { base: [1], head: [0.5], binary: true }, 'score 0 is 0.5: neither 0 nor 1'],
    ['a margin below 0', { base: [1], head: [1], margin: -0.1 }, 'a margin is 0 or more'],
    ['α of 5', { base: [1], head: [1], alpha: 5 }, 'not at 5'],
  ])('%s', (_, input, message) => {
    expect(() => comparePaired({ ...scored, ...input })).toThrow(message);
  });
});
