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

/**
 * Texts in double quotes that have escapes, of JSON (RFC 8259, 7) and YAML (1.2.2, 5.7) alike: a model is given what they
 * stand for. One that does not end on its line is none. In time proportional to the text.
 */
export function* escapedLiterals(text: string): Generator<Literal> {
  for (let open = text.indexOf('"'); open >= 0; ) {
    let at = open + 1;
    let isEscaped = false;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === quote || unit === newline) break;
      if (unit !== backslash) continue;
      isEscaped = true;
      if (text.charCodeAt(at + 1) !== newline) at += 1;
    }
    if (isEscaped && text.charCodeAt(at) === quote) yield literal(text, open + 1, at);
    open = text.indexOf('"', at + 1);
  }
}

const [quote, newline, backslash] = [34, 10, 92];

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
