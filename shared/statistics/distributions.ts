import normalCdfOf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import studentCdfOf from '@stdlib/stats-base-dists-t-cdf';
import studentQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** P(Z ≤ z) of the standard normal distribution. */
export const normalCdf = (z: number): number => normalCdfOf(z, 0, 1);

/** The z with P(Z ≤ z) = p; p in [0, 1]. */
export const normalQuantile = (p: number): number => normalQuantileOf(p, 0, 1);

/** P(T ≤ t) of Student's t distribution. */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  // The library computes ∞/∞ here.
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
  return studentCdfOf(t, degreesOfFreedom);
}

/** The t with P(T ≤ t) = p; p in [0, 1]. */
export const studentQuantile = (p: number, degreesOfFreedom: number): number => studentQuantileOf(p, degreesOfFreedom);
