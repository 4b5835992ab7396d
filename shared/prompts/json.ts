/** Why a text is not JSON, in plain words. Line and column count from 1 and are missing where they cannot be told. */
export class NotJson extends Error {
  override readonly name = 'NotJson';
  readonly line?: number;
  readonly column?: number;

  constructor(text: string, cause: SyntaxError) {
    const [, said = cause.message, offset] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(cause.message) ?? [];
    const at = offset === undefined ? undefined : Number(offset);
    super(reason(said, text, at), { cause });
    if (at === undefined) return;
    const before = text.slice(0, at);
    this.line = before.split('\n').length;
    this.column = before.length - before.lastIndexOf('\n');
  }
}

/** @throws NotJson */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? new NotJson(text, error) : error;
  }
}

const ended = 'it ends too early: a closing } or ] is missing';

// The messages are those of V8. One that is not known here is passed on as it is.
function reason(said: string, text: string, at: number | undefined): string {
  if (text.trim() === '') return 'there is nothing';
  const rest = at === undefined ? '' : text.slice(at, at + 80);
  if (said.startsWith("Expected ',' or ")) return comma(rest);
  if (/^Expected (double-quoted )?property name/.test(said)) return propertyName(rest);
  if (said.startsWith("Expected ':'")) return rest === '' ? ended : 'a colon is missing after a name';
  if (said.startsWith('Unterminated string')) return 'a text is opened with " and never closed';
  if (said.startsWith('Bad control character')) return 'a text holds a raw tab or line break: write \\t or \\n';
  if (said.startsWith('Bad ')) return 'a backslash escapes nothing: write \\\\ for a backslash';
  if (said.startsWith('Unexpected non-whitespace')) return `after its end there is more: ${start(rest)}`;
  if (said.startsWith('Unexpected end')) return ended;
  const token = /^Unexpected token '(.)'/su.exec(said)?.[1];
  return token === undefined ? said : unexpected(token, text);
}

function comma(rest: string): string {
  if (rest.trim() === '') return ended;
  if (/^["{[\d-]|^(true|false|null)\b/.test(rest)) return `a comma is missing before ${start(rest)}`;
  return `a comma is missing before ${start(rest)}, or a quote before it lacks its backslash: \\"`;
}

function propertyName(rest: string): string {
  if (rest === '') return ended;
  if (rest.startsWith('}')) return 'a comma stands before a closing }';
  return `a name needs double quotes: ${start(rest)}`;
}

const words: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', NaN: 'null' };

function unexpected(token: string, json: string): string {
  if (token === ']') return 'a comma stands before a closing ]';
  if (token === "'") return 'texts need double quotes, not single ones';
  const text = json.trimStart();
  const word = Object.keys(words).find((name) => name.startsWith(token) && new RegExp(`\\b${name}\\b`).test(text));
  if (word !== undefined) return `${word} is not JSON: write ${words[word]}`;
  return text.startsWith(token) ? `it begins with ${start(text)}` : `${JSON.stringify(token)} is not expected there`;
}

/** The first word of it, for people to find the place. */
const start = (rest: string): string => /^"[^"]{0,40}"?|^[\p{L}\p{N}_.-]{1,40}|^./su.exec(rest)?.[0] ?? rest;
