import { type PlacedValue, placesOf } from './placed-value.ts';
import { NotToml, TomlScanner } from './toml-scanner.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Lists and tables within each other. */
const deepest = 100;

interface Node extends PlacedValue {
  end: number;
  readonly parts?: Map<string | number, Node>;
}

/** A value with its place. A table that stands alone on its line can go on elsewhere; one in braces cannot. */
interface Held {
  readonly value: unknown;
  readonly node: Node;
}

type Table = Record<string, unknown>;

/** A TOML text as values that know where they stand, as YAML does. Never throws on a bad text. */
export function readToml(file: string, text: string): YamlDocument {
  try {
    const { value, node } = new Reader(text).document();
    return { value, problems: [], readable: true, ...placesOf(file, text, () => node) };
  } catch (error) {
    if (!(error instanceof NotToml)) throw error;
    const before = text.slice(0, error.offset);
    const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
    return {
      value: undefined,
      problems: [{ file, ...place, message: `Not TOML: ${error.message}.` }],
      readable: false,
      ...placesOf(file, text, () => ({ offset: 0, end: text.length })),
    };
  }
}

class Reader {
  readonly #scanner: TomlScanner;
  readonly #root = tableAt(0);
  /** Tables that a header has named: none may be named twice. */
  readonly #named = new Set<unknown>();

  constructor(text: string) {
    this.#scanner = new TomlScanner(text);
  }

  document(): Held {
    const scanner = this.#scanner;
    let table = this.#root;
    for (scanner.space(); !scanner.isAtEnd; scanner.endOfLine()) {
      if (scanner.takes('[[')) table = this.#header(']]');
      else if (scanner.takes('[')) table = this.#header(']');
      else this.#member(table, 0);
    }
    this.#root.node.end = scanner.text.length;
    return this.#root;
  }

  /** `[a.b]`, or `[[a.b]]`, which is one more of a list. */
  #header(close: ']' | ']]'): Held {
    const keys = this.#keys();
    const last = keys.pop() as Key;
    this.#scanner.expect(close);
    const parent = this.#within(this.#root, keys);
    const known = this.#part(parent, last.name);
    if (close === ']') {
      const table = known ?? this.#add(parent, last, tableAt(last.offset));
      if (!isTable(table.value) || this.#named.has(table.value))
        this.#scanner.fail(`${last.name} is there twice`, last.offset);
      this.#named.add(table.value);
      return table;
    }
    const list = known ?? this.#add(parent, last, { value: [], node: listAt(last.offset) });
    const { value, node } = list;
    if (!Array.isArray(value)) return this.#scanner.fail(`${last.name} is no list`, last.offset);
    const item = tableAt(last.offset);
    node.parts?.set(value.length, item.node);
    value.push(item.value);
    return item;
  }

  #member(table: Held, depth: number): void {
    const keys = this.#keys();
    const last = keys.pop() as Key;
    this.#scanner.expect('=');
    this.#scanner.blanks();
    const parent = this.#within(table, keys);
    if (this.#part(parent, last.name) !== undefined) this.#scanner.fail(`${last.name} is there twice`, last.offset);
    const held = this.#value(depth);
    this.#add(parent, last, held);
    for (const one of [table, parent]) one.node.end = Math.max(one.node.end, held.node.end);
  }

  /** `a."b c".d`, with blanks between. */
  #keys(): Key[] {
    const scanner = this.#scanner;
    const keys: Key[] = [];
    do {
      scanner.blanks();
      keys.push({ offset: scanner.at, name: scanner.key() });
      scanner.blanks();
      if (keys.length > deepest) scanner.fail('it nests too deeply');
    } while (scanner.takes('.'));
    return keys;
  }

  /** The table at these keys: made where there is none, the last of a list. */
  #within(table: Held, keys: readonly Key[]): Held {
    let here = table;
    for (const key of keys) {
      let next = this.#part(here, key.name) ?? this.#add(here, key, tableAt(key.offset));
      if (Array.isArray(next.value)) next = this.#part(next, next.value.length - 1) ?? next;
      if (!isTable(next.value)) this.#scanner.fail(`${key.name} is no table`, key.offset);
      here = next;
    }
    return here;
  }

  #part({ value, node }: Held, key: string | number): Held | undefined {
    const part = node.parts?.get(key);
    return part === undefined ? undefined : { value: (value as Table)[key], node: part };
  }

  #add({ value, node }: Held, { name, offset }: Key, held: Held): Held {
    // What has no end of its own ends with its name.
    const named = { ...held.node, named: offset, end: Math.max(held.node.end, offset + name.length) };
    node.parts?.set(name, named);
    // Also `__proto__`, as any other name.
    Object.defineProperty(value, name, { value: held.value, enumerable: true, writable: true, configurable: true });
    return { value: held.value, node: named };
  }

  #value(depth: number): Held {
    const scanner = this.#scanner;
    const offset = scanner.at;
    if (depth > deepest) scanner.fail('it nests too deeply');
    const sign = scanner.text[offset];
    if (sign === '[') return this.#list(offset, depth);
    if (sign === '{') return this.#inline(offset, depth);
    const value = sign === '"' || sign === "'" ? scanner.string() : scanner.bare();
    return { value, node: { offset, end: scanner.at } };
  }

  #list(offset: number, depth: number): Held {
    const scanner = this.#scanner;
    const value: unknown[] = [];
    const node = listAt(offset);
    scanner.expect('[');
    for (scanner.space(); !scanner.takes(']'); scanner.space()) {
      const item = this.#value(depth + 1);
      node.parts?.set(value.length, item.node);
      value.push(item.value);
      scanner.space();
      if (!scanner.takes(',') && scanner.text[scanner.at] !== ']') scanner.fail('a comma or ] is missing here');
    }
    node.end = scanner.at;
    return { value, node };
  }

  #inline(offset: number, depth: number): Held {
    const scanner = this.#scanner;
    const table = tableAt(offset);
    scanner.expect('{');
    for (scanner.space(); !scanner.takes('}'); scanner.space()) {
      this.#member(table, depth + 1);
      scanner.space();
      if (!scanner.takes(',') && scanner.text[scanner.at] !== '}') scanner.fail('a comma or } is missing here');
    }
    table.node.end = scanner.at;
    this.#named.add(table.value);
    return table;
  }
}

interface Key {
  readonly name: string;
  readonly offset: number;
}

const tableAt = (offset: number): Held => ({
  value: {} satisfies Table,
  node: { offset, end: offset, parts: new Map() },
});
const listAt = (offset: number): Node => ({ offset, end: offset, parts: new Map() });
const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
