import { HashedRun } from './byte-hash.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Bytes that are merged at once at most: places take nine bits. */
export const longestMerged = 512;
const placeBits = 9;
const places = (1 << placeBits) - 1;

/** Pairs whose lowest is kept as one, and as many of those again. */
const bits = 3;
const block = 1 << bits;
/** Where the lowest of blocks stand, and of blocks of blocks. */
const blocks = longestMerged;
const tops = blocks + longestMerged / block;

/** What stands where two parts are no token together. */
const none = 0x7fffffff;

/**
 * How many tokens bytes come to: of all pairs of parts that are a token together, that of the lowest rank becomes one, the
 * first of them first, until none are. That is what tiktoken does (`_byte_pair_merge`), with the same counts. It looks
 * at all pairs for each merge; here it is at some fifty, so that a long text without a space takes hardly longer than
 * others.
 */
export class Merging {
  readonly #vocabulary: Vocabulary;
  readonly #run = new HashedRun(longestMerged);
  /** For the part that begins at a byte: where the next one and the one before begin. */
  readonly #next = new Int32Array(longestMerged + 1);
  readonly #before = new Int32Array(longestMerged + 1);
  /**
   * The rank of each part and the next with its place below, so that the lowest figure is the first pair of the lowest
   * rank; then the lowest of blocks.
   */
  readonly #pairs = new Int32Array(tops + block).fill(none);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Of bytes of a text that are no token as a whole, 1 to `longestMerged`. */
  count(text: Uint8Array, start: number, end: number): number {
    const length = end - start;
    this.#run.take(text, start, end);
    if (length <= 3) return this.#few(length);
    const [next, before, pairs] = [this.#next, this.#before, this.#pairs];
    for (let at = 0; at < length; at += 1) {
      next[at] = at + 1;
      before[at] = at - 1;
      const rank = this.#vocabulary.rankOfTwo(text[start + at] as number, text[start + at + 1] as number);
      pairs[at] = rank < 0 ? none : (rank << placeBits) | at;
    }
    pairs[length - 1] = none;
    if (length > 2 * block) return this.#many(length);
    for (let at = length; at < 2 * block; at += 1) pairs[at] = none;
    for (let parts = length; ; parts -= 1) {
      const lowest = length > block ? lower(lowestOf(pairs, 0), lowestOf(pairs, block)) : lowestOf(pairs, 0);
      if (lowest === none) return parts;
      this.#merge(lowest & places, length);
    }
  }

  /** Of a character, mostly Chinese: after one merge what is left is no token together. */
  #few(length: number): number {
    if (length < 3) return length;
    return this.#pair(0, 2) < none || this.#pair(1, 3) < none ? 2 : 3;
  }

  /** With the lowest of each block kept. */
  #many(length: number): number {
    const pairs = this.#pairs;
    const [ends, top] = [(length + block - 1) >> bits, (length - 1) >> (2 * bits)];
    pairs.fill(none, length, ends << bits);
    for (let one = 0; one < ends; one += 1) pairs[blocks + one] = lowestOf(pairs, one << bits);
    pairs.fill(none, blocks + ends, tops + block);
    for (let one = 0; one <= top; one += 1) pairs[tops + one] = lowestOf(pairs, blocks + (one << bits));
    for (let parts = length; ; parts -= 1) {
      const lowest = top === 0 ? (pairs[tops] as number) : lowestOf(pairs, tops);
      if (lowest === none) return parts;
      const at = lowest & places;
      const [left, gone] = [this.#before[at] as number, this.#next[at] as number];
      this.#merge(at, length);
      const [first, last] = [(left < 0 ? at : left) >> bits, gone >> bits];
      for (let one = first; one <= last; one += 1) pairs[blocks + one] = lowestOf(pairs, one << bits);
      for (let one = first >> bits; one <= last >> bits; one += 1)
        pairs[tops + one] = lowestOf(pairs, blocks + (one << bits));
    }
  }

  /** Joins a part and the next. */
  #merge(at: number, length: number): void {
    const [next, before, pairs] = [this.#next, this.#before, this.#pairs];
    const gone = next[at] as number;
    const end = next[gone] as number;
    const left = before[at] as number;
    next[at] = end;
    before[end] = at;
    pairs[gone] = none;
    pairs[at] = end < length ? this.#pair(at, next[end] as number) : none;
    if (left >= 0) pairs[left] = this.#pair(left, end);
  }

  #pair(start: number, end: number): number {
    const rank = this.#vocabulary.rankIn(this.#run, start, end);
    return rank < 0 ? none : (rank << placeBits) | start;
  }
}

/** The lowest of a block, without a branch: which it is cannot be foreseen. */
function lowestOf(figures: Int32Array, from: number): number {
  const a = lower(figures[from] as number, figures[from + 1] as number);
  const b = lower(figures[from + 2] as number, figures[from + 3] as number);
  const c = lower(figures[from + 4] as number, figures[from + 5] as number);
  const d = lower(figures[from + 6] as number, figures[from + 7] as number);
  return lower(lower(a, b), lower(c, d));
}

/** Of integers of 0 or more. `Math.min` and `<` are branches in V8. */
const lower = (one: number, other: number): number => (other + ((one - other) & ((one - other) >> 31))) | 0;
