import { Boundaries } from './boundaries.ts';
import { characterAt, sizeOf } from './characters.ts';
import { longestMerged, Merging } from './merging.ts';
import { longestShort, ShortWords } from './short-words.ts';
import { type Ranks, Vocabulary } from './vocabulary.ts';

/** Bytes at which a run is cut: three of the longest token, 128 spaces, so that a run of one letter has no rest there. */
const longestRun = 3 * 128;

/** Bytes beyond ASCII that are merged in whole pieces, before what cuts those is made: that takes as long. */
const mergedWhole = 1 << 12;

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
  readonly #ranks: Ranks;
  #boundaries: Boundaries | undefined;
  /** Bytes beyond ASCII that were merged without it. */
  #whole = 0;
  readonly #merging: Merging;
  readonly #pieces: RegExp;
  /** Tokens of single characters, by code point; 0 where that was not asked yet. All that are in use are in it. */
  readonly #characters = new Uint8Array(0x40000);
  /** The text that is counted. */
  #bytes = new Uint8Array(1 << 16);
  readonly #short = new ShortWords(this.#bytes, (start, end) => this.#tokensOf(start, end));
  /** The last run that was cut for its length, and its tokens: what is long without end is mostly the same over again. */
  readonly #cut = { bytes: Buffer.alloc(longestMerged), length: 0, tokens: 0 };

  /** @param pieces finds the pieces that tokens do not reach beyond; flags are set here */
  constructor(ranks: Ranks, pieces: RegExp) {
    this.#vocabulary = new Vocabulary(ranks);
    this.#ranks = ranks;
    this.#merging = new Merging(this.#vocabulary);
    this.#pieces = new RegExp(pieces.source, 'uy');
  }

  count(text: string): number {
    const pieces = this.#pieces;
    const bytes = this.#encoded(text);
    let total = 0;
    // A text goes by UTF-16 units and its bytes beside it.
    for (let [start, at] = [0, 0]; start < text.length; ) {
      const plain = plainEnd(bytes, at);
      if (plain > at) {
        total += plain - at <= longestShort ? this.#short.tokensOf(at, plain) : this.#tokensOf(at, plain);
        start += plain - at;
        at = plain;
        continue;
      }
      pieces.lastIndex = start;
      const end = pieces.test(text) ? pieces.lastIndex : start + 1;
      const from = at;
      while (start < end) {
        const size = sizeOf(bytes[at] as number);
        start += size === 4 ? 2 : 1;
        at += size;
      }
      total += this.#tokensIn(from, at);
    }
    return total;
  }

  /** In UTF-8, and bytes after it that are in no piece. */
  #encoded(text: string): Uint8Array {
    // A unit of UTF-16 takes three bytes at most.
    if (this.#bytes.length < 3 * text.length + longestShort) {
      this.#bytes = new Uint8Array(6 * text.length);
      this.#short.in(this.#bytes);
    }
    const { written } = encoder.encodeInto(text, this.#bytes);
    this.#bytes[written] = 0;
    return this.#bytes;
  }

  #tokensIn(from: number, to: number): number {
    const bytes = this.#bytes;
    if (this.#whole < mergedWhole && to - from <= longestRun) {
      for (let at = from; at < to; at += 1) this.#whole += (bytes[at] as number) >> 7;
      return this.#tokensOfRun(from, to);
    }
    let [start, total] = [from, 0];
    for (let at = from; at < to; ) {
      if (at > start && this.#isCut(at)) {
        total += this.#tokensOfRun(start, at);
        start = at;
      }
      at += sizeOf(bytes[at] as number);
      if (at - start >= longestRun) {
        total += this.#tokensOfCut(start, at);
        start = at;
      }
    }
    return start === to ? total : total + this.#tokensOfRun(start, to);
  }

  /** In ASCII no cut is seen, and most texts have nothing else: boundaries are made when they are asked for. */
  #isCut(at: number): boolean {
    const bytes = this.#bytes;
    if ((bytes[at - 1] as number) < 0x80 && (bytes[at] as number) < 0x80) return false;
    this.#boundaries ??= new Boundaries(this.#ranks);
    return this.#boundaries.isBetween(bytes, at);
  }

  /** What stands between two boundaries is mostly a character, of those there are not many. */
  #tokensOfRun(start: number, end: number): number {
    if (end - start > 4 || end - start !== sizeOf(this.#bytes[start] as number)) return this.#tokensOf(start, end);
    const character = characterAt(this.#bytes, start);
    if (character >= this.#characters.length) return this.#tokensOf(start, end);
    const known = this.#characters[character] as number;
    if (known > 0) return known;
    const tokens = this.#tokensOf(start, end);
    this.#characters[character] = tokens;
    return tokens;
  }

  #tokensOf(start: number, end: number): number {
    return this.#vocabulary.rankOf(this.#bytes, start, end) >= 0 ? 1 : this.#merged(start, end);
  }

  #tokensOfCut(start: number, end: number): number {
    const cut = this.#cut;
    const isSame = cut.length === end - start && cut.bytes.compare(this.#bytes, start, end, 0, cut.length) === 0;
    if (isSame) return cut.tokens;
    cut.tokens = this.#merged(start, end);
    cut.bytes.set(this.#bytes.subarray(start, end));
    cut.length = end - start;
    return cut.tokens;
  }

  #merged(start: number, end: number): number {
    return this.#merging.count(this.#bytes, start, end);
  }
}

const encoder = new TextEncoder();

/**
 * Most pieces of a text are of ASCII, and what both patterns take for one: a word, perhaps after a blank, with small
 * letters but for the first, where no letter and no apostrophe follows; up to three digits; a sign before a blank; a blank
 * before a digit.
 * @returns where it ends; where it begins if it is none of these
 */
function plainEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  let code = bytes[at] as number;
  if (isDigit(code)) {
    while (at < start + 3 && isDigit(bytes[at] as number)) at += 1;
    return (bytes[at] as number) < 0x80 ? at : start;
  }
  if (code === blank) {
    code = bytes[++at] as number;
    if (isDigit(code)) return at;
  } else if (isSign(code) && bytes[at + 1] === blank) return at + 1;
  if (code >= 65 && code <= 90) at += 1;
  const small = at;
  code = bytes[at] as number;
  while (code >= 97 && code <= 122) code = bytes[++at] as number;
  const isWhole = at > small && at - start < longestWord && code < 0x80 && code !== apostrophe && !isLetter(code);
  return isWhole ? at : start;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Of ASCII, and neither white space nor a control character. */
const isSign = (code: number): boolean => code > 32 && code < 127 && !isDigit(code) && !isLetter(code);

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
