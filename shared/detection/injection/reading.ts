import { unitsOf } from '../units.ts';
import { Crowd } from './crowd.ts';
import { classes, unitClasses } from './unit-classes.ts';
import { emptyHash, joined, mayBeWord, prime, roles, type Vocabulary, vocabulary } from './vocabulary.ts';
import { atSign, dollar, readMixed, readUnspaced } from './word.ts';

/** A text as words: what rules and the classifier look at. Arrays hold a value a word. */
export interface Reading {
  readonly text: string;
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Concepts, a bit each; a phrase's are at its first word. */
  readonly masks: Int32Array;
  /** Distances count words; the end of a sentence counts as four, that of a paragraph as twelve. */
  readonly places: Int32Array;
  /** Longest word of ASCII letters and digits, which may be an encoding. */
  readonly longest: number;
  /** Most words of one letter in a row. */
  readonly spelled: number;
  /** Where several words close to each other mean something in rot13, or read backwards: offsets of starts and ends. */
  readonly rotated: readonly number[];
  readonly reversed: readonly number[];
}

/** Each of these may be a word; others have something between them. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Reads a text once, from its start to its end. It should be folded, but for case.
 * @param every whether each word's hash is wanted; otherwise those of words that no concept may have are 0
 */
export function read(text: string, every = true): Reading {
  const known = vocabulary();
  const { beginnings, roles: roleOf, words, stems, lasts } = known;
  const classOf = unitClasses();
  // Constants of this function, since those of a module are read from memory each time.
  const inWords = 7;
  const units = unitsOf(text);
  const size = text.length;
  const most = unspaced.test(text) ? size + 1 : (size >> 1) + 2;
  const hashes = borrow(most);
  const starts = borrow(most);
  const ends = borrow(most);
  const masks = borrow(most);
  const places = borrow(most);
  const turned = new Crowd();
  const backward = new Crowd();
  const word = { end: 0, hash: 0, mask: 0 };
  let count = 0;
  let place = 0;
  let longest = 0;
  let single = 0;
  let spelled = 0;
  let last = -9;

  for (let at = 0; at < size; ) {
    const start = at;
    const first = units[at] as number;
    const kind = classOf[first] as number;
    at += 1;
    // A sign, or space.
    if (kind === 0) continue;
    let hash = 0;
    let mask = 0;
    let role = 0;
    if (kind <= inWords) {
      let next = units[at] as number;
      let held = kind;
      for (let more = classOf[next] as number; more !== 0 && more <= inWords; more = classOf[next] as number) {
        held |= more;
        at += 1;
        next = units[at] as number;
      }
      let may = beginnings[
        at - start > 2
          ? ((first & 31) << 10) | (((units[start + 1] as number) & 31) << 5) | ((units[start + 2] as number) & 31)
          : ((first & 31) << 10) | (at - start > 1 ? ((units[start + 1] as number) & 31) << 5 : 0)
      ] as number;
      // More than letters of ASCII, or a sign that may stand for one.
      if (held !== 1 || next === atSign || next === dollar) {
        readMixed(units, start, known, word);
        at = word.end;
        hash = word.hash;
        mask = word.mask;
        may = mayBeWord;
      } else if (may > mayBeWord) {
        hash = emptyHash;
        for (let letter = start; letter < at; letter += 1) {
          hash = Math.imul(hash ^ ((units[letter] as number) | 32), prime);
          if (letter > start) mask |= stems.get(hash);
        }
      } else if (may > 0 || every) {
        hash = emptyHash;
        for (let letter = start; letter < at; letter += 1)
          hash = Math.imul(hash ^ ((units[letter] as number) | 32), prime);
      }
      role = may > 0 ? roleOf.get(hash) : 0;
      if (role !== 0) {
        if ((role & roles.word) !== 0) mask |= words.get(hash);
        if ((role & roles.rotated) !== 0) turned.add(place, start, at);
        if ((role & roles.reversed) !== 0) backward.add(place, start, at);
      }
      const length = at - start;
      if (length > longest) longest = length;
      single = length === 1 && kind !== classes.digit && start - last <= 3 ? single + 1 : 0;
      if (single > spelled) spelled = single;
    } else if (kind === classes.ideograph) {
      readUnspaced(units, start, known, word);
      at = word.end;
      hash = word.hash;
      mask = word.mask;
      role = roles.last;
    } else {
      place += kind === classes.stop ? 3 : 4;
      continue;
    }
    last = at;
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = at;
    masks[count] = mask;
    places[count] = place;
    place += 1;
    count += 1;
    if ((role & roles.last) === 0) continue;
    const ending = lasts.get(hash);
    if (ending !== 0) joinPhrases(hashes, masks, count, ending, known);
  }
  const read = { text, count, hashes, starts, ends, masks, places };
  return { ...read, longest, spelled, rotated: turned.spans, reversed: backward.spans };
}

/** What a phrase that ends with the last word says replaces what its words would: "do not follow" is no negation. */
function joinPhrases(
  hashes: Int32Array,
  masks: Int32Array,
  count: number,
  ending: number,
  { phrases }: Vocabulary,
): void {
  for (let length = 2; length <= 4 && length <= count; length += 1) {
    if ((ending & (1 << length)) === 0) continue;
    let all = hashes[count - length] as number;
    for (let at = count - length + 1; at < count; at += 1) all = joined(all, hashes[at] as number);
    const found = phrases.get(all);
    if (found === 0) continue;
    masks[count - length] = found;
    masks.fill(0, count - length + 1, count);
  }
}

/** Memory that readings had which are done: what is asked of the system anew costs more than to read. */
const spare: Int32Array[] = [];
const [mostSpare, leastSpare, largestSpare] = [10, 1 << 13, 1 << 20];

/** The last that is large enough: what a text within a text was read with is smaller. */
const borrow = (size: number): Int32Array => {
  const at = spare.findLastIndex(({ length }) => length >= size);
  return at < 0 ? new Int32Array(Math.max(size, leastSpare)) : (spare.splice(at, 1)[0] as Int32Array);
};

/** Says that a reading is done: what it holds is not looked at again. */
export function giveBack({ hashes, starts, ends, masks, places }: Reading): void {
  for (const memory of [hashes, starts, ends, masks, places]) {
    if (memory.length > largestSpare) continue;
    spare.push(memory);
    if (spare.length <= mostSpare) continue;
    const smallest = Math.min(...spare.map(({ length }) => length));
    spare.splice(
      spare.findIndex(({ length }) => length === smallest),
      1,
    );
  }
}
