export interface GitObject {
  /** The full object name. */
  readonly name: string;
  readonly type: string;
  /** A part of a larger buffer: to be read soon, not to be kept. */
  readonly content: Buffer;
}

export interface Header {
  readonly name: string;
  readonly type: string;
  /** Bytes of the content. */
  readonly size: number;
}

/**
 * What `git cat-file --batch` writes, taken apart as it comes: `<name> <type> <size>`, the content and a line break; or
 * `… missing`.
 */
export class Answers {
  #buffer: Buffer = Buffer.alloc(0);
  /** Not joined before they are needed: a large object comes in many. */
  #later: Buffer[] = [];
  #laterLength = 0;
  #header: Header | 'missing' | undefined;

  push(chunk: Buffer): void {
    this.#later.push(chunk);
    this.#laterLength += chunk.length;
  }

  /** What the next answer begins with, as soon as that is there. */
  header(): Header | 'missing' | undefined {
    if (this.#header !== undefined) return this.#header;
    const end = this.#lineEnd();
    if (end < 0) return undefined;
    const [, name, type, size] = /^([0-9a-f]{40,}) (\w+) (\d+)$/.exec(this.#buffer.toString('latin1', 0, end)) ?? [];
    this.#buffer = this.#buffer.subarray(end + 1);
    this.#header = name === undefined || type === undefined ? 'missing' : { name, type, size: Number(size) };
    return this.#header;
  }

  #lineEnd(): number {
    const end = this.#buffer.indexOf(10);
    if (end >= 0 || this.#later.length === 0) return end;
    const all = this.#buffer.length === 0 && this.#later.length === 1 ? this.#later : [this.#buffer, ...this.#later];
    this.#buffer = all.length === 1 ? (all[0] as Buffer) : Buffer.concat(all);
    this.#later = [];
    this.#laterLength = 0;
    return this.#buffer.indexOf(10);
  }

  /** The next whole answer, as soon as all of it is there. */
  next(): GitObject | 'missing' | undefined {
    const header = this.header();
    if (header === undefined) return undefined;
    if (header === 'missing') {
      this.#header = undefined;
      return header;
    }
    const { name, type, size } = header;
    if (this.#buffer.length + this.#laterLength < size + 1) return undefined;
    const content = this.#take(size);
    this.#take(1);
    this.#header = undefined;
    return { name, type, content };
  }

  /** Bytes that are there. Only what two chunks share is copied. */
  #take(count: number): Buffer {
    const first = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(first.length);
    if (first.length === count) return first;
    const parts = [first];
    for (let missing = count - first.length; missing > 0; ) {
      const chunk = this.#later.shift() as Buffer;
      const part = chunk.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.#laterLength -= chunk.length;
      this.#buffer = chunk.subarray(part.length);
    }
    return Buffer.concat(parts, count);
  }
}
