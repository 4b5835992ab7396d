/** A text made plain, and where each of its units stood. */
export interface Folded {
  readonly text: string;
  /** The original's offset for one of `text`, its length included. */
  readonly origin: (offset: number) => number;
}

const same = (offset: number): number => offset;
const nonAscii = /[\u0080-\uffff]/;
/** What hides in words: nothing is shown for it, and words that hold it differ from those that are looked for. */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e00ff}]|[\u034f\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;
const foreign = /[\u0370-\u052f]/;
const everyInvisible = new RegExp(invisible, 'gu');
const mixed = /[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]/;
const mixedWord =
  /(?:[A-Za-z]{1,64}[\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f]{1,64}[A-Za-z])[A-Za-z\u0370-\u03ff\u0400-\u052f]{0,64}/g;

/** Letters of Cyrillic and Greek that look like Latin ones. After the confusables of UTS 39. */
const lookalikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    υ: 'u',
    ν: 'v',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    з: '3',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    χ: 'x',
    γ: 'y',
    η: 'n',
    ω: 'w',
    σ: 'o',
    β: 'b',
  }),
);

/**
 * Compatibility forms replaced (NFKC: full width, mathematical letters, ligatures), small letters, nothing invisible, and
 * letters of other scripts inside of Latin words as what they look like. ASCII is left as it is.
 */
export function folded(text: string): Folded {
  if (!nonAscii.test(text)) return { text, origin: same };
  const made = new Pieces(text);
  let [done, mixes] = [0, false];
  for (const { 0: run, index } of text.matchAll(runs)) {
    // A mark changes the letter before it.
    const start = isMark(run.charCodeAt(0)) ? Math.max(done, index - 1) : index;
    const end = index + run.length;
    made.copy(done, start);
    const plain = plainOf(text.slice(start, end));
    if (plain.length === end - start) made.put(plain, start, 1);
    else clusters(text, start, end, made);
    mixes ||= foreign.test(run) && (isLatin(text.charCodeAt(start - 1)) || isLatin(text.charCodeAt(end)));
    done = end;
  }
  made.copy(done, text.length);
  const whole = made.shown.join('');
  const latin = mixes && mixed.test(whole) ? whole.replaceAll(mixedWord, plainWord) : whole;
  return { text: latin, origin: (offset) => made.origin(offset) };
}

const runs = /[\u0080-\uffff]{1,4096}/g;
const isLatin = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;
const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
const plainOf = (part: string): string =>
  (invisible.test(part) ? part.replaceAll(everyInvisible, '') : part).toLowerCase().normalize('NFKC');
const plainWord = (word: string): string =>
  word.toLowerCase().replaceAll(/[^a-z]/g, (sign) => lookalikes.get(sign) ?? sign);

/** Letter by letter, each with its marks, where what is put is longer or shorter than what it stands for. */
function clusters(text: string, from: number, to: number, made: Pieces): void {
  for (let at = from; at < to; ) {
    const start = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    while (at < to && at - start < 16 && isMark(text.charCodeAt(at))) at += 1;
    made.put(plainLetter(text.slice(start, at)), start, 0);
  }
}

/** Letters come again, and to normalise one costs a hundred times what to look it up does. */
const letters = new Map<string, string>();
const mostLetters = 2000;

function plainLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const plain = plainOf(letter);
  if (letters.size < mostLetters) letters.set(letter, plain);
  return plain;
}

/** The parts of a folded text, with what each stands for. */
class Pieces {
  readonly shown: string[] = [];
  readonly #text: string;
  /** Where each begins, there and in the original; and how far one unit of it goes in the original. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #steps: number[] = [];
  #length = 0;

  constructor(text: string) {
    this.#text = text;
  }

  copy(from: number, to: number): void {
    if (from < to) this.put(this.#text.slice(from, to), from, 1);
  }

  put(plain: string, from: number, step: 0 | 1): void {
    this.shown.push(plain);
    this.#at.push(this.#length);
    this.#from.push(from);
    this.#steps.push(step);
    this.#length += plain.length;
  }

  origin(offset: number): number {
    if (offset >= this.#length) return this.#text.length;
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#from[low] as number) + (this.#steps[low] as number) * (offset - (this.#at[low] as number));
  }
}
