import { normalCdf, normalQuantile } from './distributions.ts';
import { type Interval, upperShare } from './interval.ts';

/** Pairs of pass or fail. Those that did not change are in `pairs` alone. */
export interface PairedCounts {
  /** Failed at the base, pass at the head. */
  readonly newlyPassing: number;
  /** Passed at the base, fail at the head. */
  readonly newlyFailing: number;
  readonly pairs: number;
}

/**
 * Tango's score statistic for the difference of paired proportions, head − base, at `change` in [−1, 1] (Tango 1998,
 * Statistics in Medicine 17:891). About standard normal; above 0 when the estimate is above `change`.
 */
export function tangoStatistic({ newlyPassing, newlyFailing, pairs }: PairedCounts, change: number): number {
  const excess = newlyPassing - newlyFailing - pairs * change;
  const variance = pairs * (2 * failingShare({ newlyPassing, newlyFailing, pairs }, change) + change * (1 - change));
  // Nothing that could happen at ±1 varies: the estimate is there, or it is infinitely far away.
  if (variance <= 0) return Math.abs(excess) < 1e-9 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
  return excess / Math.sqrt(variance);
}

/** The likeliest share of newly failing pairs if the difference were `change`: the positive root of a quadratic. */
function failingShare({ newlyPassing, newlyFailing, pairs }: PairedCounts, change: number): number {
  const a = 2 * pairs;
  const b = -newlyPassing - newlyFailing + (a - newlyPassing + newlyFailing) * change;
  const c = -newlyFailing * change * (1 - change);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  if (b <= 0) return (root - b) / (2 * a);
  // The same root without the cancellation of root − b.
  return root + b === 0 ? 0 : (-2 * c) / (root + b);
}

/** p of a change below `change`, and of one above it: each one-sided. */
export function tangoTest(counts: PairedCounts, change: number): { readonly less: number; readonly greater: number } {
  const z = tangoStatistic(counts, change);
  return { less: normalCdf(z), greater: normalCdf(-z) };
}

/** All changes that the score statistic does not reject. @param level two-sided, as 0.9 */
export function tangoInterval(counts: PairedCounts, level: number): Interval {
  const z = normalQuantile(upperShare(level));
  const estimate = (counts.newlyPassing - counts.newlyFailing) / counts.pairs;
  return {
    low: crossing(counts, z, -1, estimate),
    high: crossing(counts, -z, estimate, 1),
  };
}

/** Where the statistic, which falls as the change grows, equals `z`. */
function crossing(counts: PairedCounts, z: number, from: number, to: number): number {
  let [low, high] = [from, to];
  // 60 halvings leave less than a double can tell.
  for (let halving = 0; halving < 60 && low < high; halving += 1) {
    const middle = (low + high) / 2;
    if (tangoStatistic(counts, middle) > z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
