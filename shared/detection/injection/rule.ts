import type { Concept } from './lexicon/concept.ts';
import type { Reading } from './reading.ts';
import { bit } from './vocabulary.ts';

/** Concepts that stand close to each other: the same in every language, and in any order. */
export interface Rule {
  /** As the check is named. */
  readonly id: string;
  /** One of each group. */
  readonly all: readonly (readonly Concept[])[];
  /** From the first to the last, in words; the end of a sentence counts as three more, that of a line as four. */
  readonly within: number;
  /** Not where one of these stands up to three words before: `never reveal …`. */
  readonly unless?: readonly Concept[];
  /** Only where a sentence says no more than that, but for a `that` or `this` of any language at its end. */
  readonly alone?: boolean;
}

export interface Match {
  readonly rule: number;
  /** In units of the text that was read. */
  readonly start: number;
  readonly end: number;
}

interface Compiled {
  readonly groups: readonly number[];
  readonly any: number;
  readonly within: number;
  readonly unless: number;
  readonly alone: boolean;
}

export const compile = (rules: readonly Rule[]): readonly Compiled[] =>
  rules.map(({ all, within, unless = [], alone = false }) => {
    const groups = all.map((group) => group.reduce((mask, concept) => mask | bit(concept), 0));
    return {
      groups,
      within,
      alone,
      any: groups.reduce((a, b) => a | b),
      unless: unless.reduce((mask, concept) => mask | bit(concept), 0),
    };
  });

const window = 24;

/** Most words have nothing near that a rule needs, which this tells before they are put in order. */
function hasEach(groups: readonly number[], near: number): boolean {
  for (let group = 0; group < groups.length; group += 1) if (((groups[group] as number) & near) === 0) return false;
  return true;
}

/** Where rules match, in time proportional to the text: each word is looked at with the few before it that mean something. */
export function matches(rules: readonly Compiled[], { count, masks, places, starts, ends }: Reading): Match[] {
  const found: Match[] = [];
  const last = rules.map(() => -1);
  const wanted = rules.reduce((all, { any }) => all | any, 0);
  const farthest = rules.reduce((most, { within }) => Math.max(most, within), 0);
  const recent = new Int32Array(window);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const mask = masks[at] as number;
    if ((mask & wanted) === 0) continue;
    recent[kept % window] = at;
    kept += 1;
    const near = masksNear(at);
    for (let rule = 0; rule < rules.length; rule += 1) {
      const { groups, any, within, unless, alone } = rules[rule] as Compiled;
      if ((mask & any) === 0 || !hasEach(groups, near)) continue;
      const first = firstOf(groups, within, at);
      if (first < 0 || (unless !== 0 && precededBy(first, unless)) || (alone && !isSentence(first, at))) continue;
      const [start, end] = [starts[first] as number, ends[at] as number];
      const before = last[rule] as number;
      // What overlaps the match before is more of it.
      if (before >= 0 && start <= (found[before] as Match).end) found[before] = { ...(found[before] as Match), end };
      else {
        last[rule] = found.length;
        found.push({ rule, start, end });
      }
    }
  }
  return found;

  /** All that is meant by words that a match which ends here may have. */
  function masksNear(end: number): number {
    let near = 0;
    for (let back = 1; back <= Math.min(kept, window); back += 1) {
      const word = recent[(kept - back) % window] as number;
      if ((places[end] as number) - (places[word] as number) > farthest) break;
      near |= masks[word] as number;
    }
    return near;
  }

  /** The first word of a match that ends with this one, each group by a word of its own; -1 for none. */
  function firstOf(groups: readonly number[], within: number, end: number): number {
    let missing = (1 << groups.length) - 1;
    let first = -1;
    for (let back = 1; back <= Math.min(kept, window) && missing !== 0; back += 1) {
      const word = recent[(kept - back) % window] as number;
      if ((places[end] as number) - (places[word] as number) > within) return -1;
      const mask = masks[word] as number;
      for (let group = 0; group < groups.length; group += 1) {
        if ((missing & (1 << group)) === 0 || (mask & (groups[group] as number)) === 0) continue;
        missing &= ~(1 << group);
        first = word;
        break;
      }
      if (back === 1 && first < 0) return -1;
    }
    return missing === 0 ? first : -1;
  }

  function isSentence(first: number, last: number): boolean {
    const closes = (word: number): boolean => word + 1 >= count || isApart(word, word + 1);
    return (first === 0 || isApart(first - 1, first)) && (closes(last) || (isBrief(last + 1) && closes(last + 1)));
  }

  function isBrief(word: number): boolean {
    return (ends[word] as number) - (starts[word] as number) <= 4;
  }

  function isApart(word: number, next: number): boolean {
    return (places[next] as number) - (places[word] as number) > 2;
  }

  function precededBy(word: number, unless: number): boolean {
    for (let before = word - 1; before >= 0 && before >= word - 3; before -= 1) {
      if ((places[word] as number) - (places[before] as number) > 3) return false;
      if (((masks[before] as number) & unless) !== 0) return true;
    }
    return false;
  }
}
