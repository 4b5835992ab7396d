import { characterAt, sizeOf } from './characters.ts';
import type { Ranks } from './vocabulary.ts';

/** So many bits, which are in a cache of a processor. */
const bits = 20;

/**
 * Where a text can be cut before it is merged: between two characters that no token holds side by side. Looked at are the
 * last byte of one and the whole of the next, so what it says of a cut is always true, and some cuts it does not see. A
 * run of Chinese without a space falls into words by it. Letters of ASCII are in tokens in any order: between them it
 * sees none.
 */
export class Boundaries {
  /** By hash, a bit each: what is not in it is in no token. */
  readonly #together = new Int32Array(2 ** bits / 32);
  /** The same for tokens that end within the next character, by its first byte. */
  readonly #begun = new Int32Array(2 ** 16 / 32);

  constructor({ bytes, lengths }: Ranks) {
    let start = 0;
    for (const length of lengths) {
      const end = start + length;
      for (let at = start + 1; at < end; at += 1) {
        const lead = bytes[at] as number;
        const last = bytes[at - 1] as number;
        if ((lead & 0xc0) === 0x80 || (lead < 0x80 && last < 0x80)) continue;
        if (at + sizeOf(lead) > end) set(this.#begun, (last << 8) | lead);
        else set(this.#together, slotOf(last, characterAt(bytes, at)));
      }
      start = end;
    }
  }

  /** @param at where a character begins, after another; all of it is there */
  isBetween(bytes: Uint8Array, at: number): boolean {
    const last = bytes[at - 1] as number;
    const lead = bytes[at] as number;
    if (lead < 0x80 && last < 0x80) return false;
    return !has(this.#begun, (last << 8) | lead) && !has(this.#together, slotOf(last, characterAt(bytes, at)));
  }
}

const slotOf = (last: number, next: number): number => Math.imul((next << 8) | last, 0x9e3779b1) >>> (32 - bits);

const has = (set: Int32Array, bit: number): boolean => (((set[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;

function set(bitsOf: Int32Array, bit: number): void {
  bitsOf[bit >> 5] = (bitsOf[bit >> 5] as number) | (1 << (bit & 31));
}
