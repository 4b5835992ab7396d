import { type Alias, type Document, isAlias, isMap, isNode, isScalar, isSeq, Scalar, visit, type YAMLMap } from 'yaml';
import type { Keys } from './key-path.ts';
import { unknownAlias } from './yaml-errors.ts';

/** Values that aliases and merges may add to a file. More is an attack, or a mistake. */
const MOST_ADDED = 100_000;
/** Characters of a text that count as one value: 10 MB may be added. */
const LENGTH_OF_ONE = 100;

/** Told of what is wrong with the node at `keys`. */
export type Complain = (node: unknown, keys: Keys, message: string) => void;

/** A key with its value, wherever a merge took it from. */
export interface Entry {
  readonly key: Scalar;
  readonly value: unknown;
}

/** A document's nodes as plain values. Aliases and merge keys (`<<`) are followed, within a bound. */
export class YamlValues {
  readonly #document: Document;
  readonly #complain: Complain;
  readonly #tags: Readonly<Record<string, string>>;
  /** Looked for at the first alias: most files have none. */
  #targets: ReadonlyMap<Alias, unknown> | undefined;
  readonly #entries = new Map<YAMLMap, Map<string, Entry>>();
  readonly #open = new Set<unknown>();
  #added = 0;
  #tooMuch: unknown;

  /** @param tags tags that are short for a mapping of one key */
  constructor(document: Document, complain: Complain, tags: Readonly<Record<string, string>> = {}) {
    this.#document = document;
    this.#complain = complain;
    this.#tags = tags;
  }

  /** The node itself, or what it is an alias of; `undefined` for an alias that leads nowhere. */
  follow(node: unknown): unknown {
    if (!isAlias(node)) return node;
    this.#targets ??= targets(this.#document);
    return this.#targets.get(node);
  }

  /** The key that the tag of a node is short for. */
  shortFor(node: unknown): string | undefined {
    const tag = isNode(node) && !isAlias(node) ? node.tag : undefined;
    return tag !== undefined && Object.hasOwn(this.#tags, tag) ? this.#tags[tag] : undefined;
  }

  /** Entries by name. Own ones come before merged ones, earlier merges before later ones. */
  entries(map: YAMLMap): ReadonlyMap<string, Entry> {
    const known = this.#entries.get(map);
    if (known) return known;
    const entries = new Map<string, Entry>();
    // Known from here on, so that a mapping which merges itself comes to an end.
    this.#entries.set(map, entries);
    const sources: unknown[] = [];
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      if (isMergeKey(key)) sources.push(value);
      else if (!entries.has(String(key.value))) entries.set(String(key.value), { key, value });
    }
    for (const source of sources.flatMap((value) => this.#merged(value))) {
      for (const [name, entry] of this.entries(source)) {
        if (!entries.has(name) && this.#add(entry.key)) entries.set(name, entry);
      }
    }
    return entries;
  }

  /** Counts what is there only because of an alias or merge, up to the bound. A long text counts as many values. */
  #add(node: unknown): boolean {
    const length = isScalar(node) && typeof node.value === 'string' ? node.value.length : 0;
    this.#added += 1 + Math.floor(length / LENGTH_OF_ONE);
    if (this.#added > MOST_ADDED) this.#tooMuch ??= node;
    return this.#added <= MOST_ADDED;
  }

  /** Whether reading it met the bound: then values are missing. */
  get isTooLarge(): boolean {
    return this.#tooMuch !== undefined;
  }

  /** The whole document as plain values; `null` for an empty one. */
  read(): unknown {
    const root = this.#value(this.#document.contents, [], false);
    if (this.#tooMuch !== undefined) {
      this.#complain(this.#tooMuch, [], 'Aliases make this file too large. Repeat less by them.');
    }
    return root;
  }

  /** `borrowed`: not where it stands in the file, but where an alias or merge leads to it. */
  #value(node: unknown, keys: Keys, borrowed: boolean): unknown {
    if (borrowed && !this.#add(node)) return undefined;
    if (isAlias(node)) return this.#aliased(node, keys);
    const key = this.shortFor(node);
    const value = this.#untagged(node, key === undefined ? keys : [...keys, key], borrowed);
    return key === undefined ? value : { [key]: value };
  }

  #untagged(node: unknown, keys: Keys, borrowed: boolean): unknown {
    if (isScalar(node)) return node.value;
    if (!isMap(node) && !isSeq(node)) return null;
    this.#open.add(node);
    const value = isSeq(node)
      ? node.items.map((item, index) => this.#value(item, [...keys, index], borrowed))
      : this.#object(node, keys, borrowed);
    this.#open.delete(node);
    return value;
  }

  #aliased(alias: Alias, keys: Keys): unknown {
    const target = this.follow(alias);
    if (target !== undefined && !this.#open.has(target)) return this.#value(target, keys, true);
    this.#complain(alias, keys, target ? `The alias *${alias.source} contains itself.` : unknownAlias(alias.source));
    return undefined;
  }

  #object(map: YAMLMap, keys: Keys, borrowed: boolean): unknown {
    const own = this.#checked(map, keys);
    const object: Record<string, unknown> = {};
    for (const [name, { key, value }] of this.entries(map)) {
      if (name !== '__proto__') object[name] = this.#value(value, [...keys, name], borrowed || !own.has(key));
    }
    return object;
  }

  /** Its own keys, after a look for doubled ones and for merges of something else than mappings. */
  #checked(map: YAMLMap, keys: Keys): ReadonlySet<Scalar> {
    const own = new Map<string, Scalar>();
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (own.has(name)) this.#complain(key, [...keys, name], 'is there twice. Remove one.');
      if (name === '__proto__') this.#complain(key, [...keys, name], 'is not a name that can be used.');
      own.set(name, key);
      if (isMergeKey(key) && this.#merged(value).length === 0) {
        this.#complain(value, [...keys, name], 'must be an alias of a mapping, or a list of them.');
      }
    }
    return new Set(own.values());
  }

  #merged(value: unknown): YAMLMap[] {
    const source = this.follow(value);
    const parts = isSeq(source) ? source.items.map((item) => this.follow(item)) : [source];
    return parts.every((part) => isMap(part)) ? parts : [];
  }
}

const isMergeKey = (key: Scalar): boolean => key.value === '<<' && key.type === Scalar.PLAIN;

/** An alias means the last anchor of its name before it. */
function targets(document: Document): Map<Alias, unknown> {
  const anchors = new Map<string, unknown>();
  const found = new Map<Alias, unknown>();
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) found.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return found;
}
