import { bestPairs } from './best-pairs.ts';
import { type Budget, matched, type Pair } from './sequence.ts';
import type { Unit } from './units.ts';
import { alike, bagOf } from './words.ts';

/** A step through two texts, in the order of both. */
export type Step =
  | { readonly kind: 'match' | 'changed'; readonly base: number; readonly head: number }
  | { readonly kind: 'removed'; readonly base: number; readonly movedTo?: number }
  | { readonly kind: 'added'; readonly head: number; readonly movedTo?: number };

/** Sentences that share at least half of their words are one that was changed. */
const alikeAtLeast = 0.5;
/** Between two that match, every sentence is held against every other one up to so many pairs. */
const pairsAtMost = 2500;
/** Beyond that, against those that stand as far in, so many before and after. */
const around = 3;
/** No text that somebody wrote has so many between two that match: these are replaced as a whole. */
const readAtMost = 40_000;
/** Shorter ones, as "yes", are alike by chance: they are not told to be moved. */
const movedAtLeast = 12;

/** Which units of two texts are the same, changed, moved, or on one side alone. */
export function aligned(base: readonly Unit[], head: readonly Unit[], budget: Budget): Step[] {
  const keys = (units: readonly Unit[]): string[] => units.map(({ key }) => key);
  const steps: Step[] = [];
  let [from, fromHead] = [0, 0];
  for (const same of matched(keys(base), keys(head), budget)) {
    gap(steps, base, head, { a: from, aEnd: same.base, b: fromHead, bEnd: same.head }, budget);
    [from, fromHead] = [same.base, same.head];
    for (const end = from + same.length; from < end; from += 1, fromHead += 1)
      steps.push({ kind: 'match', base: from, head: fromHead });
  }
  return withMoves(steps, base, head);
}

interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** What was taken away stands before what took its place. */
function gap(steps: Step[], base: readonly Unit[], head: readonly Unit[], range: Gap, budget: Budget): void {
  const { a, aEnd, b, bEnd } = range;
  const changed = a < aEnd && b < bEnd ? similarPairs(base.slice(a, aEnd), head.slice(b, bEnd), budget) : [];
  let [x, y] = [a, b];
  for (const [i, j] of [...changed, [aEnd - a, bEnd - b] as const]) {
    while (x < a + i) steps.push({ kind: 'removed', base: x++ });
    while (y < b + j) steps.push({ kind: 'added', head: y++ });
    if (x < aEnd && y < bEnd) steps.push({ kind: 'changed', base: x++, head: y++ });
  }
}

/** Pairs in the order of both that are alike, with the most likeness in all where there are few enough to try. */
function similarPairs(base: readonly Unit[], head: readonly Unit[], budget: Budget): Pair[] {
  if (base.length + head.length > readAtMost) {
    budget.exceeded = true;
    return [];
  }
  const bags = (units: readonly Unit[]): Int32Array[] => units.map(({ text }) => bagOf(text));
  const [one, other] = [bags(base), bags(head)];
  if (one.length * other.length > pairsAtMost) return nearbyPairs(one, other, budget);
  return bestPairs(one.length, other.length, (i, j) => {
    const [was, is] = [one[i] as Int32Array, other[j] as Int32Array];
    if (!budget.spend(was.length + is.length)) return 0;
    const value = alike(was, is);
    return value < alikeAtLeast ? 0 : value;
  });
}

function nearbyPairs(base: readonly Int32Array[], head: readonly Int32Array[], budget: Budget): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const [i, bag] of base.entries()) {
    const middle = Math.round((i * head.length) / base.length);
    for (let j = Math.max(next, middle - around); j <= Math.min(middle + around, head.length - 1); j += 1) {
      const other = head[j] as Int32Array;
      if (!budget.spend(bag.length + other.length)) return pairs;
      if (alike(bag, other) < alikeAtLeast) continue;
      pairs.push([i, j]);
      next = j + 1;
      break;
    }
  }
  return pairs;
}

/** What was removed here and added there, word for word. */
function withMoves(steps: readonly Step[], base: readonly Unit[], head: readonly Unit[]): Step[] {
  const added = new Map<string, number[]>();
  for (const step of steps) {
    if (step.kind !== 'added') continue;
    const { key } = head[step.head] as Unit;
    if (key.length < movedAtLeast) continue;
    const known = added.get(key);
    if (known) known.push(step.head);
    else added.set(key, [step.head]);
  }
  if (added.size === 0) return [...steps];
  const away = new Map<number, number>();
  const here = new Map<number, number>();
  for (const step of steps) {
    if (step.kind !== 'removed') continue;
    const to = added.get((base[step.base] as Unit).key)?.shift();
    if (to === undefined) continue;
    away.set(step.base, to);
    here.set(to, step.base);
  }
  return steps.map((step): Step => {
    const movedTo =
      step.kind === 'removed' ? away.get(step.base) : step.kind === 'added' ? here.get(step.head) : undefined;
    return movedTo === undefined ? step : ({ ...step, movedTo } as Step);
  });
}
