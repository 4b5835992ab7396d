import type { Detector, Span } from './detector.ts';
import { unitsOf } from './units.ts';

/** A span with the place of its detector among those that were asked. */
export interface Hit extends Span {
  readonly rank: number;
}

/** Numbers are looked at this far, and letters of a code. */
const [farthest, letters] = [48, 7];
const [space, dot, slash, dash, open, close] = [32, 46, 47, 45, 40, 41];
const [leastDigits, dotsOfAddress] = [7, 3];

/**
 * What detectors find, in one pass over a text: at most characters a look into a table says that nothing begins there, and
 * where something may, only those are asked that it may be of. Made once for a list of detectors.
 */
export class Search {
  readonly #detectors: readonly Detector[];
  /** What each unit is: letters and digits of ASCII, signs that are asked for, and 0 for others. */
  readonly #kinds = new Uint8Array(1 << 16);
  /** By the lower five bits of three characters, which are the same for capitals: the number of a list, and 0 for none. */
  readonly #words = new Uint8Array(1 << 15);
  readonly #lists: number[][] = [[]];
  readonly #signs: number[][] = [];
  readonly #numbers: number[] = [];
  readonly #codes: number[] = [];

  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    for (let unit = 0; unit < 26; unit += 1) [this.#kinds[unit + 97], this.#kinds[unit + 65]] = [1, 2];
    this.#kinds.fill(3, 48, 58);
    for (const [rank, { triggers }] of detectors.entries()) {
      for (const trigger of triggers) {
        if ('words' in trigger) for (const word of trigger.words) this.#addWord(word, rank);
        else if ('sign' in trigger) this.#addSign(trigger.sign.charCodeAt(0), rank);
        else ('number' in trigger ? this.#numbers : this.#codes).push(rank);
      }
    }
  }

  #addWord(word: string, rank: number): void {
    const at = key(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    if (this.#words[at] === 0) this.#words[at] = this.#lists.push([]) - 1;
    const list = this.#lists[this.#words[at] as number] as number[];
    if (!list.includes(rank)) list.push(rank);
  }

  #addSign(unit: number, rank: number): void {
    this.#kinds[unit] = 4;
    this.#signs[unit] ??= [];
    this.#signs[unit].push(rank);
  }

  /** In no order: those of one detector are in that of the text, and none over another. */
  find(text: string): Hit[] {
    // Constants of this function, since those of a module are read from memory each time.
    const [small, capital, digit, sign] = [1, 2, 3, 4];
    const units = unitsOf(text);
    const [kinds, words, lists] = [this.#kinds, this.#words, this.#lists];
    const hits: Hit[] = [];
    const done = this.#detectors.map(() => 0);
    const size = text.length;
    let before = 0;
    // Where the word began, if it began with a capital and had no digit so far; before the text otherwise.
    let word = -letters;
    for (let at = 0; at < size; at += 1) {
      const unit = units[at] as number;
      const kind = kinds[unit] as number;
      if (kind === small || kind === capital) {
        if (before !== kind && before !== capital) {
          word = kind === capital ? at : -letters;
          const next = ((units[at + 1] as number) & 31) << 5;
          const list = words[((unit & 31) << 10) | next | ((units[at + 2] as number) & 31)] as number;
          if (list !== 0) this.#ask(lists[list] as number[], text, at, done, hits);
        }
      } else if (kind === digit) {
        if (before !== digit) {
          if (before === small || before === capital) {
            if (at - word < letters) this.#ask(this.#codes, text, word, done, hits);
          } else if (mayBeNumber(units, at)) this.#ask(this.#numbers, text, at, done, hits);
          word = -letters;
        }
      } else if (kind === sign) {
        if (unit !== dash || (units[at + 1] === dash && units[at - 1] !== dash)) {
          this.#ask(this.#signs[unit] as number[], text, at, done, hits);
        }
      } else if (unit === space && before === capital && at - word < letters) {
        // A code may have a space after its letters: `AB 12 34 56 C`.
        if (kinds[units[at + 1] as number] === digit) this.#ask(this.#codes, text, word, done, hits);
      }
      before = kind;
    }
    return hits;
  }

  #ask(ranks: readonly number[], text: string, at: number, done: number[], hits: Hit[]): void {
    for (let next = 0; next < ranks.length; next += 1) {
      const rank = ranks[next] as number;
      const from = done[rank] as number;
      if (at < from) continue;
      const span = (this.#detectors[rank] as Detector).at(text, at, from);
      if (span === undefined || span.start < from) continue;
      hits.push({ start: span.start, end: span.end, rank });
      done[rank] = span.end;
    }
  }
}

const key = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** Whether there are digits enough, with no more than three separators in a row between, or four numbers with dots. */
function mayBeNumber(units: Uint16Array, from: number): boolean {
  let [digits, dots, gap] = [0, 0, 0];
  for (let at = from; at < from + farthest; at += 1) {
    const unit = units[at] as number;
    if (unit >= 48 && unit <= 57) {
      digits += 1;
      gap = 0;
      if (digits >= leastDigits || dots >= dotsOfAddress) return true;
    } else {
      if (unit === dot) dots += 1;
      else if (unit !== space && unit !== dash && unit !== slash && unit !== open && unit !== close) return false;
      gap += 1;
      if (gap > 3) return false;
    }
  }
  return false;
}
