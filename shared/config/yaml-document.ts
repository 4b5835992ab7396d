import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from '../action/errors.ts';
import { type Keys, keyPath } from './key-path.ts';
import { syntaxProblems } from './yaml-errors.ts';
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
}

/** YAML 1.2 core, with merge keys (`<<`) and bounded aliases. Never throws on a bad text. */
export function readYaml(file: string, text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // Found while reading, with the key's path and in linear time.
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const at = (node: unknown): Place => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start === undefined) return { file, line: 1, column: 1 };
    const { line, col } = lines.linePos(start);
    return { file, line, column: col };
  };
  // The other warnings are of style.
  const tags = document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED');
  const problems = syntaxProblems(file, [...document.errors, ...tags], lines);
  const readable = document.errors.length === 0;
  const values = new YamlValues(document, (node, keys, message) => {
    problems.push({ ...at(node), key: keyPath(keys), message });
  });
  return {
    value: readable ? values.read() : undefined,
    problems,
    readable,
    locate: (keys) => at(find(document, values, keys).value),
    locateKey: (keys) => at(find(document, values, keys).key),
  };
}

/** The nodes at these keys, or the nearest around them. An empty or nested value stands where its key does. */
function find(document: Document, values: YamlValues, keys: Keys): { key: unknown; value: unknown } {
  let node: unknown = document.contents;
  let found = { key: node, value: node };
  for (const key of keys) {
    const parent = values.follow(node);
    if (isSeq(parent) && typeof key === 'number' && key in parent.items) {
      node = parent.items[key];
      found = { key: node, value: node };
      continue;
    }
    const entry = isMap(parent) ? values.entries(parent).get(String(key)) : undefined;
    if (entry === undefined) break;
    node = entry.value;
    const empty = !isNode(node) || node.range?.[0] === node.range?.[1];
    found = { key: entry.key, value: empty || isMap(node) || isSeq(node) ? entry.key : node };
  }
  return found;
}
