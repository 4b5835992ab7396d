import { shortestEdit } from './shortest-edit.ts';

/** Work that a comparison may do. What it leaves undone counts as different. */
export class Budget {
  #left: number;
  /** Whether something was left undone. */
  exceeded = false;

  /** @param steps comparisons of items, about 10 ns each */
  constructor(steps: number) {
    this.#left = steps;
  }

  /** Whether so many more steps may be done. */
  spend(steps: number): boolean {
    this.#left -= steps;
    if (this.#left >= 0) return true;
    this.exceeded = true;
    return false;
  }
}

export type Pair = readonly [base: number, head: number];

/** Items that stand on both sides, one after the other. */
export interface Same {
  /** Where the first one stands. */
  readonly base: number;
  readonly head: number;
  length: number;
}

/** Ranges of two sequences, ends exclusive. */
interface Range {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Sequences that are so short together have the shortest edit script; in longer ones, what is unique stands first. */
const short = 256;
const deepest = 8;

/**
 * Which items of two sequences are the same, in the order of both: patience diff (items that either side has once are
 * matched first, as by Bram Cohen; git's `--patience`), then Myers' shortest edit script between them.
 * @returns what is the same; the last one may be empty, and ends with both sequences
 */
export function matched(base: readonly string[], head: readonly string[], budget: Budget): Same[] {
  // Equal ends are found without numbers, for which all of a text has to be hashed.
  const most = Math.min(base.length, head.length);
  let start = 0;
  while (start < most && base[start] === head[start]) start += 1;
  let tail = 0;
  while (tail < most - start && base[base.length - 1 - tail] === head[head.length - 1 - tail]) tail += 1;
  const [aEnd, bEnd] = [base.length - tail, head.length - tail];
  const found: Same[] = start === 0 ? [] : [{ base: 0, head: 0, length: start }];
  if (start < aEnd && start < bEnd) {
    for (const same of matchedWithin(base.slice(start, aEnd), head.slice(start, bEnd), budget))
      add(found, start + same.base, start + same.head, same.length);
  }
  add(found, aEnd, bEnd, tail);
  return found;
}

/** What goes on with the last one is part of it. */
function add(found: Same[], base: number, head: number, length = 1): void {
  const last = found.at(-1);
  if (last !== undefined && last.base + last.length === base && last.head + last.length === head) last.length += length;
  else found.push({ base, head, length });
}

/** Both ends differ. */
function matchedWithin(base: readonly string[], head: readonly string[], budget: Budget): Same[] {
  // Few are compared as they are, sooner than they are numbered.
  if (base.length + head.length <= short)
    return shortestEdit(base, head, { a: 0, aEnd: base.length, b: 0, bEnd: head.length }, budget);
  const numbers = new Map<string, number>();
  const numbered = (items: readonly string[]): Int32Array => {
    const found = new Int32Array(items.length);
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at] as string;
      const known = numbers.get(item) ?? numbers.size;
      if (known === numbers.size) numbers.set(item, known);
      found[at] = known;
    }
    return found;
  };
  const [a, b] = [numbered(base), numbered(head)];
  const once = new Occurrences(numbers.size);
  const found: Same[] = [];
  const match = (range: Range, depth: number): void => {
    let { a: at, aEnd, b: bt, bEnd } = range;
    for (; at < aEnd && bt < bEnd && a[at] === b[bt]; at += 1, bt += 1) add(found, at, bt);
    let tail = 0;
    for (; aEnd > at && bEnd > bt && a[aEnd - 1] === b[bEnd - 1]; aEnd -= 1, bEnd -= 1) tail += 1;
    const rest = { a: at, aEnd, b: bt, bEnd };
    if (at < aEnd && bt < bEnd) {
      const isShort = aEnd - at + bEnd - bt <= short;
      const anchors =
        isShort || depth >= deepest || !budget.spend(aEnd - at + bEnd - bt) ? [] : once.anchors(a, b, rest);
      if (anchors.length === 0) {
        for (const { base: x, head: y, length } of shortestEdit(a, b, rest, budget)) add(found, x, y, length);
      } else {
        for (const [index, [x, y]] of anchors.entries()) {
          match({ a: at, aEnd: x, b: bt, bEnd: y }, depth + 1);
          add(found, x, y);
          [at, bt] = [x + 1, y + 1];
          if (index === anchors.length - 1) match({ a: at, aEnd, b: bt, bEnd }, depth + 1);
        }
      }
    }
    if (tail > 0) add(found, aEnd, bEnd, tail);
  };
  match({ a: 0, aEnd: a.length, b: 0, bEnd: b.length }, 0);
  return found;
}

/** Finds what stands once on each side. Its tables are as large as the alphabet, and cleaned after each use. */
class Occurrences {
  readonly #base: Int32Array;
  readonly #head: Int32Array;

  constructor(alphabet: number) {
    this.#base = new Int32Array(alphabet);
    this.#head = new Int32Array(alphabet);
  }

  /** The longest run of such items that is in the same order on both sides. */
  anchors(a: Int32Array, b: Int32Array, { a: start, aEnd, b: other, bEnd }: Range): Pair[] {
    const [base, head] = [this.#base, this.#head];
    const items = (
      sequence: Int32Array,
      from: number,
      to: number,
      use: (item: number, index: number) => void,
    ): void => {
      for (let index = from; index < to; index += 1) use(sequence[index] as number, index);
    };
    // 0: none; n: once, at n - 1; -1: more often.
    const count = (table: Int32Array) => (item: number, index: number) => {
      table[item] = table[item] === 0 ? index + 1 : -1;
    };
    items(a, start, aEnd, count(base));
    items(b, other, bEnd, count(head));
    const pairs: Pair[] = [];
    items(a, start, aEnd, (item, index) => {
      const there = head[item] as number;
      if (base[item] === index + 1 && there > 0) pairs.push([index, there - 1]);
    });
    items(a, start, aEnd, (item) => base.fill(0, item, item + 1));
    items(b, other, bEnd, (item) => head.fill(0, item, item + 1));
    return increasing(pairs);
  }
}

/** The longest part of pairs whose heads increase; the bases do already. By piles, as in patience sorting. */
function increasing(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [index, [, head]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair)[1] < head) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tops[low - 1] as number);
    tops[low] = index;
  }
  const found: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) found.push(pairs[at] as Pair);
  return found.reverse();
}
