import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from '../action/errors.ts';
import { type Keys, keyPath } from './key-path.ts';
import { LastDocument } from './last-document.ts';
import { readPlainDocument } from './plain-document.ts';
import type { Tags } from './plain-tag.ts';
import { type LinePosition, syntaxProblems } from './yaml-errors.ts';
import { YamlValues } from './yaml-values.ts';

/** A YAML text as values that know where they stand. */
export interface YamlDocument {
  /** Plain values; `null` when the text holds nothing. */
  readonly value: unknown;
  /** What is wrong with the text itself. */
  readonly problems: readonly Problem[];
  /** Whether the text could be read at all: `value` is worth looking at. */
  readonly readable: boolean;
  /** Where the value at these keys stands; of a mapping, its key; where there is none, what would contain it. */
  locate(keys: Keys): Place;
  /** The same of the key itself. */
  locateKey(keys: Keys): Place;
  /**
   * The range in the text of the value at these keys, as offsets: of a mapping or list from its key to its last
   * character. Where there is none, of what would contain it.
   */
  range(keys: Keys): { readonly offset: number; readonly end: number };
}

/**
 * YAML 1.2 core, with merge keys (`<<`) and bounded aliases. Never throws on a bad text.
 * @param tags tags that mean something, with the key that each is short for: with `{ '!Ref': 'Ref' }` the value
 *   `!Ref x` is read as `{ Ref: x }` is, and stands where `x` does. All others are problems
 */
export function readYaml(file: string, text: string, tags: Tags = none): YamlDocument {
  const meant = text.includes('!') ? tags : none;
  return last.of(file, text, meant, () => readPlainDocument(file, text, meant) ?? readAnyYaml(file, text, meant));
}

const none: Tags = {};
const last = new LastDocument();

/** The same by the whole parser, whatever the text is. */
export function readAnyYaml(file: string, text: string, tags: Tags = none): YamlDocument {
  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // Found while reading, with the key's path and in linear time.
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  // Who asks for offsets alone needs no lines.
  let lines: LineCounter | undefined;
  const place = (offset: number): LinePosition => {
    lines ??= linesOf(text);
    return lines.linePos(offset);
  };
  const at = (node: unknown): Place => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start === undefined) return { file, line: 1, column: 1 };
    const { line, col } = place(start);
    return { file, line, column: col };
  };
  // The other warnings are of style.
  const unknown = document.warnings.filter(
    ({ code, pos }) => code === 'TAG_RESOLVE_FAILED' && !Object.hasOwn(tags, text.slice(...pos)),
  );
  const problems = syntaxProblems(file, [...document.errors, ...unknown], place);
  const readable = document.errors.length === 0;
  const complain = (node: unknown, keys: Keys, message: string): void => {
    problems.push({ ...at(node), key: keyPath(keys), message });
  };
  const values = new YamlValues(document, complain, tags);
  const value = readable ? values.read() : undefined;
  return {
    value,
    problems,
    readable: readable && !values.isTooLarge,
    locate: (keys) => at(find(document, values, keys).value),
    locateKey: (keys) => at(find(document, values, keys).key),
    range: (keys) => {
      const { key, value, whole } = find(document, values, keys);
      const offset = (isNode(value) ? value.range?.[0] : undefined) ?? (isNode(key) ? key.range?.[0] : undefined) ?? 0;
      const end = Math.max(offset, ...[value, whole].map((node) => (isNode(node) && node.range ? node.range[1] : 0)));
      return { offset, end: offset + text.slice(offset, end).trimEnd().length };
    },
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  return lines;
}

interface Found {
  readonly key: unknown;
  /** What tells where it begins. */
  readonly value: unknown;
  readonly whole: unknown;
}

/** The nodes at these keys, or the nearest around them. An empty or nested value stands where its key does. */
function find(document: Document, values: YamlValues, keys: Keys): Found {
  let node: unknown = document.contents;
  let found: Found = { key: node, value: node, whole: node };
  for (const key of keys) {
    const parent = values.follow(node);
    if (values.shortFor(parent) === key) continue;
    if (isSeq(parent) && typeof key === 'number' && key in parent.items) {
      node = parent.items[key];
      found = { key: node, value: node, whole: node };
      continue;
    }
    const entry = isMap(parent) ? values.entries(parent).get(String(key)) : undefined;
    if (entry === undefined) break;
    node = entry.value;
    const empty = !isNode(node) || node.range?.[0] === node.range?.[1];
    found = { key: entry.key, value: empty || isMap(node) || isSeq(node) ? entry.key : node, whole: node };
  }
  return found;
}
