import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Git } from './git.ts';

export interface GitObject {
  /** The full object name. */
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

interface Waiting {
  resolve(object: GitObject | undefined): void;
  reject(reason: unknown): void;
}

/**
 * Objects by name, from one process that answers in the order of asking. It is started by the first question at the latest,
 * keeps nothing alive while nobody waits, and ends with this process.
 */
export class Objects {
  readonly #git: Git;
  readonly #waiting: Waiting[] = [];
  #child: ChildProcess | undefined;
  #buffer = Buffer.alloc(0);
  #later: Buffer[] = [];
  #laterLength = 0;
  #header: { readonly name: string; readonly type: string; readonly size: number } | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /** Starts the process, for somebody who waits for something else before the first question. */
  start(): void {
    this.#child ??= this.#start();
  }

  /** @param revision an object name, or anything git takes for one, without a line break */
  get(revision: string): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      this.start();
      const child = this.#child as ChildProcess;
      if (this.#waiting.length === 0) (child.stdout as Socket).ref();
      this.#waiting.push({ resolve, reject });
      // What is asked at once is written at once.
      if (child.stdin?.writableCorked === 0) {
        child.stdin.cork();
        process.nextTick(() => child.stdin?.uncork());
      }
      child.stdin?.write(`${revision}\n`);
    });
  }

  /** The full name of the commit that a revision leads to. */
  async commit(revision: string): Promise<string | undefined> {
    return (await this.get(`${revision}^{commit}`))?.name;
  }

  /** Nothing can be asked after it. */
  close(): void {
    this.#child?.stdin?.end();
  }

  #start(): ChildProcess {
    const child = this.#git.start(['cat-file', '--batch'], ['pipe', 'pipe', 'ignore']);
    const ended = (reason: unknown): void => {
      // An error is followed by the close, when another process may have taken over.
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#buffer = Buffer.alloc(0);
      this.#later = [];
      this.#laterLength = 0;
      this.#header = undefined;
      for (const { reject } of this.#waiting.splice(0)) reject(reason);
    };
    child.on('error', (error) => ended(this.#git.whyEnded(error)));
    child.on('close', (code) => ended(this.#git.whyFailed('cat-file', code)));
    // A write to a process that has just died: its end is reported above.
    child.stdin?.on('error', () => {});
    child.stdout?.on('data', (chunk: Buffer) => this.#take(chunk));
    child.unref();
    for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref();
    return child;
  }

  #take(chunk: Buffer): void {
    this.#later.push(chunk);
    this.#laterLength += chunk.length;
    for (let answer = this.#next(); answer !== undefined; answer = this.#next()) {
      this.#waiting.shift()?.resolve(answer.object);
    }
    if (this.#waiting.length === 0) (this.#child?.stdout as Socket | undefined)?.unref();
  }

  /** The next whole answer, if it is there: `<name> <type> <size>`, the content, and a line break; or `… missing`. */
  #next(): { readonly object: GitObject | undefined } | undefined {
    if (this.#header === undefined) {
      if (!this.#buffer.includes(10)) this.#join();
      const end = this.#buffer.indexOf(10);
      if (end < 0) return undefined;
      const [, name, type, size] = /^([0-9a-f]{40,}) (\w+) (\d+)$/.exec(this.#buffer.toString('utf8', 0, end)) ?? [];
      this.#buffer = this.#buffer.subarray(end + 1);
      if (name === undefined || type === undefined) return { object: undefined };
      this.#header = { name, type, size: Number(size) };
    }
    const { name, type, size } = this.#header;
    if (this.#buffer.length + this.#laterLength < size + 1) return undefined;
    if (this.#buffer.length < size + 1) this.#join();
    // A copy: the buffer holds other objects as well.
    const content = Buffer.from(this.#buffer.subarray(0, size));
    this.#buffer = this.#buffer.subarray(size + 1);
    this.#header = undefined;
    return { object: { name, type, content } };
  }

  #join(): void {
    this.#buffer = Buffer.concat([this.#buffer, ...this.#later]);
    this.#later = [];
    this.#laterLength = 0;
  }
}
