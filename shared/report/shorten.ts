import { graphemes } from './graphemes.ts';

/** The nearest place at or before `index` where a text can be cut without breaking a character as people see it. */
export function cutBefore(text: string, index: number): number {
  if (index <= 0) return 0;
  if (index >= text.length) return text.length;
  // The segmenter takes 10 ms of a start, and most texts are cut in plain words.
  if (isPlain(text.charCodeAt(index - 1)) && isPlain(text.charCodeAt(index))) return index;
  return graphemes(text).containing(index)?.index ?? index;
}

/** Signs of ASCII join with no other (UAX 29), but for a carriage return. */
const isPlain = (code: number): boolean => code >= 0x20 && code < 0x7f;

/** At most `max` UTF-16 units of a text; one that is cut ends in `…`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, cutBefore(text, max - 1)).trimEnd()}…`;
}
