/** What the data say of one rule on a drop. */
export interface Regression {
  /** Head − base; below 0 is worse. */
  readonly change: number;
  /** The drop that is allowed, 0 or more. */
  readonly margin: number;
  /** Whether a drop beyond the margin is shown, at the level that this rule has. */
  readonly rejected: boolean;
  /** Whether it is shown that there is no such drop. */
  readonly proven: boolean;
  /** Whether that has to be shown. */
  readonly prove: boolean;
}

export type RegressionVerdict = 'pass' | 'fail' | 'inconclusive';

/** Rounding: a mean of differences such as 0.3 − 0.1 is not the decimal that was meant. */
const rounding = 1e-12;

/**
 * `fail`: a drop beyond the margin is shown. Otherwise `pass` when the change itself is within the margin, or with
 * `prove` when that is shown; `inconclusive` when not.
 */
export function regressionVerdict({ change, margin, rejected, proven, prove }: Regression): RegressionVerdict {
  if (rejected) return 'fail';
  const holds = prove ? proven : change >= -margin - rounding;
  return holds ? 'pass' : 'inconclusive';
}
