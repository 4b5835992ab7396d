import type { Detector, Span } from './detector.ts';
import { placesFor, unitsOf } from './units.ts';

/** A span with the place of its detector among those that were asked. */
export interface Hit extends Span {
  readonly rank: number;
}

/** Numbers are looked at this far, and letters of a code. */
const [farthest, letters] = [48, 7];
const [space, dot, slash, dash, open, close] = [32, 46, 47, 45, 40, 41];
const [leastDigits, dotsOfAddress] = [7, 3];

/** What a unit is, and 0 for others: letters and digits of ASCII, a sign that is asked for, and a space. */
const [small, capital, digit, sign, blank] = [1, 2, 3, 4, 5];

/**
 * By what a unit is and, times eight, what stands before it: 1 where a word begins, 2 where anything else does that is
 * looked at, and 0 for nothing.
 */
function beginnings(): Uint8Array {
  const made = new Uint8Array(64);
  for (let before = 0; before <= blank; before += 1) {
    const after = (kind: number): number => (before << 3) | kind;
    if (before !== small && before !== capital) made[after(small)] = 1;
    if (before !== capital) made[after(capital)] = 1;
    if (before !== digit) made[after(digit)] = 2;
    made[after(sign)] = 2;
    // A code may have a space after its letters: `AB 12 34 56 C`.
    if (before === capital) made[after(blank)] = 2;
  }
  return made;
}

/**
 * What detectors find, in one pass over a text: at most characters a look into a table says that nothing begins there, and
 * where something may, only those are asked that it may be of. Made once for a list of detectors.
 */
export class Search {
  readonly #detectors: readonly Detector[];
  /** What each unit is. */
  readonly #kinds = new Uint8Array(1 << 16);
  readonly #beginnings = beginnings();
  /** By the lower five bits of three characters, which are the same for capitals: whether there is a list, and its number. */
  readonly #known = new Uint8Array(1 << 15);
  readonly #words = new Uint8Array(1 << 15);
  readonly #lists: number[][] = [[]];
  readonly #signs: number[][] = [];
  readonly #numbers: number[] = [];
  readonly #codes: number[] = [];

  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    this.#kinds.fill(capital, 65, 91);
    this.#kinds.fill(small, 97, 123);
    this.#kinds.fill(digit, 48, 58);
    this.#kinds[space] = blank;
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
    this.#known[at] = 1;
    const list = this.#lists[this.#words[at] as number] as number[];
    if (!list.includes(rank)) list.push(rank);
  }

  #addSign(unit: number, rank: number): void {
    this.#kinds[unit] = sign;
    this.#signs[unit] ??= [];
    this.#signs[unit].push(rank);
  }

  /** In no order: those of one detector are in that of the text, and none over another. */
  find(text: string): Hit[] {
    const units = unitsOf(text);
    const places = placesFor(text.length);
    const count = this.#look(units, text.length, places);
    const kinds = this.#kinds;
    const hits: Hit[] = [];
    const done = this.#detectors.map(() => 0);
    for (let next = 0; next < count; next += 1) {
      const at = places[next] as number;
      const unit = units[at] as number;
      const kind = kinds[unit] as number;
      if (kind === small || kind === capital) {
        const list = this.#words[key(unit, units[at + 1] as number, units[at + 2] as number)] as number;
        this.#ask(this.#lists[list] as number[], text, at, done, hits);
      } else if (kind === sign) {
        if (unit !== dash || (units[at + 1] === dash && units[at - 1] !== dash)) {
          this.#ask(this.#signs[unit] as number[], text, at, done, hits);
        }
      } else if (kind === blank ? kinds[units[at + 1] as number] === digit : isLetter(units[at - 1] as number)) {
        const start = codeBefore(units, at);
        if (start >= 0) this.#ask(this.#codes, text, start, done, hits);
      } else if (kind === digit && mayBeNumber(units, at)) this.#ask(this.#numbers, text, at, done, hits);
    }
    return hits;
  }

  /**
   * The places at which something may begin, and how many there are. Without a branch: which characters follow each other
   * cannot be guessed, and a guess that fails costs more than all that is done for one.
   */
  #look(units: Uint16Array, size: number, places: Int32Array): number {
    const [kinds, known, begins] = [this.#kinds, this.#known, this.#beginnings];
    let count = 0;
    let before = 0;
    let three = key(0, units[0] as number, units[1] as number);
    for (let at = 0; at < size; at += 1) {
      const kind = kinds[units[at] as number] as number;
      three = ((three << 5) | ((units[at + 2] as number) & 31)) & 0x7fff;
      const begun = begins[(before << 3) | kind] as number;
      places[count] = at;
      count += (begun & (known[three] as number)) | (begun >> 1);
      before = kind;
    }
    return count;
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

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Where a word began that ends here, if its first letter is a capital, and it has few; -1 otherwise. */
function codeBefore(units: Uint16Array, end: number): number {
  for (let at = end - 1; at > end - letters; at -= 1) {
    const before = at === 0 ? 0 : (units[at - 1] as number);
    if (isCapital(units[at] as number)) {
      if (!isCapital(before)) return at;
    } else if (!isLetter(before)) return -1;
  }
  return -1;
}

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
