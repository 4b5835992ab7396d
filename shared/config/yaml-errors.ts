import type { YAMLError } from 'yaml';
import type { Problem } from '../action/errors.ts';

type Code = YAMLError['code'];

const PATTERN = 'A pattern that begins with * needs quotes: "**/*.yml".';

// What people usually did, by the parser's code. Where a code has many causes its own message is plain enough.
const sentences: Partial<Record<Code, string>> = {
  BAD_DQ_ESCAPE: 'Not an escape that YAML knows. Write \\\\ for a backslash, or use single quotes.',
  BAD_SCALAR_START: 'A value cannot begin with this character. Put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Wrong indentation, or a value with ": " in it. Put such a value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Not "key: value". There must be a colon and a space after the key.',
  MULTIPLE_DOCS: 'A second document begins here. Keep one, without "---" in between.',
  NON_STRING_KEY: 'A key must be text. A template needs quotes: "{{name}}".',
  RESOURCE_EXHAUSTION: 'Nested too deeply.',
  TAB_AS_INDENT: 'A tab cannot indent. Use spaces.',
  TAG_RESOLVE_FAILED: 'A tag (!name) means nothing here. Remove it, or put the value in quotes.',
};

const messages: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing (.)quote/, 'A quote is opened and never closed. Close it with $1.'],
  [/must be sufficiently indented and end with a (.)$/, 'A bracket is opened and never closed. Close it with $1.'],
  [/^(Flow \w+) must end with a (.)$/, 'A bracket is opened and never closed. Close it with $2.'],
  [/^All (mapping|sequence) items must start at the same column/, 'Wrong indentation: not in line with what is above.'],
  [/^Implicit map keys need to be followed/, 'Not "key: value". There must be a colon and a space after the key.'],
  [/^Unexpected \S+ at node end/, 'The value has ended before this. Put all of it in quotes.'],
  [/^Unexpected block-seq-ind on same line/, 'A list begins on a line of its own, or is written [a, b].'],
];

/** Both counted from 1. */
export interface LinePosition {
  readonly line: number;
  readonly col: number;
}

/**
 * The parser's errors in plain words: the first of each line, since others there follow from it.
 * @param place where in the text an offset is
 */
export function syntaxProblems(
  file: string,
  errors: readonly YAMLError[],
  place: (offset: number) => LinePosition,
): Problem[] {
  const first = new Map<number, Problem>();
  for (const error of errors) {
    const { line, col: column } = place(error.pos[0]);
    if (!first.has(line)) first.set(line, { file, line, column, message: plain(error) });
  }
  return [...first.values()];
}

function plain(error: YAMLError): string {
  const known = sentences[error.code];
  if (known !== undefined) return known;
  for (const [pattern, text] of messages) {
    const found = pattern.exec(error.message);
    if (found) return found[0].replace(pattern, text);
  }
  return `Not YAML: ${error.message}.`;
}

/** For an alias that leads nowhere, which is usually a pattern without quotes. */
export const unknownAlias = (source: string): string => `There is no anchor &${source} before this alias. ${PATTERN}`;
