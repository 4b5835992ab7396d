import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '../../shared/statistics/holm.ts';
import { comparePaired, type PairedInput } from '../../shared/statistics/paired.ts';
import { percentile } from '../../shared/statistics/percentile.ts';
import { compareRatio } from '../../shared/statistics/ratio.ts';
import { wilsonInterval } from '../../shared/statistics/wilson.ts';

const rounding = 1e-9;
const margin = fc.constantFrom(0, 0.02, 0.1, 0.5, 1, 2);

/** Pairs of scores in [0, 1], binary ones, or clustered ones, of 1 to 40 cases. */
const paired: fc.Arbitrary<PairedInput> = fc.boolean().chain((binary) => {
  const score = binary ? fc.constantFrom(0, 1) : fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const pair = fc.tuple(score, score, fc.constantFrom('a', 'b', 'c'));
  return fc
    .tuple(fc.array(pair, { minLength: 1, maxLength: 40 }), margin, fc.boolean(), fc.boolean())
    .map(([pairs, allowed, clustered, prove]) => ({
      base: pairs.map(([base]) => base),
      head: pairs.map(([, head]) => head),
      binary,
      margin: allowed,
      prove,
      ...(clustered && { clusters: pairs.map(([, , cluster]) => cluster) }),
    }));
});

const swapped = (input: PairedInput): PairedInput => ({ ...input, base: input.head, head: input.base });
const widthOf = ({ low, high }: { low: number; high: number }): number => high - low;

test('an interval holds the estimate, within what a difference can be', () => {
  fc.assert(
    fc.property(paired, (input) => {
      const { change, interval } = comparePaired(input);
      expect(interval.low).toBeLessThanOrEqual(change + rounding);
      expect(interval.high).toBeGreaterThanOrEqual(change - rounding);
      expect(interval.low).toBeGreaterThanOrEqual(-1);
      expect(interval.high).toBeLessThanOrEqual(1);
    }),
  );
});

test('swapping base and head mirrors the interval', () => {
  fc.assert(
    fc.property(paired, (input) => {
      const [one, other] = [comparePaired(input), comparePaired(swapped(input))];
      expect(other.change).toBeCloseTo(-one.change, 12);
      expect(other.interval.low).toBeCloseTo(-one.interval.high, 9);
      expect(other.interval.high).toBeCloseTo(-one.interval.low, 9);
      expect(other.detectable).toBeCloseTo(one.detectable, 12);
    }),
  );
});

test('at margin 0, swapping turns a drop into its opposite', () => {
  fc.assert(
    fc.property(paired, (input) => {
      const [one, other] = [comparePaired({ ...input, margin: 0 }), comparePaired({ ...swapped(input), margin: 0 })];
      expect(other.p).toBeCloseTo(one.pProve, 9);
    }),
  );
});

test('four times the same cases tell more', () => {
  fc.assert(
    fc.property(paired, ({ clusters: _, ...input }) => {
      const more = [input, input, input, input];
      const [one, four] = [
        comparePaired(input),
        comparePaired({
          ...input,
          base: more.flatMap(({ base }) => [...base]),
          head: more.flatMap(({ head }) => [...head]),
        }),
      ];
      expect(widthOf(four.interval)).toBeLessThan(widthOf(one.interval) + rounding);
      expect(four.detectable).toBeLessThanOrEqual(one.detectable + rounding);
    }),
  );
});

test('what is shown is what decides: the verdict, the interval and the p agree', () => {
  fc.assert(
    fc.property(paired, (input) => {
      const { interval, p, pProve, verdict, change, needed, n } = comparePaired(input);
      fc.pre(Math.abs(interval.high + input.margin) > rounding && Math.abs(interval.low + input.margin) > rounding);
      expect(p <= 0.05).toBe(interval.high < -input.margin);
      expect(pProve <= 0.05).toBe(interval.low > -input.margin || input.margin >= 1);
      expect(verdict === 'fail').toBe(interval.high < -input.margin);
      if (verdict === 'pass') expect(change).toBeGreaterThanOrEqual(-input.margin - rounding);
      if (needed !== undefined) expect(verdict === 'inconclusive' && needed > n).toBe(true);
    }),
  );
});

test('a wider margin never turns a pass into a fail', () => {
  fc.assert(
    fc.property(paired, fc.double({ min: 0, max: 1, noNaN: true }), (input, more) => {
      const [one, wider] = [comparePaired(input), comparePaired({ ...input, margin: input.margin + more })];
      expect(wider.p).toBeGreaterThanOrEqual(one.p - rounding);
      expect(wider.pProve).toBeLessThanOrEqual(one.pProve + rounding);
    }),
  );
});

test('every figure is a number that JSON can hold', () => {
  fc.assert(
    fc.property(paired, (input) => {
      const result = comparePaired(input);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect([result.p, result.pProve, result.beside?.p ?? 0].every((p) => p >= 0 && p <= 1)).toBe(true);
    }),
  );
});

test('Wilson holds the share, and passing is failing mirrored', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (passed, failed) => {
      fc.pre(passed + failed > 0);
      const [passing, failing] = [
        wilsonInterval(passed, passed + failed, 0.9),
        wilsonInterval(failed, passed + failed, 0.9),
      ];
      expect(passing.low).toBeLessThanOrEqual(passed / (passed + failed));
      expect(passing.high).toBeGreaterThanOrEqual(passed / (passed + failed));
      expect(passing.low).toBeCloseTo(1 - failing.high, 12);
    }),
  );
});

test('Holm rejects no more than each test alone, no less than α divided by all, and in order of p', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { maxLength: 8 }), (pValues) => {
      const rejected = holm(pValues, 0.05);
      pValues.forEach((p, at) => {
        if (rejected[at]) expect(p).toBeLessThanOrEqual(0.05);
        if (p <= 0.05 / pValues.length) expect(rejected[at]).toBe(true);
        pValues.forEach((other, otherAt) => {
          if (other < p && rejected[at]) expect(rejected[otherAt]).toBe(true);
        });
      });
    }),
  );
});

const amounts = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 25 });

test('a ratio’s figures are its sides’, and every one is a number that JSON can hold', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.5, 0.95), (pairs, share) => {
      const [base, head] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const result = compareRatio({ base, head, statistic: { percentile: share }, margin: 0.1 });
      expect(result.base).toBeCloseTo(percentile(base, share), 9);
      expect(result.head).toBeCloseTo(percentile(head, share), 9);
      expect(result.interval.low).toBeLessThanOrEqual(result.interval.high);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: 30 },
  );
});

test('doubling every latency of the head doubles the ratio and its interval', () => {
  fc.assert(
    fc.property(amounts, (pairs) => {
      const [base, head] = [pairs.map(([one]) => one + 1), pairs.map(([, other]) => other + 1)];
      const one = compareRatio({ base, head, statistic: 'mean', margin: 0 });
      const double = compareRatio({ base, head: head.map((ms) => 2 * ms), statistic: 'mean', margin: 0 });
      expect(double.change + 1).toBeCloseTo(2 * (one.change + 1), 9);
      expect(double.interval.low + 1).toBeCloseTo(2 * (one.interval.low + 1), 9);
      expect(double.interval.high + 1).toBeCloseTo(2 * (one.interval.high + 1), 9);
    }),
    { numRuns: 30 },
  );
});
