import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { Answers, type GitObject, type Header } from './answers.ts';
import type { Git } from './git.ts';

export interface Question {
  /** An object name, or anything git takes for one, without a line break. */
  readonly revision: string;
  /** Bytes: of what is larger, only this is told. */
  readonly most?: number;
  resolve(answer: GitObject | Header | undefined): void;
  reject(reason: unknown): void;
}

/**
 * One process that answers in the order of asking. It keeps nothing alive while nobody waits, and ends with this process.
 */
export class Batch {
  readonly #child: ChildProcess;
  readonly #over: (left: readonly Question[]) => void;
  readonly #answers = new Answers();
  #waiting: Question[] = [];
  #isOver = false;

  /** @param over is called once, when it takes no more questions, with those that are still to be answered by another */
  constructor(git: Git, over: (left: readonly Question[]) => void) {
    this.#over = over;
    const child = git.start(['cat-file', '--batch'], ['pipe', 'pipe', 'ignore']);
    this.#child = child;
    child.on('error', (error) => this.#ended(git.whyEnded(error)));
    child.on('close', (code) => this.#ended(git.whyFailed('cat-file', code)));
    // A write to a process that has just died: its end is reported above.
    child.stdin?.on('error', () => {});
    child.stdout?.on('data', (chunk: Buffer) => this.#take(chunk));
    child.unref();
    for (const pipe of [child.stdin, child.stdout]) (pipe as Socket).unref();
  }

  /** Written at once: a write for each costs more than its answer. */
  ask(questions: readonly Question[]): void {
    if (this.#waiting.length === 0) (this.#child.stdout as Socket).ref();
    for (const question of questions) this.#waiting.push(question);
    this.#child.stdin?.write(questions.map(({ revision }) => `${revision}\n`).join(''));
  }

  /** What was asked is answered still. */
  close(): void {
    this.#child.stdin?.end();
  }

  #take(chunk: Buffer): void {
    if (this.#isOver) return;
    this.#answers.push(chunk);
    let answered = 0;
    for (; answered < this.#waiting.length; answered += 1) {
      const { most = Number.POSITIVE_INFINITY, resolve } = this.#waiting[answered] as Question;
      const header = this.#answers.header();
      if (header !== undefined && header !== 'missing' && header.size > most) {
        resolve(header);
        this.#giveUp(this.#waiting.slice(answered + 1));
        return;
      }
      const answer = this.#answers.next();
      if (answer === undefined) break;
      resolve(answer === 'missing' ? undefined : answer);
    }
    this.#waiting.splice(0, answered);
    if (this.#waiting.length === 0) (this.#child.stdout as Socket).unref();
  }

  /** Sooner than to read what nobody wants, which may be gigabytes. */
  #giveUp(left: readonly Question[]): void {
    this.#isOver = true;
    this.#waiting = [];
    this.#child.stdout?.destroy();
    this.#child.kill();
    this.#over(left);
  }

  #ended(reason: unknown): void {
    // An error is followed by the close.
    if (this.#isOver) return;
    this.#isOver = true;
    const left = this.#waiting.splice(0);
    this.#over([]);
    for (const { reject } of left) reject(reason);
  }
}
