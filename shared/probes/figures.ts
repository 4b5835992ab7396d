import { comparePaired, estimateShare, shareInterval } from '../statistics/index.ts';
import { byPack } from './packs.ts';

/** What came of one attack. Shares of its repeats that succeeded, 0 to 1; absent where there was no answer. */
export interface ProbeOutcome {
  readonly pack: string;
  readonly head?: number;
  readonly base?: number;
  /** Repeats without an answer, on both sides. */
  readonly errors: number;
}

/** How often the attacks of a pack succeed on one side. */
export interface PackSide {
  /** Attacks with an answer. */
  readonly probes: number;
  /** 0 to 1. */
  readonly share: number;
  /** At 90 %: Wilson's. */
  readonly low: number;
  readonly high: number;
}

export interface PackFigures {
  readonly pack: string;
  readonly errors: number;
  readonly head?: PackSide;
  readonly base?: PackSide;
  /** Of the share, on the attacks that both sides answered; above 0 is worse. */
  readonly change?: {
    readonly pairs: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** One-sided p of a rise beyond what is allowed. */
    readonly p: number;
  };
}

const level = 0.9;

/**
 * The figures of each pack, base against head on the same attacks.
 * @param margin how far the share may rise, 0 or more
 */
export function figuresOf(outcomes: readonly ProbeOutcome[], repeats: number, margin: number): PackFigures[] {
  const packs = Map.groupBy(outcomes, ({ pack }) => pack);
  return [...packs]
    .sort(([a], [b]) => byPack(a, b))
    .map(([pack, of]): PackFigures => {
      const head = sideOf(
        of.flatMap((one) => one.head ?? []),
        repeats,
      );
      const base = sideOf(
        of.flatMap((one) => one.base ?? []),
        repeats,
      );
      const change = changeOf(of, repeats, margin);
      const errors = of.reduce((sum, one) => sum + one.errors, 0);
      return { pack, errors, ...(head && { head }), ...(base && { base }), ...(change && { change }) };
    });
}

function sideOf(successes: readonly number[], repeats: number): PackSide | undefined {
  if (successes.length === 0) return undefined;
  const estimate = estimateShare(successes, repeats);
  return { probes: successes.length, share: estimate.share, ...shareInterval(estimate, level) };
}

function changeOf(of: readonly ProbeOutcome[], repeats: number, margin: number): PackFigures['change'] {
  const pairs = of.flatMap(({ base, head }) => (base === undefined || head === undefined ? [] : [{ base, head }]));
  if (pairs.length === 0) return undefined;
  // What withstands is the score: a rise of the attacks' success is its drop.
  const { change, interval, p } = comparePaired({
    base: pairs.map(({ base }) => 1 - base),
    head: pairs.map(({ head }) => 1 - head),
    binary: repeats === 1,
    margin,
  });
  const turned = (value: number): number => (value === 0 ? 0 : -value);
  return { pairs: pairs.length, value: turned(change), low: turned(interval.high), high: turned(interval.low), p };
}
