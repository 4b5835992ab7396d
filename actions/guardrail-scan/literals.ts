import { startsKnownWord } from '../../shared/detection/injection/known-word.ts';

/** A text in quotes, as it is read: what it says, and where each of its characters stands in the file. */
export interface Literal {
  readonly text: string;
  /** Offset in the file of the character at an offset of `text`, and at its end. */
  origin(offset: number): number;
}

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  e: '\u001b',
  a: '\u0007',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};
const lengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A file with texts in quotes, as it is read. */
export interface Meant {
  /**
   * As long as the file: line breaks, tabs and quotes of its texts stand in place of their escapes, with a space before
   * or after them.
   */
  readonly text: string;
  /** Texts with other escapes, which are longer than what they stand for. */
  readonly literals: readonly Literal[];
  /** Whether the file says something else as it is written, to whoever reads it so: `\\reveal` is no line break and `eveal`. */
  readonly isAmbiguous: boolean;
}

/**
 * Texts in double quotes, of JSON (RFC 8259, 7) and YAML (1.2.2, 5.7) alike: a model is given what their escapes stand
 * for. One that does not end on its line is none. In time proportional to the text.
 */
export function meantBy(text: string): Meant {
  if (!text.includes('\\')) return { text, literals: [], isAmbiguous: false };
  const parts: string[] = [];
  const literals: Literal[] = [];
  let [done, isAmbiguous] = [0, false];
  const put = (at: number, meant: string): void => {
    parts.push(text.slice(done, at), meant);
    done = at + meant.length;
  };
  for (let open = text.indexOf('"'); open >= 0; ) {
    const { end, escapes, isSimple } = quotedAt(text, open);
    if (escapes.length > 0 && text.charCodeAt(end) === quote) {
      if (!isSimple) literals.push(literal(text, open + 1, end));
      for (const at of escapes) {
        const unit = text.charCodeAt(at + 1);
        if (unit === quote) put(at, isOfWord(text.charCodeAt(at + 2)) ? ' "' : '" ');
        else if (unit === letters.n || unit === letters.r || unit === letters.t) {
          put(at, unit === letters.t ? '\t ' : unit === letters.r ? '\r ' : '\n ');
          isAmbiguous ||= startsKnownWord(text, at + 1);
        }
      }
    }
    open = text.indexOf('"', end + 1);
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), literals, isAmbiguous };
}

const [quote, newline, backslash] = [34, 10, 92];
const letters = { n: 110, r: 114, t: 116 } as const;
/** Of those that are put where they stand, or mean nothing else: `\n`, `\r`, `\t`, `\"`, `\\`, and a line that goes on. */
const simpleEscapes = new Set([letters.n, letters.r, letters.t, quote, backslash, newline]);

const isOfWord = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit > 127;

/** Where a text in quotes ends, its escapes, and whether all of them are simple. */
function quotedAt(text: string, open: number) {
  const escapes: number[] = [];
  let isSimple = true;
  let at = open + 1;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote || unit === newline) break;
    if (unit !== backslash) continue;
    escapes.push(at);
    const next = text.charCodeAt(at + 1);
    isSimple &&= simpleEscapes.has(next);
    if (next !== newline) at += 1;
  }
  return { end: at, escapes, isSimple };
}

function literal(file: string, start: number, end: number): Literal {
  let text = '';
  const origins: number[] = [];
  for (let at = start; at < end; ) {
    const [said, length] = file.charCodeAt(at) === backslash ? meant(file, at) : [file[at] as string, 1];
    for (let unit = 0; unit < said.length; unit += 1) origins.push(at);
    text += said;
    at += length;
  }
  origins.push(end);
  return { text, origin: (offset) => origins[Math.min(Math.max(offset, 0), text.length)] as number };
}

/** What an escape stands for, and how long it is. */
function meant(file: string, at: number): readonly [said: string, length: number] {
  const kind = file[at + 1] ?? '';
  const digits = lengths[kind];
  if (digits === undefined) return [simple[kind] ?? kind, 2];
  const hex = file.slice(at + 2, at + 2 + digits);
  const point = /^[0-9a-f]+$/i.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : undefined;
  if (point === undefined || point > 0x10ffff) return [kind, 2];
  return [String.fromCodePoint(point), 2 + digits];
}
