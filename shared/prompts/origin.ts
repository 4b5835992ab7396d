/**
 * Where the characters of a value stand in the text that it was read from: YAML and JSON indent, fold, quote and escape
 * what they hold. Both are walked at once; what was written by other means (an alias) has no origin.
 * @param raw the value as it is written, quotes and block header included
 * @returns the offset in `raw` of a character of the value, `undefined` where it cannot be told
 */
export function originIn(raw: string, value: string): Origin {
  // Most values are written as they are.
  if (raw.startsWith(value)) return (offset) => offset;
  let walk: Origin | undefined;
  const walked: Origin = (offset) => {
    walk ??= walkedOrigin(raw, value);
    return walk(offset);
  };
  const block = /^\|[^\n]*\n/.exec(raw)?.[0].length;
  if (block === undefined) return walked;
  const inBlock = blockOrigin(raw, value, block);
  return (offset) => inBlock(offset) ?? walked(offset);
}

/**
 * In a literal block each line is written as it is, after its indentation: lines are counted as far as somebody asks.
 * @param start where its first line begins
 */
function blockOrigin(raw: string, value: string, start: number): Origin {
  let [line, written] = [0, start];
  return (offset) => {
    if (offset >= value.length) return undefined;
    if (offset < line) [line, written] = [0, start];
    let end = value.indexOf('\n', line);
    for (; end >= 0 && end < offset; end = value.indexOf('\n', line)) {
      const next = raw.indexOf('\n', written) + 1;
      if (next === 0) return undefined;
      [line, written] = [end + 1, next];
    }
    const text = value.slice(line, end < 0 ? value.length : end);
    let last = raw.indexOf('\n', written);
    if (last < 0) last = raw.length;
    else if (raw[last - 1] === '\r') last -= 1;
    const at = last - text.length;
    return at < written || !raw.startsWith(text, at) ? undefined : at + offset - line;
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
