import { percentilePlace } from './percentile.ts';
import { Xoshiro128 } from './random.ts';
import type { Numbers } from './student.ts';

/** A figure of many values: their mean, or a percentile as a share (0.95). */
export type Statistic = 'mean' | { readonly percentile: number };

/** A statistic of values that each count so many times; the counts sum to the number of values. */
type Weighted = (counts: Uint32Array) => number;

/** Ratios beyond this read as this, so that a figure that was 0 still has one. */
const largestRatio = 1e6;

/**
 * `draws` ratios head ÷ base of a statistic, each over as many pairs, drawn with replacement; sorted. Memory is a few
 * numbers a pair, whatever the number of draws. The values are 0 or more.
 */
export function bootstrapRatios(
  base: Numbers,
  head: Numbers,
  statistic: Statistic,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Float64Array {
  const random = Xoshiro128.fromSeed(seed);
  const n = base.length;
  const ofBase = weighted(base, statistic);
  const ofHead = weighted(head, statistic);
  const counts = new Uint32Array(n);
  const ratios = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    counts.fill(0);
    for (let pick = 0; pick < n; pick += 1) {
      const at = random.below(n);
      counts[at] = (counts[at] as number) + 1;
    }
    ratios[draw] = ratioOf(ofHead(counts), ofBase(counts));
  }
  return ratios.sort();
}

/** head ÷ base, at most a million; 1 when both are 0. */
export function ratioOf(head: number, base: number): number {
  if (head === base) return 1;
  return Math.min(head / base, largestRatio);
}

export function statisticOf(values: Numbers, statistic: Statistic): number {
  return weighted(values, statistic)(new Uint32Array(values.length).fill(1));
}

function weighted(values: Numbers, statistic: Statistic): Weighted {
  return statistic === 'mean' ? weightedMean(values) : weightedPercentile(values, statistic.percentile);
}

function weightedMean(values: Numbers): Weighted {
  const copy = Float64Array.from(values);
  return (counts) => {
    let sum = 0;
    for (let index = 0; index < copy.length; index += 1) sum += (counts[index] as number) * (copy[index] as number);
    return sum / copy.length;
  };
}

/** Walks the values in order until enough are counted, from the nearer end: p95 passes a twentieth of them. */
function weightedPercentile(values: Numbers, share: number): Weighted {
  const copy = Float64Array.from(values);
  const direction = share > 0.5 ? -1 : 1;
  const order = Uint32Array.from(copy.keys()).sort((a, b) => direction * ((copy[a] as number) - (copy[b] as number)));
  const { lower, weight } = percentilePlace(copy.length, share > 0.5 ? 1 - share : share);
  return (counts) => {
    let at = -1;
    let counted = 0;
    const walkTo = (rank: number): number => {
      while (counted <= rank) counted += counts[order[++at] as number] as number;
      return copy[order[at] as number] as number;
    };
    const from = walkTo(lower);
    return weight === 0 ? from : from + weight * (walkTo(lower + 1) - from);
  };
}
