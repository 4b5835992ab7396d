import type { Reading } from './reading.ts';
import { rot13 } from './vocabulary.ts';

/** What a part of a text says when it is decoded. */
export interface Decoded {
  readonly encoding: string;
  readonly text: string;
  /** Of what it was decoded from. */
  readonly start: number;
  readonly end: number;
}

const shortest = 16;
/** More of a run is cut off: enough to see what it is. */
const longest = 65_536;

/** All that a text may hold encoded, told by what its reading has seen, so that ordinary text costs nothing. */
export function decodings(reading: Reading): Decoded[] {
  const { text } = reading;
  return [
    ...(reading.longest >= shortest ? runs(reading) : []),
    ...escapes(text),
    ...(reading.spelled >= 8 ? spelledOut(reading) : []),
    ...around(text, reading.rotated, 'rot13', rot13),
    ...around(text, reading.reversed, 'reversed', backwards),
  ];
}

let alphabet: Uint8Array | undefined;

/** 1 for what base64 and base64url are written with, by unit. */
function alphabetOf(): Uint8Array {
  if (alphabet !== undefined) return alphabet;
  alphabet = new Uint8Array(1 << 16);
  for (let unit = 0; unit < 128; unit += 1) alphabet[unit] = Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(unit)));
  return alphabet;
}

/** Base64, base64url and hexadecimal digits, from each long word to where its alphabet ends. */
function runs({ text, count, starts, ends }: Reading): Decoded[] {
  const found: Decoded[] = [];
  const isIn = alphabetOf();
  let done = 0;
  for (let at = 0; at < count; at += 1) {
    let start = starts[at] as number;
    let end = ends[at] as number;
    if (end - start < shortest / 2 || start < done) continue;
    while (start > done && isIn[text.charCodeAt(start - 1)] === 1) start -= 1;
    while (end < text.length && isIn[text.charCodeAt(end)] === 1) end += 1;
    done = end;
    if (end - start < shortest) continue;
    const run = text.slice(start, Math.min(end, start + longest));
    const hex = /^(?:0x)?((?:[0-9a-f]{2}){8,32768})$/i.exec(run)?.[1];
    const decoded = hex === undefined ? undefined : legible(Buffer.from(hex, 'hex'));
    if (decoded !== undefined) found.push({ encoding: 'hex', text: decoded, start, end });
    else if (/[A-Z]/.test(run) && /[a-z]/.test(run)) {
      const plain = legible(Buffer.from(run.replaceAll('-', '+').replaceAll('_', '/'), 'base64'));
      if (plain !== undefined) found.push({ encoding: 'base64', text: plain, start, end });
    }
  }
  return found;
}

/** The text that bytes are, if they are one that can be read. */
function legible(bytes: Uint8Array): string | undefined {
  // Most that is not text shows it soon.
  for (const byte of bytes.subarray(0, 16)) if (byte < 9 || (byte > 13 && byte < 32)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const wrong = text.match(/[^\P{C}\s]|\ufffd/gu)?.length ?? 0;
  return wrong > text.length / 50 ? undefined : text;
}

const escapeSign = /%[0-9a-f]{2}|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#(?:x[0-9a-f]{2,5}|\d{2,6});/gi;

/** Escapes of addresses, JSON and HTML, with the words around them, where several lie close to each other. */
function escapes(text: string): Decoded[] {
  const spans: number[] = [];
  let single: RegExpExecArray | undefined;
  for (const match of escapesIn(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = spans.at(-1) ?? -apart;
    if (start - last < apart) spans[spans.length - 1] = end;
    else if (single !== undefined && start - single.index < apart) spans.push(single.index, end);
    single = match;
  }
  return around(text, spans, 'escapes', unescaped);
}

const escapeHere = new RegExp(escapeSign.source, 'iy');

/** In their order. Signs that escapes begin with are looked for one by one, which is faster than by an expression. */
function escapesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const sign of ['%', '\\', '&#']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      escapeHere.lastIndex = at;
      const match = escapeHere.exec(text);
      if (match !== null) found.push(match);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** So far from each other, two escapes have nothing to do with each other. */
const apart = 40;

const unescaped = (text: string): string =>
  text.replaceAll(escapeSign, (found) => {
    if (found.startsWith('&#x')) return character(found.slice(3, -1), 16);
    if (found.startsWith('&#')) return character(found.slice(2, -1), 10);
    return character(found.slice(found.startsWith('%') ? 1 : 2), 16);
  });

/** Parts of a text decoded, with forty characters on both sides, and never the same ones twice. */
function around(text: string, spans: readonly number[], encoding: string, decode: (text: string) => string): Decoded[] {
  const found: Decoded[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const [start, end] = [spans[at] as number, spans[at + 1] as number];
    const from = Math.max(spans[at - 1] ?? 0, start - apart);
    const to = Math.min(spans[at + 2] ?? text.length, end + apart);
    found.push({ encoding, text: decode(text.slice(from, to)), start, end });
  }
  return found;
}

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}

/** Words written letter by letter. What stands between the words is wider than between letters, or else lost. */
function spelledOut({ text, count, starts, ends }: Reading): Decoded[] {
  const found: Decoded[] = [];
  const single = (at: number): boolean => (ends[at] as number) - (starts[at] as number) === 1;
  for (let at = 0; at < count; at += 1) {
    if (!single(at)) continue;
    const first = at;
    let plain = text[starts[at] as number] ?? '';
    while (at + 1 < count && single(at + 1) && (starts[at + 1] as number) - (ends[at] as number) <= 3) {
      at += 1;
      plain += ((starts[at] as number) - (ends[at - 1] as number) > 1 ? ' ' : '') + text[starts[at] as number];
    }
    if (at - first < 7) continue;
    const [start, end] = [starts[first] as number, ends[at] as number];
    found.push({ encoding: 'spelled', text: plain.includes(' ') ? plain : parted(plain), start, end });
  }
  return found;
}

/** The words of an override, told apart where there is nothing between them. */
const parted = (letters: string): string =>
  letters
    .replaceAll(
      /ignore|disregard|forget|all|previous|prior|above|your|instructions?|rules?|guidelines?|reveal|system|prompt|show|print|pretend|you|are|now/gi,
      ' $& ',
    )
    .replaceAll('  ', ' ');

const backwards = (text: string): string => Array.from(text).reverse().join('');
