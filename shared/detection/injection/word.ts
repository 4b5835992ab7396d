import { classes, unitClasses } from './unit-classes.ts';
import { emptyHash, hashed, type Vocabulary } from './vocabulary.ts';

/** A word that was read: where it ends, its hash, and its concepts. */
export interface Word {
  end: number;
  hash: number;
  mask: number;
}

export const [atSign, dollar] = [64, 36];
const leet: Readonly<Record<number, number>> = { 48: 111, 49: 105, 51: 101, 52: 97, 53: 115, 55: 116, 64: 97, 36: 115 };
const inWords = classes.letter | classes.digit | classes.foreign;

/** A word of more than letters of ASCII, with the letters that its digits and signs may stand for inside of it. */
export function readMixed(units: Uint16Array, start: number, { words, stems }: Vocabulary, word: Word): void {
  const classOf = unitClasses();
  let at = start;
  let hash = emptyHash;
  let mask = 0;
  let digits = 0;
  for (; ; at += 1) {
    let unit = units[at] as number;
    const kind = classOf[unit] as number;
    if (kind === classes.letter) unit |= 32;
    else if ((kind & inWords) === 0) {
      const inside = at > start && ((classOf[units[at + 1] as number] as number) & inWords) !== 0;
      if ((unit !== atSign && unit !== dollar) || !inside) break;
    }
    if (unit <= atSign) digits += 1;
    hash = hashed(hash, unit);
    if (at > start) mask |= stems.get(hash);
  }
  const length = at - start;
  if (digits > 0 && digits < length && length >= 3 && length <= 24) {
    let plain = emptyHash;
    for (let next = start; next < at; next += 1) {
      const unit = units[next] as number;
      plain = hashed(plain, leet[unit] ?? (classOf[unit] === classes.letter ? unit | 32 : unit));
      if (next - start >= 4) mask |= stems.get(plain);
    }
    mask |= words.get(plain);
  }
  word.end = at;
  word.hash = hash;
  word.mask = mask | words.get(hash);
}

const longestPart = 8;

/** The longest word that is known, or one character, of a script without spaces. */
export function readUnspaced(units: Uint16Array, start: number, { parts }: Vocabulary, word: Word): void {
  const classOf = unitClasses();
  let hash = emptyHash;
  word.mask = 0;
  word.end = start + 1;
  for (let next = 0; next < longestPart; next += 1) {
    const unit = units[start + next] as number;
    if (classOf[unit] !== classes.ideograph) break;
    hash = hashed(hash, unit);
    if (next === 0) word.hash = hash;
    const found = parts.get(hash);
    if (found === 0) continue;
    word.mask = found;
    word.end = start + next + 1;
    word.hash = hash;
  }
}
