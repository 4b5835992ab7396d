import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own, so that its work is not charged to what is measured. */
export class Server {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#child = child;
  }

  /** @param module one of this folder, which sends its address and answers messages */
  static async start(module: string, ...args: string[]): Promise<Server> {
    const child = fork(new URL(module, import.meta.url), args);
    const [url] = await once(child, 'message');
    return new Server(url as string, child);
  }

  async ask<T>(question: string): Promise<T> {
    const answer = once(this.#child, 'message');
    this.#child.send(question);
    return (await answer)[0] as T;
  }

  stop(): void {
    this.#child.disconnect();
  }
}
