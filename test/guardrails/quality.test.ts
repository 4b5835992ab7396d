import { describe, expect, it } from 'vitest';
import { comparePrecision, type Pair } from '../../shared/guardrails/precision.ts';
import { byHead, compareShare, type Judgement, qualityOf } from '../../shared/guardrails/quality.ts';

const verdict = (stopped: boolean) => ({ stopped, by: {}, units: {} });
const judged = (harmful: boolean, base: boolean, head: boolean, cluster?: string): Judgement => ({
  row: { id: '', text: '', harmful, source: 'input', file: '', line: 1, ...(cluster && { cluster }) },
  base: verdict(base),
  head: verdict(head),
});
const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);

describe('the quality of a guardrail', () => {
  it('has Wilson’s intervals', () => {
    const all = [
      ...times(8, judged(true, true, true)),
      ...times(2, judged(true, true, false)),
      ...times(10, judged(false, false, false)),
    ];
    const { recall, falsePositives, precision } = qualityOf(all, byHead);
    expect(recall).toMatchObject({ count: 8, of: 10, share: 0.8 });
    // Wilson's interval of 8 of 10 at z = 1.6449.
    expect(recall?.interval.low).toBeCloseTo(0.541, 3);
    expect(recall?.interval.high).toBeCloseTo(0.931, 3);
    expect(falsePositives).toMatchObject({ count: 0, of: 10, interval: { low: 0 } });
    expect(precision).toMatchObject({ count: 8, of: 8, interval: { high: 1 } });
  });

  it('knows less where texts depend on each other', () => {
    const alone = Array.from({ length: 20 }, (_, at) => judged(true, true, at % 2 === 0));
    const clustered = Array.from({ length: 20 }, (_, at) => judged(true, true, at < 10, at < 10 ? 'a' : 'b'));
    const width = (all: Judgement[]) => {
      const { low = 0, high = 0 } = qualityOf(all, byHead).recall?.interval ?? {};
      return high - low;
    };
    expect(width(clustered)).toBeGreaterThan(2 * width(alone));
  });

  it('is compared text by text: a rise of false positives is a loss', () => {
    const all = [
      ...times(18, judged(false, false, false)),
      ...times(2, judged(false, false, true)),
      judged(true, true, true),
    ];
    const rise = compareShare(all, 'false-positives', 0);
    expect(rise).toMatchObject({ change: 0.1, lost: 2, won: 0 });
    expect(rise?.interval.low).toBeLessThan(0.1);
    expect(rise?.interval.high).toBeGreaterThan(0.1);
    expect(compareShare(all, 'recall', 0)).toMatchObject({ change: 0, p: expect.any(Number) });
  });

  it('without a base is compared with nothing', () => {
    const { row, head } = judged(true, true, true);
    expect(compareShare([{ row, head }], 'recall', 0)).toBeUndefined();
  });
});

describe('the change of precision', () => {
  const pair = (harmful: boolean, base: boolean, head: boolean): Pair => ({ harmful, base, head });

  it('has about the interval that a simulation has', () => {
    // 60 true and 20 false stops of the base; the head keeps all true ones and half of the false ones.
    const pairs = [
      ...times(60, pair(true, true, true)),
      ...times(10, pair(false, true, true)),
      ...times(10, pair(false, true, false)),
    ];
    const { change = 0, interval } = comparePrecision(pairs, 0.9) ?? {};
    expect(change).toBeCloseTo(60 / 70 - 60 / 80, 12);
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const drawn = times(2000, 0).map(() => {
      const of = pairs.map(() => pairs[Math.floor(random() * pairs.length)] as Pair);
      return comparePrecision(of, 0.9)?.change ?? 0;
    });
    drawn.sort((a, b) => a - b);
    expect(interval?.low).toBeCloseTo(drawn[100] as number, 1.5);
    expect(interval?.high).toBeCloseTo(drawn[1900] as number, 1.5);
  });

  it('is none where a side stopped nothing, and zero for the same guardrail', () => {
    expect(comparePrecision([pair(true, false, true)], 0.9)).toBeUndefined();
    const same = comparePrecision([pair(true, true, true), pair(false, true, true)], 0.9);
    expect(same).toEqual({ change: 0, interval: { low: 0, high: 0 } });
  });
});
