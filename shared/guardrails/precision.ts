import { normalQuantile } from '../statistics/distributions.ts';
import { type Interval, upperShare } from '../statistics/interval.ts';

/** One text, and whether each side stopped it. */
export interface Pair {
  readonly harmful: boolean;
  readonly base: boolean;
  readonly head: boolean;
}

/**
 * The change of precision on the same texts, head − base. The two shares have different denominators that depend on each
 * other, so the difference is linearised: the delta method, as for the predictive values of two tests on the same people
 * (Wang, Davis and Soong 2006, Statistics in Medicine 25:2215).
 * @param level two-sided, as 0.9
 * @returns `undefined` where a side stopped nothing, or where nothing varies and so nothing is known of the spread
 */
export function comparePrecision(
  pairs: readonly Pair[],
  level: number,
): { readonly change: number; readonly interval: Interval } | undefined {
  const [base, head] = [precisionOf(pairs, 'base'), precisionOf(pairs, 'head')];
  if (base === undefined || head === undefined) return undefined;
  const change = head.precision - base.precision;
  let squares = 0;
  for (const pair of pairs) squares += (influence(pair, 'head', head) - influence(pair, 'base', base)) ** 2;
  const isSame = pairs.every((pair) => pair.base === pair.head);
  if (squares === 0 && !isSame) return undefined;
  const half = normalQuantile(upperShare(level)) * Math.sqrt(squares);
  return { change, interval: { low: Math.max(-1, change - half), high: Math.min(1, change + half) } };
}

interface Precision {
  readonly precision: number;
  readonly stopped: number;
}

function precisionOf(pairs: readonly Pair[], side: 'base' | 'head'): Precision | undefined {
  const stopped = pairs.filter((pair) => pair[side]);
  if (stopped.length === 0) return undefined;
  return { precision: stopped.filter(({ harmful }) => harmful).length / stopped.length, stopped: stopped.length };
}

/** What a text adds to the error of a side's precision. */
const influence = (pair: Pair, side: 'base' | 'head', { precision, stopped }: Precision): number =>
  pair[side] ? ((pair.harmful ? 1 : 0) - precision) / stopped : 0;
