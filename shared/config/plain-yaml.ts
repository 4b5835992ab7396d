import type { PlacedValue } from './placed-value.ts';

/** A value, and where it and its parts stand. */
export interface PlainYaml extends PlacedValue {
  readonly value: unknown;
}

/**
 * Reads YAML as most prompts are written: mappings and lists by indentation, values in one line, literal blocks (`|`).
 * What it reads it reads as the whole parser does, many times faster.
 * @returns `undefined` for a text with anything else in it, right or wrong: comments, anchors, tags, flow collections,
 *   folded blocks, escapes, values over several lines. The whole parser is for those
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  return text.includes('\r') ? undefined : new Reader(text).read();
}

/** Nothing that people write nests so deep. */
const deepest = 50;

const before = /(?: *\n)*( *)/y;
const name = /([A-Za-z_][\w-]*):(?: +|(?=\n))/y;
const dash = /- +(?![- ])/y;
const header = /\|(-?)\n/y;
const quoted = /(?:'([^'\n\t]*(?:''[^'\n\t]*)*)'|"([^"\\\n\t]*)") *(?:\n|$)/y;
const plain = /([\p{L}\d_/-][^\n\t]*)(?:\n|$)/uy;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/;
const words: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** What is another type than text, or no value at all. */
const special = /^(?:null|true|false)$|^[\d-]|: |:$| #/i;

class Reader {
  readonly #text: string;
  /** Where the next value or line begins. */
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): PlainYaml | undefined {
    const root = this.#below(-1);
    return this.#at < this.#text.length ? undefined : root;
  }

  /** A collection in the lines that follow. Only a list may stand as far in as the name that it has. */
  #below(column: number): PlainYaml | undefined {
    const indent = this.#indent();
    const isList = this.#text[this.#at + indent] === '-';
    if (indent < column || (indent === column && !isList) || this.#depth >= deepest) return undefined;
    this.#at += indent;
    this.#depth += 1;
    const found = isList ? this.#list(indent) : this.#mapping(indent);
    this.#depth -= 1;
    return found;
  }

  #mapping(column: number): PlainYaml | undefined {
    const offset = this.#at;
    const parts = new Map<string, PlainYaml>();
    const value: Record<string, unknown> = {};
    let end = offset;
    do {
      const named = this.#at;
      const key = this.#match(name)?.[1];
      if (key === undefined || key === '__proto__' || parts.has(key)) return undefined;
      const part = this.#text[this.#at] === '\n' ? this.#below(column) : this.#scalar(column);
      if (part === undefined) return undefined;
      parts.set(key, { named, ...part });
      value[key] = part.value;
      end = part.end;
    } while (this.#goesOn(column));
    return { offset, end, value, parts };
  }

  #list(column: number): PlainYaml | undefined {
    const offset = this.#at;
    const parts = new Map<number, PlainYaml>();
    const value: unknown[] = [];
    let end = offset;
    do {
      const inner = this.#match(dash)?.[0].length;
      if (inner === undefined) return undefined;
      name.lastIndex = this.#at;
      const part = name.test(this.#text) ? this.#mapping(column + inner) : this.#scalar(column);
      if (part === undefined) return undefined;
      parts.set(value.length, part);
      value.push(part.value);
      end = part.end;
    } while (this.#goesOn(column, '-'));
    return { offset, end, value, parts };
  }

  /** Whether the next line that is not empty is of the same collection, which it then stands at. */
  #goesOn(column: number, sign?: string): boolean {
    const indent = this.#indent();
    const start = this.#at + indent;
    if (indent !== column || start >= this.#text.length || (sign !== undefined && this.#text[start] !== sign))
      return false;
    this.#at = start;
    return true;
  }

  /** Goes to the next line that is not empty. @returns the spaces before it */
  #indent(): number {
    const [, spaces = ''] = this.#match(before) ?? [];
    this.#at -= spaces.length;
    return spaces.length;
  }

  /** @param column that its lines have to be further in than */
  #scalar(column: number): PlainYaml | undefined {
    const offset = this.#at;
    const chomp = this.#match(header)?.[1];
    if (chomp !== undefined) return this.#block(offset, column, chomp);
    const text = this.#match(quoted);
    if (text) {
      const value = text[1]?.replaceAll("''", "'") ?? text[2];
      return { offset, end: this.#at, value };
    }
    const written = this.#match(plain)?.[1]?.trimEnd();
    if (written === undefined) return undefined;
    const found = { offset, end: offset + written.length };
    if (number.test(written)) return { ...found, value: Number(written) };
    if (words.has(written)) return { ...found, value: words.get(written) };
    return special.test(written) ? undefined : { ...found, value: written };
  }

  /** The lines of a literal block, without their indentation. */
  #block(offset: number, column: number, chomp: string): PlainYaml | undefined {
    const text = this.#text;
    const lines: string[] = [];
    while (text[this.#at] === '\n') {
      lines.push('');
      this.#at += 1;
    }
    const indent = this.#spaces();
    const margin = ' '.repeat(indent);
    if (indent <= column || /[\t\n]/.test(text[this.#at + indent] ?? '\n')) return undefined;
    while (this.#at < text.length) {
      const isIn = text.startsWith(margin, this.#at);
      const start = isIn ? this.#at + indent : this.#at + this.#spaces();
      const end = text.indexOf('\n', start);
      if (!isIn && start !== end) break;
      lines.push(isIn ? text.slice(start, end < 0 ? text.length : end) : '');
      this.#at = end < 0 ? text.length : end + 1;
    }
    while (lines.at(-1) === '') lines.pop();
    return { offset, end: this.#at, value: lines.join('\n') + (chomp === '-' ? '' : '\n') };
  }

  #spaces(): number {
    let end = this.#at;
    while (this.#text[end] === ' ') end += 1;
    return end - this.#at;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}
