import { describe, expect, test } from 'vitest';
import { signFlip } from '../../shared/statistics/sign-flip.ts';
import { estimateMean, tTest } from '../../shared/statistics/student.ts';

describe('sign-flip permutation p of a mean below a value', () => {
  test('all of n values below leave one pattern of 2ⁿ', () => {
    expect(signFlip([-0.1, -0.2, -0.4], 0, 1)).toBe(1 / 8);
    expect(signFlip([-1, -1, -1, -1, -1], 0, 1)).toBe(1 / 32);
  });

  test('counted by hand: [−3, −2, 1] has the sum −4, and −6, −4 are as small', () => {
    expect(signFlip([-3, -2, 1], 0, 1)).toBe(2 / 8);
  });

  test('values equal to the one tested against say nothing', () => {
    expect(signFlip([0, 0, 0, 0], 0, 1)).toBe(1);
    expect(signFlip([-0.1, -0.1], -0.1, 1)).toBe(1);
  });

  test('sums that differ by rounding alone are ties', () => {
    // 0.3 − 0.1 is not 0.2: without a tolerance the patterns would not tie.
    expect(signFlip([-(0.3 - 0.1), 0.2], 0, 1)).toBe(3 / 4);
  });

  test('the value is what the mean is tested against', () => {
    expect(signFlip([-0.5, -0.5, -0.5], -0.6, 1)).toBe(1);
    expect(signFlip([-0.5, -0.5, -0.5], -0.4, 1)).toBe(1 / 8);
  });

  test('drawn patterns come near to t, are the same for the same seed, and never give 0', () => {
    const values = Array.from({ length: 25 }, (_, at) => Math.sin(at) / 2 - 0.1);
    const p = signFlip(values, 0, 5);
    expect(p).toBe(signFlip(values, 0, 5));
    expect(p).toBeCloseTo(tTest(estimateMean(values), 0).less, 1);
    expect(signFlip(new Array<number>(25).fill(-1), 0, 5)).toBe(1 / 10_001);
  });

  test('drawn and exact agree', () => {
    const values = Array.from({ length: 16 }, (_, at) => Math.cos(at * 2) / 2 - 0.15);
    // A value equal to the one tested against changes no sum, and 17 values are drawn.
    expect(signFlip([...values, 0], 0, 3)).toBeCloseTo(signFlip(values, 0, 3), 2);
  });
});
