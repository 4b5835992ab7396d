import { studentCdf, studentQuantile } from './distributions.ts';
import { type Interval, upperShare } from './interval.ts';

export type Numbers = Float64Array | readonly number[];

/** A mean and how well it is known. */
export interface MeanEstimate {
  readonly mean: number;
  /** 0 for a single unit, which tells nothing of the spread. */
  readonly standardError: number;
  /** What is independent of each other: values, or clusters of them. Degrees of freedom are one fewer. */
  readonly units: number;
}

/** The mean of independent values, with the standard error √(s²/n). @throws RangeError without values */
export function estimateMean(values: Numbers): MeanEstimate {
  const mean = meanOf(values);
  const units = values.length;
  let squares = 0;
  for (let index = 0; index < units; index += 1) squares += ((values[index] as number) - mean) ** 2;
  return { mean, units, standardError: units === 1 ? 0 : Math.sqrt(squares / (units - 1) / units) };
}

/**
 * The mean of values that depend on each other within a cluster: the cluster-robust standard error with the
 * C/(C − 1) correction (Liang and Zeger 1986). @param clusters the cluster of each value
 */
export function estimateClusteredMean(values: Numbers, clusters: readonly string[]): MeanEstimate {
  const mean = meanOf(values);
  const residuals = new Map<string, number>();
  for (let index = 0; index < values.length; index += 1) {
    const cluster = clusters[index] as string;
    residuals.set(cluster, (residuals.get(cluster) ?? 0) + (values[index] as number) - mean);
  }
  const units = residuals.size;
  let squares = 0;
  for (const residual of residuals.values()) squares += residual ** 2;
  const standardError = units === 1 ? 0 : Math.sqrt((units / (units - 1)) * squares) / values.length;
  return { mean, units, standardError };
}

/** The t interval of a mean of at least two units. @param level two-sided, as 0.9 */
export function tInterval({ mean, standardError, units }: MeanEstimate, level: number): Interval {
  if (units < 2) throw new RangeError('one unit has no t interval');
  const half = studentQuantile(upperShare(level), units - 1) * standardError;
  return { low: mean - half, high: mean + half };
}

/** Student's test of a mean against a value. p of a mean below it, above it, and other than it. */
export interface TTest {
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly less: number;
  readonly greater: number;
  readonly twoSided: number;
}

/** Needs at least two units and some spread. */
export function tTest({ mean, standardError, units }: MeanEstimate, value: number): TTest {
  if (units < 2) throw new RangeError('one unit has no t test');
  const degreesOfFreedom = units - 1;
  const t = (mean - value) / standardError;
  return {
    t,
    degreesOfFreedom,
    less: studentCdf(t, degreesOfFreedom),
    greater: studentCdf(-t, degreesOfFreedom),
    twoSided: 2 * studentCdf(-Math.abs(t), degreesOfFreedom),
  };
}

export function meanOf(values: Numbers): number {
  if (values.length === 0) throw new RangeError('no values have no mean');
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] as number;
  return sum / values.length;
}
