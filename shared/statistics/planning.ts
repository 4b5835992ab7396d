import { normalQuantile } from './distributions.ts';

/** What a suite is planned for. */
export interface Aim {
  /** Level of the test, as 0.05. */
  readonly alpha: number;
  /** Probability that what is there is shown, as 0.8. */
  readonly power: number;
  readonly sides?: 1 | 2;
}

/** The distance, in standard errors, that is shown with the power asked for. */
const reach = ({ alpha, power, sides = 1 }: Aim): number => normalQuantile(1 - alpha / sides) + normalQuantile(power);

/** The smallest drop, beyond what is allowed, that shows: (z₁₋α + z_power) · √(variance / n). */
export function detectableDrop(variance: number, n: number, aim: Aim): number {
  return reach(aim) * Math.sqrt(variance / n);
}

/**
 * The same where the variance seen is too small to go by. Pass-or-fail pairs whose mean is −Δ vary by at least
 * Δ(1 − Δ), so no drop below k²/(n + k²), with k = z₁₋α + z_power, can show: the solution of Δ = k √(Δ(1 − Δ)/n).
 */
export function leastDetectableDrop(n: number, aim: Aim): number {
  const squared = reach(aim) ** 2;
  return squared / (n + squared);
}

/** Cases that show a distance, not rounded: (z₁₋α + z_power)² · variance / distance². */
export function casesNeeded(distance: number, variance: number, aim: Aim): number {
  return (reach(aim) ** 2 * variance) / distance ** 2;
}
