import type { Source } from './source.ts';
import type { Span } from './span.ts';

/**
 * Where the characters of a value stand in the file that it was read from: YAML and JSON indent, fold, quote and escape
 * what they hold. Both are walked at once; what was written by other means (an alias) has no origin.
 * @param position of the value as it is written, quotes and block header included
 * @returns the offset in the file of a character of the value, `undefined` where it cannot be told
 */
export function originIn(source: Source, position: Pick<Span, 'offset' | 'end'>, value: string): Origin {
  const { offset: start, end } = position;
  // Most values are written as they are.
  if (value.length <= end - start && source.text.startsWith(value, start)) return (offset) => start + offset;
  let walk: Origin | undefined;
  const walked: Origin = (offset) => {
    walk ??= walkedOrigin(source.text.slice(start, end), value);
    const at = walk(offset);
    return at === undefined ? undefined : start + at;
  };
  if (source.text[start] !== '|') return walked;
  const inBlock = blockOrigin(source, position, value);
  return (offset) => inBlock(offset) ?? walked(offset);
}

/** In a literal block each line is written as it is, after an indentation that is the same for all. */
function blockOrigin(source: Source, { offset: header, end }: Pick<Span, 'offset' | 'end'>, value: string): Origin {
  // Of lines no character is read but in the one that is asked for: files are many, and their texts far away.
  const first = source.at(header).line + 1;
  const feed = source.text[source.lineStart(first) - 2] === '\r' ? 2 : 1;
  const lengthOf = (line: number): number => {
    const next = source.lineStart(line + 1);
    const isLast = next >= end && source.text[end - 1] !== '\n';
    return (isLast ? end : next - feed) - source.lineStart(line);
  };
  const empty = /^\n*/.exec(value)?.[0].length ?? 0;
  const after = value.indexOf('\n', empty);
  const indent = lengthOf(first + empty) - ((after < 0 ? value.length : after) - empty);
  let [line, from] = [first, 0];
  return (offset) => {
    if (offset >= value.length || indent < 0) return undefined;
    if (offset < from) [line, from] = [first, 0];
    let length = Math.max(0, lengthOf(line) - indent);
    for (; offset > from + length; length = Math.max(0, lengthOf(line) - indent)) {
      if (source.lineStart(line) >= end) return undefined;
      from += length + 1;
      line += 1;
    }
    const at = source.lineStart(line) + indent;
    const isWritten = at + length <= end && source.text.slice(at, at + length) === value.slice(from, from + length);
    return isWritten && (value[from + length] ?? '\n') === '\n' ? at + offset - from : undefined;
  };
}

type Origin = (offset: number) => number | undefined;

/** Walks the whole value, and what it was read from. */
function walkedOrigin(raw: string, value: string): Origin {
  const isEscaped = raw.startsWith('"');
  /** Offsets of the value from which on it stands elsewhere than right after what is before, and where that is. */
  const starts: number[] = [];
  const places: number[] = [];
  let at = contentStart(raw);
  let expected = -1;
  let known = 0;
  for (; known < value.length; known += 1) {
    const code = value.charCodeAt(known);
    let end = at + 1;
    if (raw.charCodeAt(at) !== code || (isEscaped && code === backslash)) {
      const found = next(raw, at, value[known] as string, isEscaped);
      if (found === undefined) break;
      at = found.at;
      end = found.end;
    }
    if (at !== expected) {
      starts.push(known);
      places.push(at);
    }
    expected = at + 1;
    at = end;
    if (isEscaped || code !== lineFeed) continue;
    // The next line is mostly written as it is, after its indentation.
    let indented = at;
    while (indented < at + widest && raw.charCodeAt(indented) === blank) indented += 1;
    const line = value.slice(known + 1, value.indexOf('\n', known + 1) + 1 || undefined);
    if (line.startsWith(' ') || line.length < 2 || !raw.startsWith(line, indented)) continue;
    starts.push(known + 1);
    places.push(indented);
    known += line.length - 1;
    expected = indented + line.length - 1;
    at = expected;
  }
  return (offset) => {
    if (offset >= known) return undefined;
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return (places[low] as number) + offset - (starts[low] as number);
  };
}

const backslash = 92;
const lineFeed = 10;
const blank = 32;
/** Of an indentation that is looked at as a whole. */
const widest = 64;

/** After the header of a block (`|-`) or the opening quote. */
function contentStart(raw: string): number {
  const [header = ''] = /^[|>][^\n]*\n|^["']/.exec(raw) ?? [];
  return header.length;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0', e: '\x1b' };

/**
 * Where a character of the value stands at or after `from`, over signs that belong to YAML or JSON. White space is not
 * told apart: a break may be a space or a break less than it seems, and what matters are the words between.
 */
function next(
  raw: string,
  from: number,
  char: string,
  isEscaped: boolean,
): { readonly at: number; readonly end: number } | undefined {
  for (let at = from; at < raw.length; at += 1) {
    const here = raw[at] as string;
    if (isEscaped && here === '\\') {
      const { text, length } = escaped(raw, at);
      if (text !== '' && text[0] === char) return { at, end: at + length };
      if (text === '' || isSpace(text)) {
        at += length - 1;
        continue;
      }
      return isSpace(char) ? { at, end: at } : undefined;
    }
    // A folded line break is a space in the value.
    if (here === char || (char === ' ' && here === '\n')) return { at, end: at + 1 };
    // A quote is doubled between single ones.
    if (!isSpace(here) && here !== "'") return isSpace(char) ? { at, end: at } : undefined;
  }
  return isSpace(char) ? { at: raw.length, end: raw.length } : undefined;
}

const isSpace = (char: string): boolean => /\s/.test(char);

/** The length of a line break that is none, as YAML has it in double quotes, and of the indentation after it; else 0. */
function continued(raw: string, at: number): number {
  if (raw[at + 1] !== '\n' && raw.slice(at + 1, at + 3) !== '\r\n') return 0;
  let end = raw.indexOf('\n', at) + 1;
  while (raw[end] === ' ' || raw[end] === '\t') end += 1;
  return end - at;
}

/** What an escape means, which is nothing for a line that goes on in the next one, and its length. */
function escaped(raw: string, at: number): { text: string; length: number } {
  const broken = continued(raw, at);
  if (broken > 0) return { text: '', length: broken };
  const [whole, hex] = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U[\da-fA-F]{8})/.exec(raw.slice(at, at + 10)) ?? [];
  if (whole !== undefined) {
    return { text: String.fromCharCode(Number.parseInt(hex ?? whole.slice(2), 16)), length: whole.length };
  }
  const letter = raw[at + 1] ?? '';
  return { text: escapes[letter] ?? letter, length: 2 };
}
