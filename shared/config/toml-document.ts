import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Problem } from '../action/errors.ts';
import { type PlacedValue, placesOf } from './placed-value.ts';
import type { YamlDocument } from './yaml-document.ts';

/** UTF-16 units. Settings have some thousand; the parser takes about 1 kB of memory for each of the worst. */
const longest = 250_000;
/** Lists and tables within each other. */
const deepest = 100;

/** A TOML text as values that know where they stand, as YAML does. Never throws on a bad text. */
export function readToml(file: string, text: string): YamlDocument {
  try {
    const root = new Reader(text).document();
    return { value: root.value, problems: [], readable: true, ...placesOf(file, text, () => root) };
  } catch (error) {
    return {
      value: undefined,
      problems: [{ file, ...problemOf(error) }],
      readable: false,
      ...placesOf(file, text, () => ({ offset: 0, end: text.length })),
    };
  }
}

class TooLong extends Error {}

/** Where, as the parser tells it. */
class TooDeep extends Error {
  readonly at: AST.Position;

  constructor(at: AST.Position) {
    super();
    this.at = at;
  }
}

/** @param error is thrown again unless it is about the text */
function problemOf(error: unknown): Problem {
  if (error instanceof TooLong) return { message: 'It is TOML of more than 250 kB.' };
  if (error instanceof TooDeep) {
    const { line, column } = error.at;
    return { line, column: column + 1, message: 'Not TOML: it nests too deeply.' };
  }
  if (error instanceof ParseError) {
    const { lineNumber: line, column, message } = error;
    return { line, column: column + 1, message: `Not TOML: ${message.charAt(0).toLowerCase()}${message.slice(1)}.` };
  }
  // The parser calls itself where nested lists end, and calls with all letters of a text.
  if (error instanceof RangeError)
    return { message: 'Not TOML that can be read: it nests too deeply, or a text in it is too long.' };
  throw error;
}

type Name = AST.TOMLBare | AST.TOMLQuoted;
type Key = string | number;

interface Placed extends PlacedValue {
  readonly value: unknown;
  end: number;
}

/** A table or a list. Headers and dotted keys can go on with it elsewhere. */
interface Container extends Placed {
  readonly value: Record<string, unknown> | unknown[];
  readonly depth: number;
  readonly parts: Map<Key, Placed>;
}

/** Goes through what the parser made of a text, which has found keys that are there twice. */
class Reader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Container {
    if (this.#text.length > longest) throw new TooLong();
    const root: Container = { value: {}, offset: 0, end: this.#text.length, depth: 0, parts: new Map() };
    // Of a number that ends the text the parser may not see the last digit.
    const [{ body }] = parseTOML(/\d$/.test(this.#text) ? `${this.#text}\n` : this.#text).body;
    for (const node of body) {
      if (node.type === 'TOMLKeyValue') this.#member(root, node);
      else {
        const table = this.#header(root, node);
        for (const member of node.body) this.#member(table, member);
      }
    }
    return root;
  }

  /** `[a.b]` or `[[a.b]]`, where a number in the resolved key is the place in the list whose name was before. */
  #header(root: Container, { key, resolvedKey }: AST.TOMLTable): Container {
    let here = root;
    let names = 0;
    for (const [at, part] of resolvedKey.entries()) {
      if (typeof part === 'string') names += 1;
      const content = typeof resolvedKey[at + 1] === 'number' ? [] : {};
      here = this.#within(here, part, key.keys[names - 1] as Name, content);
    }
    return here;
  }

  #member(table: Container, { key, value }: AST.TOMLKeyValue): void {
    const names = [...key.keys];
    const last = names.pop() as Name;
    let parent = table;
    for (const name of names) parent = this.#within(parent, textOf(name), name, {});
    const { end } = this.#put(parent, textOf(last), value, last);
    for (const one of [table, parent]) one.end = Math.max(one.end, end);
  }

  /** The table or list at a key: made where there is none, and then as long as its name. */
  #within(parent: Container, key: Key, name: Name, value: Container['value']): Container {
    const known = parent.parts.get(key);
    // Neither a value nor a table in braces can go on, which the parser has seen to.
    if (known !== undefined) return known as Container;
    return this.#open(parent, key, { value, node: name, ...(typeof key === 'string' && { name }) });
  }

  #put(parent: Container, key: Key, node: AST.TOMLContentNode, name?: Name): Placed {
    if (node.type === 'TOMLValue') return set(parent, key, { value: this.#plain(node), ...placeOf(node, name) });
    const container = this.#open(parent, key, { value: node.type === 'TOMLArray' ? [] : {}, node, name });
    if (node.type === 'TOMLInlineTable') for (const member of node.body) this.#member(container, member);
    else for (const [at, item] of node.elements.entries()) this.#put(container, at, item);
    return container;
  }

  #open(parent: Container, key: Key, { value, node, name }: Opened): Container {
    const depth = parent.depth + 1;
    if (depth > deepest) throw new TooDeep(node.loc.start);
    return set(parent, key, { value, depth, parts: new Map(), ...placeOf(node, name) });
  }

  /** Dates, and what JSON has no number for, stay as they are written. */
  #plain({ value, range }: AST.TOMLValue): string | number | boolean {
    const isText = value instanceof Date || (typeof value === 'number' && !Number.isFinite(value));
    return isText ? this.#text.slice(...range) : value;
  }
}

interface Opened {
  readonly value: Container['value'];
  readonly node: AST.TOMLNode;
  readonly name?: Name | undefined;
}

const textOf = (name: Name): string => (name.type === 'TOMLBare' ? name.name : name.value);

const placeOf = ({ range: [offset, end] }: AST.TOMLNode, name?: Name) => ({
  ...(name !== undefined && { named: name.range[0] }),
  offset,
  end,
});

function set<T extends Placed>(parent: Container, key: Key, placed: T): T {
  parent.parts.set(key, placed);
  // Also `__proto__`, as any other name.
  const descriptor = { value: placed.value, enumerable: true, writable: true, configurable: true };
  Object.defineProperty(parent.value, key, descriptor);
  return placed;
}
