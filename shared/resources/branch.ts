import type { Problem } from '../action/errors.ts';
import { type Keys, keyPath } from '../config/key-path.ts';
import type { YamlDocument } from '../config/yaml-document.ts';
import type { Parsed } from '../prompts/format.ts';
import type { Source } from '../prompts/source.ts';
import type { Span } from '../prompts/span.ts';
import { type Filled, filledBy, intrinsicOf, literal } from './intrinsic.ts';

/** A file that describes resources, while it is read. */
export interface Reading {
  readonly source: Source;
  readonly range: YamlDocument['range'];
  /** Whether `{ Ref: X }` and the like are functions. */
  readonly intrinsics: boolean;
  readonly problems: Problem[];
  readonly notes: Problem[];
}

/** What was found on the way, in the order of the file. */
export const toldBy = ({ problems, notes }: Reading): Pick<Parsed, 'problems' | 'notes'> => ({
  problems: problems.toSorted(inOrder),
  notes: notes.toSorted(inOrder),
});

const inOrder = (a: Problem, b: Problem): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** A text of a file, with functions as far as they can be told. */
export interface Written extends Pick<Filled, 'later'> {
  readonly value: string;
  readonly position: Span;
}

/**
 * A part of a resource. One reader serves the API (`modelId`), CloudFormation (`ModelId`), and Terraform (`model_id`,
 * where a nested block is a list of one, and a list of blocks has the singular as its name).
 */
export class Branch {
  readonly value: unknown;
  readonly keys: Keys;
  readonly reading: Reading;
  /** Its parts by their names in any spelling, once they are asked for. */
  #named: Map<string, Branch> | undefined;

  constructor(reading: Reading, value: unknown, keys: Keys = []) {
    this.reading = reading;
    this.value = value;
    this.keys = keys;
  }

  /** What is there under a name of the API. What is null is not there, and neither is an empty list of blocks. */
  get(name: string): Branch | undefined {
    if (this.#named === undefined) {
      this.#named = new Map();
      for (const [key, part] of this.singles().toReversed()) this.#named.set(same(key), part);
    }
    const found = this.#named.get(same(name));
    return Array.isArray(found?.value) && found.value.length === 0 ? undefined : found;
  }

  /** The members of a list under a name, in the plural. */
  list(name: string): Branch[] {
    const found = this.get(name) ?? this.get(name.replace(/s$/, ''));
    return found?.items() ?? [];
  }

  items(): Branch[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item, index) => new Branch(this.reading, item, [...this.keys, index]));
  }

  /** By name, in the spelling of the file. */
  entries(): (readonly [string, Branch])[] {
    if (!isRecord(this.value) || this.#intrinsic() !== undefined) return [];
    return Object.entries(this.value).flatMap(([key, value]) =>
      value === null || value === undefined
        ? []
        : [[key, new Branch(this.reading, value, [...this.keys, key])] as const],
    );
  }

  /** The same of a part that stands once, which may be a block. */
  singles(): (readonly [string, Branch])[] {
    return this.#blocks()[0]?.entries() ?? [];
  }

  /** As a text, `undefined` for anything else. */
  text(): Written | undefined {
    if (typeof this.value === 'string') return { value: this.value, position: this.span(), later: 'none' };
    const found = this.#intrinsic();
    if (found === undefined) return undefined;
    const { text, keys, later } = filledBy(found.key, found.given);
    return { value: text, position: this.#at([...this.keys, ...keys]), later };
  }

  /** Plain data, functions as texts. */
  plain(): unknown {
    return this.reading.intrinsics ? literal(this.value) : this.value;
  }

  /** Whether it is only known when the stack is made. */
  isLater(): boolean {
    return this.text()?.later === 'whole';
  }

  span(): Span {
    return this.#at(this.keys);
  }

  /** The name that the file has for it. */
  name(): string {
    return String(this.keys.findLast((key) => typeof key === 'string') ?? '');
  }

  complain(message: string): void {
    const { line, column } = this.span();
    this.reading.problems.push({ file: this.reading.source.path, line, column, key: keyPath(this.keys), message });
  }

  note(message: string): void {
    const { line, column } = this.span();
    this.reading.notes.push({ file: this.reading.source.path, line, column, key: keyPath(this.keys), message });
  }

  #blocks(): Branch[] {
    return Array.isArray(this.value) ? this.items().slice(0, 1) : [this];
  }

  #intrinsic() {
    return this.reading.intrinsics ? intrinsicOf(this.value) : undefined;
  }

  #at(keys: Keys): Span {
    const { offset, end } = this.reading.range(keys);
    return this.reading.source.span(offset, end);
  }
}

/** Names are the same in `modelId`, `ModelId` and `model_id`. */
const same = (name: string): string => name.toLowerCase().replaceAll('_', '');

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
