import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Wording } from './wording.ts';

/** How often each language's frequent words are in a text; those that have none are left out. */
export type Frequencies = ReadonlyMap<Wording, number>;

const spaced = [english, german, french, spanish, portuguese, italian];

/** Languages by word, and by the number of each word of ASCII letters. */
let frequent: { readonly words: Map<string, Wording[]>; readonly numbers: Map<number, Wording[]> } | undefined;

function frequentWords() {
  if (frequent !== undefined) return frequent;
  const words = new Map<string, Wording[]>();
  for (const wording of spaced) {
    for (const word of wording.frequent.split('|')) words.set(word, [...(words.get(word) ?? []), wording]);
  }
  const numbers = new Map<number, Wording[]>();
  for (const [word, wordings] of words) if (/^[a-z]+$/.test(word)) numbers.set(numberOf(word), wordings);
  frequent = { words, numbers };
  return frequent;
}

/** A digit for each letter: of two words of letters none has the other's number. */
const base = 27;
const digitOf = (code: number): number => code - 96;
const numberOf = (word: string): number =>
  Array.from(word).reduce((number, letter) => number * base + digitOf(letter.charCodeAt(0)), 0);

/** @param text in lower case */
export function frequencies(text: string): Frequencies {
  const counts = new Map<Wording, number>();
  const count = (wordings: readonly Wording[] | undefined): void => {
    if (wordings !== undefined) for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  };
  const { words, numbers } = frequentWords();
  if (/[^\0-\x7F]/.test(text)) {
    for (const word of text.match(/\p{L}+/gu) ?? []) count(words.get(word));
    return counts;
  }
  // No word is cut out of the text: there are many, and few of them count.
  let number = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit > 0 && digit < base) number = number * base + digit;
    else if (number > 0) {
      count(numbers.get(number));
      number = 0;
    }
  }
  return counts;
}

/** Those that have at least such a share of what the most frequent one has. */
export function leading(counts: Frequencies, share: number): Wording[] {
  let most = 0;
  for (const count of counts.values()) if (count > most) most = count;
  const found: Wording[] = [];
  for (const [wording, count] of counts) if (count >= most * share) found.push(wording);
  return found;
}
