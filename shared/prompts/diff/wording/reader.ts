import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Wording } from './wording.ts';

/** A number in a sentence: `three` and `3` have the same value. */
export interface NumberIn {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Characters of a text by which its languages are told. */
const sampled = 1000;
/** A language counts whose frequent words are at least so many of the most frequent language's in the texts. */
const share = 0.4;

/** Sentences at a time. */
const remembered = 16;

const spaced = [english, german, french, spanish, portuguese, italian];

let frequent: Map<string, Wording[]> | undefined;

const leading = (counts: ReadonlyMap<Wording, number>, least: number): Wording[] => {
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count >= most * least).map(([wording]) => wording);
};

/** How often each language's frequent words are in a text. */
function frequencies(text: string): Map<Wording, number> {
  if (frequent === undefined) {
    frequent = new Map();
    for (const wording of spaced) {
      for (const word of wording.frequent.split('|')) frequent.set(word, [...(frequent.get(word) ?? []), wording]);
    }
  }
  const counts = new Map<Wording, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    for (const wording of frequent.get(word) ?? []) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

/**
 * Finds what binds a model: instructions, limits, prohibitions, numbers. By words, in eight languages: it is a heuristic,
 * which takes "The sky is never green." for an instruction and overlooks "I would be glad of short answers."
 */
export class Reader {
  readonly #leading: readonly Wording[];
  /** Of the sentences that were asked about last. */
  readonly #known = new Map<string, readonly Wording[]>();

  /** @param texts by whose words the languages are told, beside those of the sentence; there may be several */
  constructor(...texts: readonly string[]) {
    // Both sides of a change mostly begin with the same.
    const samples = new Set(texts.map((text) => text.slice(0, sampled)));
    this.#leading = leading(frequencies(plain([...samples].join('\n'))), share);
  }

  /** Each sentence is asked about for its numbers, its limits and its negations. */
  #wordings(sentence: string): readonly Wording[] {
    const known = this.#known.get(sentence);
    if (known !== undefined) return known;
    const found = this.#told(sentence);
    if (this.#known.size >= remembered) this.#known.clear();
    this.#known.set(sentence, found);
    return found;
  }

  #told(sentence: string): Wording[] {
    const found = new Set([...this.#leading, ...leading(frequencies(sentence), 1)]);
    if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(sentence)) found.add(japanese);
    else if (/\p{sc=Han}/u.test(sentence)) found.add(chinese);
    return found.size === 0 ? [english] : [...found];
  }

  /** Whether it tells a model what to do: by a verb that begins it as a command, a modal verb, or a prohibition. */
  isInstruction(sentence: string): boolean {
    const text = plain(sentence).replace(/^[\s>#*_•‣–+"'(-]+|^\s*\(?(?:\d{1,3}|[a-z])[.)]\s+/g, '');
    return this.#wordings(text).some((wording) => {
      const { obligations, negations, imperatives } = patterns(wording);
      return imperatives.test(text) || has(text, obligations) || has(text, negations);
    });
  }

  /** Its words that deny; limits as "no more than" are none. */
  negations(sentence: string): string[] {
    const text = plain(sentence);
    return this.#once(text, (wording) => {
      const { negations, atMost, atLeast } = patterns(wording);
      return text.replace(atMost, ' ').replace(atLeast, ' ').match(negations) ?? [];
    });
  }

  /** Which way its limits go, with their words, in order. */
  bounds(sentence: string): { readonly way: 'most' | 'least'; readonly text: string }[] {
    const text = plain(sentence);
    const found = this.#wordings(text).flatMap((wording) => {
      const { atMost, atLeast } = patterns(wording);
      return [
        ...[...text.matchAll(atMost)].map(({ 0: word, index }) => ({ way: 'most' as const, text: word, index })),
        ...[...text.matchAll(atLeast)].map(({ 0: word, index }) => ({ way: 'least' as const, text: word, index })),
      ];
    });
    // "no more than" has "more than" in it.
    const whole = found.filter(
      (one) =>
        !found.some(
          (other) =>
            other.text.length > one.text.length &&
            other.index <= one.index &&
            one.index + one.text.length <= other.index + other.text.length,
        ),
    );
    const unique = new Map(whole.map((one) => [one.index, one]));
    return [...unique.values()].sort((a, b) => a.index - b.index).map(({ way, text: words }) => ({ way, text: words }));
  }

  /** The number that begins an item of a list is none. */
  numbers(sentence: string): NumberIn[] {
    const text = plain(sentence);
    const begin = /^\s*\(?\d{1,3}[.)]\s/.exec(text)?.[0].length ?? 0;
    const found = [...text.matchAll(digits)].map(({ 0: value, index }) => ({
      value: value.replace(/\s/, ''),
      index,
      length: value.length,
    }));
    for (const wording of this.#wordings(text).filter(({ spaced }) => spaced)) {
      for (const { 0: word, index } of text.matchAll(patterns(wording).numbers)) {
        found.push({ value: String(wording.numbers.indexOf(word)), index, length: word.length });
      }
    }
    const unique = new Map(found.filter(({ index }) => index >= begin).map((one) => [one.index, one]));
    return [...unique.values()]
      .sort((a, b) => a.index - b.index)
      .map(({ value, index, length }) => ({ value, start: index, end: index + length }));
  }

  /** The longest list of any language: a word of two languages is one word. */
  #once(text: string, find: (wording: Wording) => string[]): string[] {
    return this.#wordings(text)
      .map(find)
      .reduce((most, found) => (found.length > most.length ? found : most), []);
  }
}

/** Numbers in digits of any script, and in Chinese numerals before a counter. */
const digits =
  /(?<![A-Za-z_])\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\s?%)?|[一二三四五六七八九十百千]+(?=[つ個个件文行回語语字点點人枚分秒時时日月年割項项条條句段次页頁词詞])/gu;

/** As long as before, so that places stay. */
const plain = (text: string): string => {
  const lower = text.replaceAll('’', "'").toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('’', "'");
};

const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

interface Patterns {
  readonly negations: RegExp;
  readonly obligations: RegExp;
  readonly imperatives: RegExp;
  readonly atMost: RegExp;
  readonly atLeast: RegExp;
  readonly numbers: RegExp;
}

const known = new Map<Wording, Patterns>();

/** After a condition at the beginning, a command follows a comma. */
const conditions =
  'if|when|whenever|in case|for|before|after|wenn|falls|sobald|bei|bevor|si|quand|lorsque|pour|avant|cuando|para|antes|se|quando|per|prima';

function patterns(wording: Wording): Patterns {
  const made = known.get(wording);
  if (made !== undefined) return made;
  const pattern = (words: string): RegExp => wordPattern(words, wording.spaced);
  const found = {
    negations: pattern(wording.negations),
    obligations: pattern(wording.obligations),
    imperatives: new RegExp(
      `^(?:(?:${conditions})\\s[^,]{1,200},\\s+)?(?:then\\s+|please\\s+|bitte\\s+)?(?:${wording.imperatives || '$^'})(?![\\p{L}\\p{N}'])`,
      'u',
    ),
    atMost: pattern(wording.atMost),
    atLeast: pattern(wording.atLeast),
    numbers: pattern(wording.numbers.filter((word) => word !== '').join('|')),
  };
  known.set(wording, found);
  return found;
}

/** The longest first, since the first that fits is taken. */
function wordPattern(words: string, isSpaced: boolean): RegExp {
  const all = words.split('|').sort((a, b) => b.length - a.length);
  // Where none of them can begin is told sooner by a letter than by what stands before it.
  const begin = [...new Set(all.map((word) => word[0] ?? ''))].join('');
  return isSpaced
    ? new RegExp(`(?=[${begin}])(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(all.join('|'), 'gu');
}
