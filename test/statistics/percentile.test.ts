import { describe, expect, test } from 'vitest';
import { percentile } from '../../shared/statistics/percentile.ts';

describe('percentiles by Hyndman and Fan, type 7', () => {
  test('the figures of numpy.percentile([15, 20, 35, 40, 50])', () => {
    const values = [40, 15, 50, 20, 35];
    expect(percentile(values, 0.4)).toBeCloseTo(29, 12);
    expect(percentile(values, 0.05)).toBeCloseTo(16, 12);
    expect(percentile(values, 0.5)).toBe(35);
    expect(percentile(values, 0.95)).toBeCloseTo(48, 12);
  });

  test('the ends are the smallest and the largest', () => {
    expect(percentile([3, 1, 2], 0)).toBe(1);
    expect(percentile([3, 1, 2], 1)).toBe(3);
  });

  test('one value is every percentile', () => {
    expect([0, 0.5, 0.95, 1].map((share) => percentile([7], share))).toEqual([7, 7, 7, 7]);
  });

  test('the values are left as they were', () => {
    const values = new Float64Array([3, 1, 2]);
    percentile(values, 0.5);
    expect([...values]).toEqual([3, 1, 2]);
  });

  test('no values, and 95 for 0.95, are refused', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
    expect(() => percentile([1, 2], 95)).toThrow('a share from 0 to 1, not 95');
  });
});
