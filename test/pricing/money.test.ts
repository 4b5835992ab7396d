import { describe, expect, it } from 'vitest';
import {
  amountOf,
  difference,
  dollarsOf,
  exact,
  moneyIn,
  moneyOf,
  product,
  remainder,
  sumOf,
  total,
} from '../../shared/pricing/money.ts';

describe('money', () => {
  it.each([
    [0.1, { digits: 1n, places: 1 }],
    [1e-7, { digits: 1n, places: 7 }],
    [1.5e-9, { digits: 15n, places: 10 }],
    [2e21, { digits: 2n * 10n ** 21n, places: 0 }],
    [-0.05, { digits: -5n, places: 2 }],
    [1_200_000, { digits: 1_200_000n, places: 0 }],
  ])('takes %d as it is written', (value, expected) => expect(exact(value)).toEqual(expected));

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });

  it('multiplies without the noise of binary fractions', () => {
    // 0.1 × 0.2 = 0.02, which is 0.020000000000000004 in binary.
    expect(product([0.1, 0.2])).toBe(20_000_000_000n);
    // 1 − 0.8 − 0.1 = 0.1, which is 0.09999999999999995 in binary.
    expect(product([remainder(0.8, 0.1)])).toBe(100_000_000_000n);
  });

  it('rounds once, to the nearest picodollar, halves up', () => {
    expect(product([1e-12], 2)).toBe(1n);
    expect(product([-1e-12], 2)).toBe(0n);
    expect(product([1], 3)).toBe(333_333_333_333n);
    expect(product([2], 3)).toBe(666_666_666_667n);
    expect(product([4e-13])).toBe(0n);
  });

  it('is told in dollars', () => expect(dollarsOf(moneyOf(412.34))).toBe(412.34));

  it('is at least what is known, where a part is not', () => {
    expect(sumOf([1n, undefined, 2n])).toEqual({ known: 3n, atLeast: true });
    expect(sumOf([])).toEqual({ known: 0n, atLeast: false });
    expect(
      total([
        { known: 1n, atLeast: false },
        { known: 2n, atLeast: true },
      ]),
    ).toEqual({ known: 3n, atLeast: true });
  });

  it('tells a change as a part of what it was, where that is known and not nothing', () => {
    const known = (dollars: number) => ({ known: moneyOf(dollars), atLeast: false });
    expect(difference(known(200), known(236))).toEqual({ by: moneyOf(36), certain: true, share: 0.18 });
    expect(difference(known(0), known(5))).toEqual({ by: moneyOf(5), certain: true });
    expect(difference(known(200), { known: moneyOf(236), atLeast: true })).toEqual({
      by: moneyOf(36),
      certain: false,
    });
  });

  it.each([
    [0n, '0'],
    [1n, '0.000000000001'],
    [-412_500_000_000_000n, '-412.5'],
    [2_290_000_000_000_000n, '2290'],
    [123_456_789_012_345_678_901_234_567n, '123456789012345.678901234567'],
  ])('is written with all its digits: %s picodollars', (money, text) => {
    expect(amountOf(money)).toBe(text);
    expect(moneyIn(text)).toBe(money);
  });

  it.each(['', '1e3', '$4', '.5', '1.0000000000001', '-'])('does not read %j', (text) => {
    expect(() => moneyIn(text)).toThrow(RangeError);
  });
});
