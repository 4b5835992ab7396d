import { expect, test } from 'vitest';
import { Xoshiro128 } from '../../shared/statistics/random.ts';

test('xoshiro128** gives the sequence of its reference implementation', () => {
  const random = new Xoshiro128([1, 2, 3, 4]);
  const expected = [
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ];
  expect(expected.map(() => random.next())).toEqual(expected);
});

test('the same seed gives the same sequence, the next one another', () => {
  const take = (seed: number): number[] => {
    const random = Xoshiro128.fromSeed(seed);
    return Array.from({ length: 8 }, () => random.next());
  };
  expect(take(7)).toEqual(take(7));
  expect(new Set([...take(0), ...take(7), ...take(8), ...take(-1)]).size).toBe(32);
});

test('every integer below a limit comes up about as often', () => {
  const random = Xoshiro128.fromSeed(1);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const at = random.below(10);
    counts[at] = (counts[at] as number) + 1;
  }
  // χ² with 9 degrees of freedom is below 27.9 with probability 0.999.
  const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquared).toBeLessThan(27.9);
});

test('uniform numbers lie in [0, 1) around a half', () => {
  const random = Xoshiro128.fromSeed(2);
  const numbers = Array.from({ length: 10_000 }, () => random.uniform());
  expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toBeCloseTo(0.5, 1);
});

test('a state of zeros is refused', () => {
  expect(() => new Xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
});
