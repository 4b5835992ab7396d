import { concepts } from '../lexicon/concept.ts';
import type { Reading } from '../reading.ts';
import { hashed, joined } from '../vocabulary.ts';
import { structure } from './structure.ts';

/** So many weights there are. */
export const dimensions = 1 << 17;

/**
 * What is said of a part of a text, in groups: words and pairs of them, parts of words, concepts, pairs of concepts near to
 * each other in their order, and how the text is built. Each feature of a group of n counts 1/√n times what the group does,
 * so that long texts are not more extreme than short ones.
 */
export const groups = ['word', 'pair', 'part', 'concept', 'relation', 'structure'] as const;
export const influence = [1, 0.7, 1, 1.6, 1.6, 1] as const;

const slot = (hash: number, seed: number): number => (Math.imul(hash ^ seed, 0x85ebca6b) >>> 15) & (dimensions - 1);
const seeds = [0x1b873593, 0x2c1b3c6d, 0x297a2d39, 0x7feb352d, 0x846ca68b, 0x5bd1e995];
const near = 10;

/** Collects the features of one part after the other, each once. Holds memory of its own: not for two at a time. */
export class Features {
  /** Slots by group. */
  readonly slots = groups.map(() => new Int32Array(8192));
  readonly counts = groups.map(() => 0);
  readonly #seen = new Int32Array(dimensions);
  #round = 0;

  /** The words from `from` to before `to`. */
  collect(reading: Reading, from: number, to: number): void {
    this.#round += 1;
    this.counts.fill(0);
    const { text, hashes, starts, ends, masks, places } = reading;
    const recent: number[] = [];
    for (let at = from; at < to; at += 1) {
      const hash = hashes[at] as number;
      this.#add(0, hash);
      if (at > from) this.#add(1, joined(hashes[at - 1] as number, hash));
      this.#parts(text, starts[at] as number, ends[at] as number);
      const mask = masks[at] as number;
      if (mask === 0) continue;
      const opens = at === from || (places[at] as number) - (places[at - 1] as number) > 1;
      for (let concept = 0; concept < concepts.length; concept += 1) {
        if ((mask & (1 << concept)) === 0) continue;
        this.#add(3, concept + 1);
        if (opens) this.#add(3, concept + 101);
        for (let back = recent.length - 1; back >= 0 && back >= recent.length - 6; back -= 1) {
          const other = recent[back] as number;
          if ((places[at] as number) - (places[other] as number) > near) break;
          const before = masks[other] as number;
          for (let first = 0; first < concepts.length; first += 1) {
            if ((before & (1 << first)) !== 0) this.#add(4, first * 64 + concept + 1000);
          }
        }
      }
      recent.push(at);
    }
    for (const feature of structure(reading, from, to)) this.#add(5, feature);
  }

  /** Four letters at a time, with the edges of the word, whatever its case. */
  #parts(text: string, start: number, end: number): void {
    let [a, b, c] = [32, 32, 32];
    const last = Math.min(end, start + 24);
    for (let at = start; at <= last; at += 1) {
      let unit = at < last ? text.charCodeAt(at) : 32;
      if (unit >= 65 && unit <= 90) unit |= 32;
      if (at > start) this.#add(2, hashed(hashed(hashed(hashed(7, a), b), c), unit));
      [a, b, c] = [b, c, unit];
    }
  }

  #add(group: number, hash: number): void {
    const at = slot(hash, seeds[group] as number);
    if (this.#seen[at] === this.#round) return;
    this.#seen[at] = this.#round;
    const count = this.counts[group] as number;
    if (count >= 8192) return;
    (this.slots[group] as Int32Array)[count] = at;
    this.counts[group] = count + 1;
  }
}

/**
 * Whether a text is short, of some sentences, or long: of 20 and of 50 words or more. What is long and ordinary is told from
 * attacks with less certainty than a question is, and few ordinary texts lie between the two, so that each kind has a limit
 * of its own.
 */
export type Length = 0 | 1 | 2;

export const lengthOf = ({ count }: Reading): Length => {
  if (count < 20) return 0;
  return count < 50 ? 1 : 2;
};

/** Parts of a text that are judged one by one: about 150 words, to the end of a sentence or line where there is one. */
export function parts({ count, places }: Reading): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < count; ) {
    let to = Math.min(count, from + 220);
    if (to < count) {
      for (let at = from + 120; at < to; at += 1) {
        if ((places[at] as number) - (places[at - 1] as number) > 3) to = at;
      }
    }
    found.push([from, to]);
    from = to;
  }
  return found;
}
