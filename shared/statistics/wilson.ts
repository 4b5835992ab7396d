import { normalQuantile } from './distributions.ts';
import { type Interval, upperShare } from './interval.ts';

/**
 * Wilson's score interval for a share (Wilson 1927). [0, 1] when there is nothing to go by.
 * @param level two-sided, as 0.9
 */
export function wilsonInterval(successes: number, trials: number, level: number): Interval {
  const z = normalQuantile(upperShare(level));
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  // Exact at the ends, where rounding would leave 1e-17.
  return {
    low: successes === 0 ? 0 : centre - half,
    high: successes === trials ? 1 : centre + half,
  };
}
