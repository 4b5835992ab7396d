import { Xoshiro128 } from './random.ts';
import type { Numbers } from './student.ts';

/** Up to this many values, all 2ⁿ sign patterns are gone through. */
const exactUpTo = 16;
const draws = 10_000;
/** Sums that differ by less are the same sum in another order. */
const rounding = 1e-9;

/**
 * One-sided permutation p of a mean below `value`: how often the deviations from it have so small a sum when each
 * could as well have had the other sign. Exact up to 16 values; above that 10,000 seeded draws, counting what was
 * observed as one of them, so that p is never 0 (Phipson and Smyth 2010).
 */
export function signFlip(values: Numbers, value: number, seed: number): number {
  const deviations = Float64Array.from(values, (one) => one - value);
  const observed = deviations.reduce((sum, one) => sum + one, 0) + rounding;
  return deviations.length <= exactUpTo ? exactly(deviations, observed) : drawn(deviations, observed, seed);
}

function exactly(deviations: Float64Array, observed: number): number {
  const patterns = 2 ** deviations.length;
  const signed = Float64Array.from(deviations);
  let sum = observed - rounding;
  let asSmall = 1;
  // A Gray code: the next pattern flips one sign.
  for (let pattern = 1; pattern < patterns; pattern += 1) {
    const at = 31 - Math.clz32(pattern & -pattern);
    const before = signed[at] as number;
    signed[at] = -before;
    sum -= 2 * before;
    if (sum <= observed) asSmall += 1;
  }
  return asSmall / patterns;
}

function drawn(deviations: Float64Array, observed: number, seed: number): number {
  const random = Xoshiro128.fromSeed(seed);
  let asSmall = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    let bits = 0;
    for (let index = 0; index < deviations.length; index += 1) {
      bits = index % 32 === 0 ? random.next() : bits >>> 1;
      sum += bits & 1 ? (deviations[index] as number) : -(deviations[index] as number);
    }
    if (sum <= observed) asSmall += 1;
  }
  return asSmall / (draws + 1);
}
