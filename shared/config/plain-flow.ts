import { plainScalar } from './plain-scalar.ts';
import { type Tags, tagged, tagHere } from './plain-tag.ts';
import type { PlainYaml } from './plain-yaml.ts';

const spaces = / */y;
const name = /([A-Za-z_][\w-]*): +/y;
const quoted = /'([^'\n\t]*(?:''[^'\n\t]*)*)'|"([^"\\\n\t]*)"/y;
/** A colon is part of it where something follows, as in `model:1`. */
const plain = /[\p{L}\d_/$-](?:[^\n\t,[\]{}#:]|:(?=[^\s,[\]{}]))*/uy;

/**
 * Reads a collection in braces or brackets that stands in one line, and its parts likewise: `{ a: 1, b: [x, "y"] }`.
 * @param at where it begins
 * @param depth how deep it may nest
 * @returns `undefined` for what only the whole parser reads
 */
export const readPlainFlow = (text: string, at: number, depth: number, tags: Tags): PlainYaml | undefined =>
  new FlowReader(text, at, tags).collection(depth);

class FlowReader {
  readonly #text: string;
  readonly #tags: Tags;
  #at: number;

  constructor(text: string, at: number, tags: Tags) {
    this.#text = text;
    this.#at = at;
    this.#tags = tags;
  }

  collection(depth: number): PlainYaml | undefined {
    const offset = this.#at;
    const isList = this.#text[offset] === '[';
    const parts = new Map<string | number, PlainYaml>();
    for (;;) {
      // After the bracket, or after a comma.
      this.#at += 1;
      this.#match(spaces);
      if (this.#text[this.#at] === (isList ? ']' : '}')) break;
      const part = this.#part(depth - 1);
      if (part === undefined) return undefined;
      const key = isList ? parts.size : part.key;
      if (key === undefined || key === '__proto__' || parts.has(key)) return undefined;
      parts.set(key, isList && part.key !== undefined ? pair(part.key, part.found) : part.found);
      this.#match(spaces);
      if (this.#text[this.#at] === ',') continue;
      if (this.#text[this.#at] !== (isList ? ']' : '}')) return undefined;
      break;
    }
    this.#at += 1;
    const values = [...parts].map(([key, { value }]) => [key, value] as const);
    return {
      offset,
      end: this.#at,
      value: isList ? values.map(([, value]) => value) : Object.fromEntries(values),
      parts,
    };
  }

  /** A value, with the name before it where there is one. */
  #part(depth: number): { readonly key?: string; readonly found: PlainYaml } | undefined {
    const named = this.#at;
    const key = this.#match(name)?.[1];
    const found = this.#value(depth);
    if (found === undefined) return undefined;
    return key === undefined ? { found } : { key, found: { named, ...found } };
  }

  #value(depth: number): PlainYaml | undefined {
    const tag = this.#text[this.#at] === '!' ? tagHere(this.#text, this.#at, this.#tags) : undefined;
    if (tag === undefined) return this.#untagged(depth);
    this.#at = tag.end;
    const part = this.#untagged(depth);
    return part && tagged(tag.key, part, this.#text);
  }

  #untagged(depth: number): PlainYaml | undefined {
    const offset = this.#at;
    const first = this.#text[offset];
    if (first === '[' || first === '{') return depth > 0 ? this.collection(depth) : undefined;
    const text = this.#match(quoted);
    if (text) return { offset, end: this.#at, value: text[1]?.replaceAll("''", "'") ?? text[2] };
    const written = this.#match(plain)?.[0].trimEnd();
    const scalar = written === undefined ? undefined : plainScalar(written);
    return scalar && { offset, end: offset + (written ?? '').length, ...scalar };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

/** A mapping of one entry, which a list may have without braces: `[equals: x]`. */
function pair(key: string, part: PlainYaml): PlainYaml {
  const { named = part.offset, end, value } = part;
  return { offset: named, end, value: { [key]: value }, parts: new Map([[key, part]]) };
}
