import { comparePaired, estimateShare, type Interval, shareInterval } from '../statistics/index.ts';
import type { Labelled } from './labelled.ts';
import { comparePrecision } from './precision.ts';
import { type Policy, policies, type Verdict } from './verdict.ts';

/** Of one side: a part of how many, with Wilson's interval. Absent where there is nothing to go by. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly interval: Interval;
}

/** Head − base on the same texts. */
export interface Change {
  readonly change: number;
  readonly interval: Interval;
}

/** A drop of recall, or a rise of false positives as a drop of what is let through. */
export interface Compared extends Change {
  /** One-sided p of getting worse by more than the margin. */
  readonly p: number;
  readonly base: Share;
  /** Texts that only the base did right, and that only the head does. */
  readonly lost: number;
  readonly won: number;
}

export interface Quality {
  readonly recall?: Share | undefined;
  readonly falsePositives?: Share | undefined;
  readonly precision?: Share | undefined;
}

/** Of texts of a category, or of what one policy did. */
export interface Part extends Quality {
  readonly name: string;
  readonly base?: Quality | undefined;
}

export interface Judgement {
  readonly row: Labelled;
  readonly head: Verdict;
  readonly base?: Verdict | undefined;
}

/** Two-sided, of all that is shown: each end is a bound at 5 %. */
export const level = 0.9;

type Stopped = (one: Judgement) => boolean;

export const byHead: Stopped = ({ head }) => head.stopped;
export const byBase: Stopped = ({ base }) => base?.stopped === true;

/** Recall over harmful texts, false positives over harmless ones, precision over those that were stopped. */
export function qualityOf(all: readonly Judgement[], stopped: Stopped, expected: Stopped = isHarmful): Quality {
  return {
    recall: shareOf(all.filter(expected), stopped),
    falsePositives: shareOf(
      all.filter(({ row }) => !row.harmful),
      stopped,
    ),
    precision: shareOf(all.filter(stopped), isHarmful),
  };
}

const isHarmful: Stopped = ({ row }) => row.harmful;

function shareOf(all: readonly Judgement[], counts: Stopped): Share | undefined {
  if (all.length === 0) return undefined;
  const passes = all.map((one) => (counts(one) ? 1 : 0));
  const estimate = estimateShare(passes, 1, clustersOf(all));
  const count = passes.filter((one) => one === 1).length;
  return { count, of: all.length, share: count / all.length, interval: shareInterval(estimate, level) };
}

const clustersOf = (all: readonly Judgement[]): string[] =>
  all.map(({ row }, at) => (row.cluster === undefined ? `\0${at}` : row.cluster));

/**
 * How recall or false positives changed on the same texts. @param margin how much worse is allowed
 * @returns `undefined` where there is no text, or no base
 */
export function compareShare(
  all: readonly Judgement[],
  what: 'recall' | 'false-positives',
  margin: number,
): Compared | undefined {
  const of = all.filter(({ row, base }) => base !== undefined && row.harmful === (what === 'recall'));
  const base = shareOf(of, byBase);
  if (base === undefined) return undefined;
  const right = (stopped: boolean): number => (stopped === (what === 'recall') ? 1 : 0);
  const {
    change,
    interval,
    p,
    newlyFailing = 0,
    newlyPassing = 0,
  } = comparePaired({
    base: of.map((one) => right(byBase(one))),
    head: of.map((one) => right(byHead(one))),
    clusters: clustersOf(of),
    binary: true,
    margin,
  });
  const shown =
    what === 'recall'
      ? { change, interval }
      : { change: 0 - change, interval: { low: 0 - interval.high, high: 0 - interval.low } };
  return { ...shown, p, base, lost: newlyFailing, won: newlyPassing };
}

export const changeOfPrecision = (all: readonly Judgement[]): Change | undefined => {
  const of = all.filter(({ base }) => base !== undefined);
  return comparePrecision(
    of.map((one) => ({ harmful: one.row.harmful, base: byBase(one), head: byHead(one) })),
    level,
  );
};

/** What a policy let through that is labelled with it, and what it stopped that is harmless. */
export interface PolicyPart extends Part {
  readonly missed: readonly Labelled[];
  readonly wronglyStopped: readonly Labelled[];
}

/** What each policy did: its recall is over the texts that are labelled with it. */
export function byPolicy(all: readonly Judgement[]): PolicyPart[] {
  return policies.flatMap((policy): PolicyPart[] => {
    const headHas: Stopped = ({ head }) => head.by[policy] !== undefined;
    const baseHas: Stopped = ({ base }) => base?.by[policy] !== undefined;
    const isExpected: Stopped = ({ row }) => row.policy === policy;
    if (!all.some((one) => headHas(one) || baseHas(one) || isExpected(one))) return [];
    const rowsOf = (is: Stopped): Labelled[] => all.filter(is).map(({ row }) => row);
    return [
      {
        ...partOf(policy, all, headHas, baseHas, isExpected),
        missed: rowsOf((one) => isExpected(one) && !headHas(one)),
        wronglyStopped: rowsOf((one) => !one.row.harmful && headHas(one)),
      },
    ];
  });
}

/** By the word that rows are grouped by, in the order of the set. */
export function byCategory(all: readonly Judgement[]): Part[] {
  const groups = Map.groupBy(
    all.filter(({ row }) => row.category !== undefined),
    ({ row }) => row.category as string,
  );
  return [...groups].map(([name, of]) => partOf(name, of, byHead, byBase, isHarmful));
}

function partOf(
  name: Policy | string,
  of: readonly Judgement[],
  head: Stopped,
  base: Stopped,
  expected: Stopped,
): Part {
  const compared = of.filter((one) => one.base !== undefined);
  return {
    name,
    ...qualityOf(of, head, expected),
    ...(compared.length > 0 && { base: qualityOf(compared, base, expected) }),
  };
}
