/** Bytes of a word that is remembered at most: two numbers. */
export const longestShort = 8;

const bits = 12;
/** By the number of bytes, those of a number that are of the word. */
const masks = Int32Array.from([0, 0xff, 0xffff, 0xffffff, -1]);

/**
 * The tokens of short words that were counted last: most of a text are few words, many times over. A word is told by its
 * bytes as two numbers, exactly, for none of them is 0.
 */
export class ShortWords {
  /** By hash: both numbers and the tokens; no tokens where there is no word. */
  readonly #words = new Int32Array(3 * 2 ** bits);
  readonly #count: (start: number, end: number) => number;
  #text: DataView;

  /** @param count of what is between two bytes of the text */
  constructor(text: Uint8Array, count: (start: number, end: number) => number) {
    this.#text = viewOf(text);
    this.#count = count;
  }

  /** @param text in which words are from now on */
  in(text: Uint8Array): void {
    this.#text = viewOf(text);
  }

  /** @param end at most 8 bytes after it; as many bytes are there from the start on */
  tokensOf(start: number, end: number): number {
    const length = end - start;
    const low = this.#text.getInt32(start, true) & (masks[length < 4 ? length : 4] as number);
    const high = length > 4 ? this.#text.getInt32(start + 4, true) & (masks[length - 4] as number) : 0;
    const words = this.#words;
    const slot = 3 * (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> (32 - bits));
    if (words[slot] === low && words[slot + 1] === high) {
      const known = words[slot + 2] as number;
      if (known > 0) return known;
    }
    const tokens = this.#count(start, end);
    words[slot] = low;
    words[slot + 1] = high;
    words[slot + 2] = tokens;
    return tokens;
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
