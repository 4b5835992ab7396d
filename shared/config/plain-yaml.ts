import type { PlacedValue } from './placed-value.ts';
import { readPlainFlow } from './plain-flow.ts';
import { plainScalar } from './plain-scalar.ts';
import { type Tags, tagged, tagHere } from './plain-tag.ts';

/** A value, and where it and its parts stand. */
export interface PlainYaml extends PlacedValue {
  readonly value: unknown;
}

/**
 * Reads YAML as most prompts and configurations are written: mappings and lists by indentation or, within a line, in
 * brackets; values in one line; literal blocks (`|`); comments. What it reads it reads as the whole parser does, many
 * times faster.
 * @param tags tags that are short for a mapping of one key
 * @returns `undefined` for a text with anything else in it, right or wrong: anchors, other tags, folded blocks, escapes,
 *   values over several lines. The whole parser is for those
 */
export function readPlainYaml(text: string, tags: Tags = {}): PlainYaml | undefined {
  return text.includes('\r') ? undefined : new Reader(text, tags).read();
}

/** Nothing that people write nests so deep. */
const deepest = 50;

const before = /(?: *(?:#[^\n]*)?\n)*( *)/y;
const name = /([A-Za-z_][\w-]*):(?: +#[^\n]*(?=\n)| +|(?=\n))/y;
const dash = /- +(?![- ])/y;
const header = /\|(-?)\n/y;
const quoted = /(?:'([^'\n\t]*(?:''[^'\n\t]*)*)'|"([^"\\\n\t]*)")/y;
const plain = /[\p{L}\d_/$-][^\n\t]*(?=\n|$)/uy;
/** What may stand between a value and the end of its line. */
const lineEnd = /(?: +#[^\n]*| *)(?:\n|$)/y;

class Reader {
  readonly #text: string;
  readonly #tags: Tags;
  /** Where the next value or line begins. */
  #at = 0;
  #depth = 0;

  constructor(text: string, tags: Tags) {
    this.#text = text;
    this.#tags = tags;
  }

  read(): PlainYaml | undefined {
    const root = this.#below(-1);
    this.#indent();
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
      const part = this.#value(column, column);
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
      const part = name.test(this.#text) ? this.#mapping(column + inner) : this.#value(column, column + 1);
      if (part === undefined) return undefined;
      parts.set(value.length, part);
      value.push(part.value);
      end = part.end;
    } while (this.#goesOn(column, '-'));
    return { offset, end, value, parts };
  }

  /** Whether the next line that is not empty is of the same collection, which it then stands at. */
  #goesOn(column: number, sign?: string): boolean {
    const end = this.#at;
    const indent = this.#indent();
    const start = this.#at + indent;
    const isNext = indent === column && start < this.#text.length && (sign ?? this.#text[start]) === this.#text[start];
    // What stands between belongs to no collection that ends here.
    this.#at = isNext ? start : end;
    return isNext;
  }

  /** Goes to the next line that is not empty. @returns the spaces before it */
  #indent(): number {
    const [, spaces = ''] = this.#match(before) ?? [];
    this.#at -= spaces.length;
    return spaces.length;
  }

  /**
   * What stands after a name or dash: in its line, or below.
   * @param column that its lines have to be further in than
   * @param below the column that a collection below it has to be further in than
   */
  #value(column: number, below: number): PlainYaml | undefined {
    const tag = this.#text[this.#at] === '!' ? tagHere(this.#text, this.#at, this.#tags) : undefined;
    if (tag !== undefined) this.#at = tag.end;
    const part = this.#text[this.#at] === '\n' ? this.#below(below) : this.#scalar(column);
    return tag && part ? tagged(tag.key, part, this.#text) : part;
  }

  /** @param column that its lines have to be further in than */
  #scalar(column: number): PlainYaml | undefined {
    const offset = this.#at;
    const chomp = this.#match(header)?.[1];
    if (chomp !== undefined) return this.#block(offset, column, chomp);
    const found = this.#inLine(offset);
    return found && this.#match(lineEnd) ? found : undefined;
  }

  /** A value that ends before the line does. */
  #inLine(offset: number): PlainYaml | undefined {
    const first = this.#text[offset];
    if (first === '{' || first === '[') {
      const flow = readPlainFlow(this.#text, offset, deepest - this.#depth, this.#tags);
      if (flow) this.#at = flow.end;
      return flow;
    }
    const text = this.#match(quoted);
    if (text) return { offset, end: this.#at, value: text[1]?.replaceAll("''", "'") ?? text[2] };
    const [line] = this.#match(plain) ?? [];
    if (line === undefined) return undefined;
    const comment = line.indexOf(' #');
    const written = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    this.#at = offset + written.length;
    const scalar = plainScalar(written);
    return scalar && { offset, end: this.#at, ...scalar };
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
    // What is added to a long text afterwards has it copied once more.
    if (chomp !== '-') lines.push('');
    return { offset, end: this.#at, value: lines.join('\n') };
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
