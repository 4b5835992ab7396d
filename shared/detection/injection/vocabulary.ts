import { type Concept, concepts, type Words } from './lexicon/concept.ts';
import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { ar, hi, ja, ko, more, ru, zh } from './lexicon/others.ts';
import { it, pt } from './lexicon/pt-it.ts';

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv. A word's is known while it is read, and so is each beginning's. */
export const emptyHash = 0x811c9dc5 | 0;
export const prime = 0x01000193;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);
/** Of a word after those before it. */
export const joined = (before: number, hash: number): number => Math.imul(before ^ (hash >>> 7), 0x9e3779b1) ^ hash;

export function hashOf(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** Sets of concepts by hashes: what is looked up for most words of a text, by open addressing. */
export class HashMap {
  #keys = new Int32Array(64);
  /** 0 where there is no key. */
  #values = new Int32Array(64);
  #size = 0;

  add(hash: number, mask: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const at = this.#place(hash);
    if (this.#values[at] === 0) this.#size += 1;
    this.#keys[at] = hash;
    this.#values[at] = (this.#values[at] as number) | mask;
  }

  /** 0 for what is not in it. */
  get(hash: number): number {
    return this.#values[this.#place(hash)] as number;
  }

  #place(hash: number): number {
    const last = this.#keys.length - 1;
    let at = (hash ^ (hash >>> 15)) & last;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (const [at, hash] of keys.entries()) {
      if (values[at] === 0) continue;
      const place = this.#place(hash);
      this.#keys[place] = hash;
      this.#values[place] = values[at] as number;
    }
  }
}

/** All words of all languages by their hashes. Values are sets of concepts, a bit each. */
export interface Vocabulary {
  /** By `beginning`: whether words, and whether beginnings of words, begin so. Most words of most texts do not. */
  readonly beginnings: Uint8Array;
  /** Of what a word is by its hash, as below: most words are nothing, and one look says so. */
  readonly roles: HashMap;
  readonly words: HashMap;
  /** Beginnings of words. */
  readonly stems: HashMap;
  /** Parts of texts that have no spaces: Chinese and Japanese. */
  readonly parts: HashMap;
  /** Last words of phrases. */
  readonly lasts: HashMap;
  /** By the joined hashes of their words. */
  readonly phrases: HashMap;
  /** Words in rot13 and read backwards. */
  readonly rotated: HashMap;
  readonly reversed: HashMap;
}

export const roles = { word: 1, last: 2, rotated: 4, reversed: 8 } as const;

/** What `beginnings` has for a word that may be known whole, and for one that may be by how it begins. */
export const mayBeWord = 1;
export const mayBeStem = 2;

/** Of the first three letters of a word of ASCII, whatever their case; 0 for those it does not have. */
export const beginning = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

export const bit = (concept: Concept): number => 1 << concepts.indexOf(concept);

let known: Vocabulary | undefined;

/** Made when first needed, in a few milliseconds. */
export function vocabulary(): Vocabulary {
  known ??= compiled([en, de, fr, es, pt, it, zh, ja, ko, ru, ar, hi, more]);
  return known;
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

function compiled(languages: readonly Words[]): Vocabulary {
  const made: Vocabulary = {
    beginnings: new Uint8Array(1 << 15),
    roles: new HashMap(),
    words: new HashMap(),
    stems: new HashMap(),
    parts: new HashMap(),
    lasts: new HashMap(),
    phrases: new HashMap(),
    rotated: new HashMap(),
    reversed: new HashMap(),
  };
  for (const language of languages) {
    for (const [concept, list] of Object.entries(language)) {
      for (const entry of list.normalize('NFKC').split(', ')) add(made, entry, bit(concept as Concept));
    }
  }
  // What gives an obfuscated text away: whole words of an override, in English.
  for (const concept of ['ignore', 'all', 'prior', 'rules', 'reveal', 'say', 'pretend', 'model', 'you'] as const) {
    for (const entry of en[concept]?.split(', ') ?? []) {
      const word = entry.replace('*', '');
      if (word.includes(' ') || word.length < 3) continue;
      const [rotated, reversed] = [rot13(word), [...word].reverse().join('')];
      made.rotated.add(hashOf(rotated), bit(concept));
      made.roles.add(hashOf(rotated), roles.rotated);
      made.reversed.add(hashOf(reversed), bit(concept));
      made.roles.add(hashOf(reversed), roles.reversed);
      begin(made, rotated);
      begin(made, reversed);
    }
  }
  return made;
}

function add(made: Vocabulary, entry: string, mask: number): void {
  const words = entry.split(/[ _']/);
  for (const word of words) begin(made, word);
  if (unspaced.test(entry)) made.parts.add(hashOf(entry), mask);
  else if (words.length === 1 && entry.endsWith('*')) made.stems.add(hashOf(entry.slice(0, -1)), mask);
  else if (words.length === 1) {
    made.words.add(hashOf(entry), mask);
    made.roles.add(hashOf(entry), roles.word);
  } else {
    made.roles.add(hashOf(words.at(-1) ?? ''), roles.last);
    made.lasts.add(hashOf(words.at(-1) ?? ''), 1 << words.length);
    made.phrases.add(words.map(hashOf).reduce(joined), mask);
  }
}

function begin({ beginnings }: Vocabulary, word: string): void {
  const stem = word.endsWith('*');
  const letters = stem ? word.slice(0, -1) : word;
  const letter = (at: number): number => (at < letters.length ? letters.charCodeAt(at) : 0);
  // A stem of one or two letters goes on with any.
  const free = stem && letters.length < 3 ? 32 ** (3 - letters.length) : 1;
  for (let more = 0; more < free; more += 1) {
    const at = beginning(letter(0), letter(1), letter(2)) | more;
    beginnings[at] = (beginnings[at] as number) | (stem ? mayBeStem : mayBeWord);
  }
}

export function rot13(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
