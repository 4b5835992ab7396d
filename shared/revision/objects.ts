import { Readable } from 'node:stream';
import type { GitObject } from './answers.ts';
import { Batch, type Question } from './batch.ts';
import type { Git } from './git.ts';

export type { GitObject } from './answers.ts';

/** Bytes of what a stream of may be held as a whole. */
const small = 1_000_000;

/** Objects by name, all from one process, which is started by the first question. */
export class Objects {
  readonly #git: Git;
  readonly #large = new Set<string>();
  #asked: Question[] = [];
  #batch: Batch | undefined;

  constructor(git: Git) {
    this.#git = git;
  }

  /** @param revision an object name, or anything git takes for one, without a line break */
  get(revision: string): Promise<GitObject | undefined> {
    return this.#answer(revision) as Promise<GitObject | undefined>;
  }

  /**
   * The content of a blob. A large one comes from a process of its own: a reader may take its time, or stop halfway, and
   * others must not wait for it.
   */
  async stream(name: string): Promise<Readable | undefined> {
    if (!this.#large.has(name)) {
      const answer = await this.#answer(name, small);
      if (answer === undefined) return undefined;
      if ('content' in answer) return Readable.from([answer.content], { objectMode: false });
      this.#large.add(name);
    }
    return Readable.from(contentOf(this.#git, name), { objectMode: false });
  }

  /** The full name of the commit that a revision leads to. */
  async commit(revision: string): Promise<string | undefined> {
    return (await this.get(`${revision}^{commit}`))?.name;
  }

  /** Nothing can be asked after it. */
  close(): void {
    this.#batch?.close();
  }

  #answer(revision: string, most?: number): Promise<Parameters<Question['resolve']>[0]> {
    return new Promise((resolve, reject) => {
      this.#ask([{ revision, resolve, reject, ...(most !== undefined && { most }) }]);
    });
  }

  /** What is asked in one turn is asked together. */
  #ask(questions: readonly Question[]): void {
    if (this.#asked.length === 0) process.nextTick(() => this.#send());
    for (const question of questions) this.#asked.push(question);
  }

  #send(): void {
    const questions = this.#asked;
    this.#asked = [];
    try {
      this.#batch ??= this.#start();
      this.#batch.ask(questions);
    } catch (error) {
      for (const { reject } of questions) reject(error);
    }
  }

  #start(): Batch {
    const batch = new Batch(this.#git, (left) => {
      if (this.#batch === batch) this.#batch = undefined;
      if (left.length > 0) this.#ask(left);
    });
    return batch;
  }
}

async function* contentOf(git: Git, blob: string): AsyncGenerator<Buffer> {
  const child = git.start(['cat-file', 'blob', blob], ['ignore', 'pipe', 'ignore']);
  const ended = new Promise<unknown>((resolve) => {
    child.on('error', (error) => resolve(git.whyEnded(error)));
    child.on('close', (code) => resolve(code === 0 ? undefined : git.whyFailed('cat-file', code)));
  });
  try {
    for await (const chunk of child.stdout ?? []) yield chunk as Buffer;
    const reason = await ended;
    if (reason !== undefined) throw reason;
  } finally {
    child.kill();
  }
}
