import { matchesOf } from '../../matches.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { frequencies, leading } from './frequent-words.ts';
import { japanese } from './japanese.ts';
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

/** A sentence that was asked about. */
interface Known {
  readonly sentence: string;
  /** As it is looked through. */
  readonly text: string;
  /** Languages that it may be in. */
  readonly wordings: readonly Wording[];
}

/**
 * Finds what binds a model: instructions, limits, prohibitions, numbers. By words, in eight languages: it is a heuristic,
 * which takes "The sky is never green." for an instruction and overlooks "I would be glad of short answers."
 */
export class Reader {
  readonly #leading: readonly Wording[];
  /** The two that were asked about last: both sides are, for their numbers, their limits and their negations. */
  #known: readonly Known[] = [];

  /** @param texts by whose words the languages are told, beside those of the sentence; there may be several */
  constructor(...texts: readonly string[]) {
    // Both sides of a change mostly begin with the same.
    const samples = texts.map((text) => text.slice(0, sampled));
    const different = samples.filter((sample, at) => samples.indexOf(sample) === at);
    this.#leading = leading(frequencies(plain(different.join('\n'))), share);
  }

  #read(sentence: string): Known {
    const known = this.#known.find((one) => one.sentence === sentence);
    if (known !== undefined) return known;
    const text = plain(sentence);
    const read = { sentence, text, wordings: this.#told(text) };
    this.#known = [read, ...this.#known.slice(0, 1)];
    return read;
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
    return this.#told(text).some((wording) => {
      const { obligations, negations, imperatives } = patterns(wording);
      return imperatives.test(text) || has(text, obligations) || has(text, negations);
    });
  }

  /** Its words that deny; limits as "no more than" are none. */
  negations(sentence: string): string[] {
    const { text, wordings } = this.#read(sentence);
    // The longest list of any language: a word of two languages is one word.
    return wordings
      .map((wording): string[] => {
        const { negations, atMost, atLeast } = patterns(wording);
        return text.replace(atMost, ' ').replace(atLeast, ' ').match(negations) ?? [];
      })
      .reduce((most, found) => (found.length > most.length ? found : most), []);
  }

  /** Which way its limits go, with their words, in order. */
  bounds(sentence: string): { readonly way: 'most' | 'least'; readonly text: string }[] {
    const { text, wordings } = this.#read(sentence);
    const found = wordings.flatMap((wording) =>
      (['most', 'least'] as const).flatMap((way) =>
        matchesOf(text, patterns(wording)[way === 'most' ? 'atMost' : 'atLeast']).map(({ 0: word, index }) => ({
          way,
          text: word,
          index,
        })),
      ),
    );
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
    const { text, wordings } = this.#read(sentence);
    const begin = /^\s*\(?\d{1,3}[.)]\s/.exec(text)?.[0].length ?? 0;
    const found = matchesOf(text, digits).map(({ 0: value, index }) => ({
      value: value.replace(/\s/, ''),
      index,
      length: value.length,
    }));
    for (const wording of wordings.filter(({ spaced }) => spaced)) {
      for (const { 0: word, index } of matchesOf(text, patterns(wording).numbers)) {
        found.push({ value: String(wording.numbers.indexOf(word)), index, length: word.length });
      }
    }
    const unique = new Map(found.filter(({ index }) => index >= begin).map((one) => [one.index, one]));
    return [...unique.values()]
      .sort((a, b) => a.index - b.index)
      .map(({ value, index, length }) => ({ value, start: index, end: index + length }));
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
