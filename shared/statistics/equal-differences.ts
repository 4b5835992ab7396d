import type { Interval } from './interval.ts';

/**
 * What n equal differences say. Their spread is 0, and a t interval would be a point however few they are. But if a
 * share s of all cases differs by d, then n of n do with probability sⁿ, so s ≥ α^(1/n) at the one-sided level α
 * (Clopper and Pearson 1934), and the other cases lie within [−1, 1]. With d = 0 this is the rule of three.
 */
export interface EqualDifferences {
  /** In [−1, 1]. */
  readonly difference: number;
  readonly units: number;
}

/** Two one-sided bounds of the mean difference, each at α. */
export function equalInterval({ difference, units }: EqualDifferences, alpha: number): Interval {
  const share = alpha ** (1 / units);
  return { low: share * difference - (1 - share), high: share * difference + (1 - share) };
}

/** The α at which a bound meets −margin: p of a mean below it (`less`), and above it. The margin is below 1. */
export function equalTest(
  { difference, units }: EqualDifferences,
  margin: number,
): { readonly less: number; readonly greater: number } {
  return {
    less: Math.min(1, shareForDrop(difference, margin) ** units),
    greater: Math.min(1, shareForHold(difference, margin) ** units),
  };
}

/**
 * How many equal differences would decide, at α; `undefined` when no number would.
 */
export function equalNeeded(difference: number, margin: number, alpha: number): number | undefined {
  const share = Math.min(shareForDrop(difference, margin), shareForHold(difference, margin));
  return share < 1 - 1e-12 ? Math.log(alpha) / Math.log(share) : undefined;
}

/** The share s at which the upper bound meets −margin. */
const shareForDrop = (difference: number, margin: number): number => (1 + margin) / (1 - difference);

/** The share s at which the lower bound meets −margin. */
const shareForHold = (difference: number, margin: number): number => (1 - margin) / (1 + difference);
