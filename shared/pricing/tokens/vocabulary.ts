import { type HashedRun, hashOf } from './byte-hash.ts';

/** The tokens of an encoding, by rank: their bytes, one after the other. A length of 0 is a rank that is not used. */
export interface Ranks {
  readonly bytes: Uint8Array;
  readonly lengths: Uint8Array;
}

/** Ranks are below 2 ** 18 - 1. */
const rankBits = 2 ** 18 - 1;

/** Finds tokens by their bytes: a hash table over one array, which is made in a few milliseconds and holds no strings. */
export class Vocabulary {
  readonly #bytes: Uint8Array;
  readonly #lengths: Uint8Array;
  readonly #starts: Int32Array;
  /** By hash: a rank + 1 with the upper bits of its hash, which tell most others from it; 0 where there is none. */
  readonly #slots: Int32Array;
  /** Ranks + 1 of tokens of two bytes, by those. */
  readonly #pairs = new Int32Array(2 ** 16);
  /** A bit for each of the upper 20 bits of hashes: all of them are in a cache of a processor, and the slots are not. */
  readonly #hashes = new Int32Array(2 ** 15);
  readonly #longest: number;

  constructor({ bytes, lengths }: Ranks) {
    this.#bytes = bytes;
    this.#lengths = lengths;
    this.#starts = new Int32Array(lengths.length);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(lengths.length * 2)));
    let [start, longest] = [0, 0];
    for (let rank = 0; rank < lengths.length; rank += 1) {
      const length = lengths[rank] as number;
      this.#starts[rank] = start;
      if (length > 0) this.#add(bytes, start, start + length, rank);
      if (length === 2) this.#pairs[((bytes[start] as number) << 8) | (bytes[start + 1] as number)] = rank + 1;
      if (length > longest) longest = length;
      start += length;
    }
    this.#longest = longest;
  }

  /** The rank of the token that these bytes are; -1 where they are none. */
  rankOf(text: Uint8Array, start: number, end: number): number {
    if (end - start === 2) return this.rankOfTwo(text[start] as number, text[start + 1] as number);
    if (end - start > this.#longest) return -1;
    return this.#find(text, start, end, hashOf(text, start, end));
  }

  rankOfTwo(first: number, second: number): number {
    return (this.#pairs[(first << 8) | second] as number) - 1;
  }

  /** The same of a part of a run. */
  rankIn(run: HashedRun, start: number, end: number): number {
    const { bytes } = run;
    if (end - start === 2) return this.rankOfTwo(bytes[start] as number, bytes[start + 1] as number);
    if (end - start > this.#longest) return -1;
    const hash = run.hashOf(start, end);
    // Of what is being merged, most is no token.
    const isAny = (((this.#hashes[hash >>> 17] as number) >>> ((hash >>> 12) & 31)) & 1) === 1;
    return isAny ? this.#find(bytes, start, end, hash) : -1;
  }

  #find(text: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] as number;
      if (found === 0) return -1;
      const rank = (found & rankBits) - 1;
      if (((found ^ hash) & ~rankBits) === 0 && this.#isAt(rank, text, start, end)) return rank;
    }
  }

  #add(bytes: Uint8Array, start: number, end: number, rank: number): void {
    const mask = this.#slots.length - 1;
    const hash = hashOf(bytes, start, end);
    this.#hashes[hash >>> 17] = (this.#hashes[hash >>> 17] as number) | (1 << ((hash >>> 12) & 31));
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = (hash & ~rankBits) | (rank + 1);
  }

  #isAt(rank: number, text: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[rank] !== end - start) return false;
    const offset = (this.#starts[rank] as number) - start;
    for (let at = start; at < end; at += 1) if (text[at] !== this.#bytes[offset + at]) return false;
    return true;
  }
}
