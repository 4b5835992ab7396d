import { Boundaries } from './boundaries.ts';
import { longestMerged, Merging } from './merging.ts';
import { type Ranks, Vocabulary } from './vocabulary.ts';

/** Bytes at which a run is cut: three of the longest token, 128 spaces, so that a run of one letter has no rest there. */
const longestRun = 3 * 128;

const longestWord = 32;
const blank = 32;
const apostrophe = 39;

/**
 * Counts tokens as tiktoken does. What looks like a special token (`<|endoftext|>`) is text: in a prompt it is one.
 * A part of a surrogate pair counts as the character that stands for what cannot be shown, U+FFFD.
 * A run of more than 384 bytes in which all neighbours may be in a token is cut, which can add a token at each cut: one in
 * some hundred.
 */
export class Encoding {
  readonly #vocabulary: Vocabulary;
  readonly #boundaries: Boundaries;
  readonly #merging: Merging;
  readonly #pieces: RegExp;
  readonly #run = new Uint8Array(longestMerged);
  /** The last run that was cut for its length, and its tokens: what is long without end is mostly the same over again. */
  readonly #cut = { bytes: Buffer.alloc(longestMerged), length: 0, tokens: 0 };

  /** @param pieces finds the pieces that tokens do not reach beyond; flags are set here */
  constructor(ranks: Ranks, pieces: RegExp) {
    this.#vocabulary = new Vocabulary(ranks);
    this.#boundaries = new Boundaries(ranks);
    this.#merging = new Merging(this.#vocabulary);
    this.#pieces = new RegExp(pieces.source, 'uy');
  }

  count(text: string): number {
    const pieces = this.#pieces;
    let total = 0;
    for (let start = 0; start < text.length; ) {
      const word = this.#wordAt(text, start);
      if (word > 0) {
        total += this.#tokensOf(word);
        start += word;
        continue;
      }
      pieces.lastIndex = start;
      const end = pieces.test(text) ? pieces.lastIndex : start + 1;
      total += this.#tokensIn(text, start, end);
      start = end;
    }
    return total;
  }

  /**
   * Most pieces of a text are words of ASCII, perhaps after a blank, with small letters but for the first: what both
   * patterns take for a piece, where no letter and no apostrophe follows.
   * @returns its length, its bytes in the run; 0 where there is none
   */
  #wordAt(text: string, start: number): number {
    const run = this.#run;
    let length = 0;
    let code = text.charCodeAt(start);
    if (code === blank) {
      run[length++] = code;
      code = text.charCodeAt(start + length);
    }
    if (code >= 65 && code <= 90) {
      run[length++] = code;
      code = text.charCodeAt(start + length);
    }
    const first = length;
    while (code >= 97 && code <= 122 && length < longestWord) {
      run[length++] = code;
      code = text.charCodeAt(start + length);
    }
    // The code is none where the text has ended.
    return length === first || code >= 0x80 || code === apostrophe || isLetter(code) ? 0 : length;
  }

  #tokensIn(text: string, start: number, end: number): number {
    const run = this.#run;
    let [length, total] = [0, 0];
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const before = length;
      if (code < 0x80) run[length++] = code;
      else {
        const whole = code < 0xd800 || code > 0xdfff ? code : wellFormed(text, at);
        length = put(run, length, whole);
        if (whole > 0xffff) at += 1;
      }
      if (before > 0 && this.#boundaries.isBetween(run, before)) {
        total += this.#tokensOf(before);
        run.copyWithin(0, before, length);
        length -= before;
      }
      if (length >= longestRun) {
        total += this.#tokensOfCut(length);
        length = 0;
      }
    }
    return length === 0 ? total : total + this.#tokensOf(length);
  }

  #tokensOf(length: number): number {
    return this.#vocabulary.rankOf(this.#run, 0, length) >= 0 ? 1 : this.#merging.count(this.#run, length);
  }

  #tokensOfCut(length: number): number {
    const cut = this.#cut;
    const isSame = cut.length === length && cut.bytes.compare(this.#run, 0, length, 0, length) === 0;
    if (isSame) return cut.tokens;
    cut.bytes.set(this.#run);
    cut.length = length;
    cut.tokens = this.#merging.count(this.#run, length);
    return cut.tokens;
  }
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The character at a surrogate, U+FFFD where it has no other half. */
function wellFormed(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  return code > 0xffff ? code : 0xfffd;
}

/** Writes a character beyond ASCII in UTF-8; gives where it ends. */
function put(bytes: Uint8Array, at: number, code: number): number {
  let end = at;
  if (code < 0x800) bytes[end++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) bytes[end++] = 0xe0 | (code >> 12);
    else {
      bytes[end++] = 0xf0 | (code >> 18);
      bytes[end++] = 0x80 | ((code >> 12) & 0x3f);
    }
    bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
  }
  bytes[end++] = 0x80 | (code & 0x3f);
  return end;
}
