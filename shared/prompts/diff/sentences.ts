import { matchesOf } from '../matches.ts';

/**
 * After these a point ends no sentence, in the languages whose words `wording` knows. Single letters are among them by
 * rule ("z. B.", "e.g."): the list is of what is longer. Looked for back from the point, where they are found at once.
 */
const abbreviations =
  /\.$(?<=(?:^|[\s("'])(?:\p{L}|[\p{L}](?:\.\s?\p{L})+|Mr|Mrs|Ms|Dr|Prof|St|vs|etc|cf|approx|incl|excl|max|min|Nr|Art|Abs|bzw|ca|evtl|ggf|inkl|usw|vgl|zzgl|Hr|Fr|Mme|Mlle|env|ex|Sr|Sra|Srta|Ud|Uds|pág|núm|aprox|Dott|Sig|Sigra|pag|ecc|Exmo|Exma)\.)/u;

/**
 * What ends a sentence: a point, exclamation or question mark before white space; the marks of scripts that need none
 * after them. Quotes and brackets that close belong to it.
 */
const ending = /(\.+|[!?…]+)["'”’»)\]*_]*\s+|(?:(?![.!?])\p{Sentence_Terminal})+["'”’»）」』)\]]*\s*/gu;

const tags = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{#[^#]*#\}|`[^`]+`/g;

/**
 * Where the sentences of a block end, the last end its length. These are the rules of Unicode for text segmentation
 * (UAX #29) but for `!` and `?`, which end one only before white space, and for abbreviations. The number of an item
 * ends nothing.
 */
export function sentenceEnds(block: string): number[] {
  // As long as before, so that places stay.
  const text = /[{`]/.test(block) ? block.replace(tags, (tag) => 'x'.repeat(tag.length)) : block;
  const ends: number[] = [];
  let from = 0;
  const begin = /^\s*\(?\d{1,3}[.)]\s+/.exec(text)?.[0].length ?? 0;
  for (const { 0: mark, 1: latin, index } of matchesOf(text, ending)) {
    const end = index + mark.length;
    if (end <= begin || end >= text.length) continue;
    if (latin?.startsWith('.') && isInside(text, from, index, end)) continue;
    ends.push(end);
    from = end;
  }
  ends.push(block.length);
  return ends;
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

/** A point that ends no sentence: what follows goes on in lower case, or what stands before is short for something. */
const isInside = (text: string, from: number, index: number, end: number): boolean =>
  isLower(text, end) || abbreviations.test(text.slice(Math.max(from, index - 24), index + 1));
