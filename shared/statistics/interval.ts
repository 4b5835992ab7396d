/** A closed interval, `low` ≤ `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The share of a two-sided interval's level that lies below its upper bound: 0.95 for a level of 0.9. */
export function upperShare(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
  return (1 + level) / 2;
}
