import { Worker } from 'node:worker_threads';
import type { Request, Response } from './messages.ts';
import type { Work, Workers } from './work.ts';

interface Waiting {
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

/** A thread beside this one. It keeps the process only while there is something that it was asked and has not answered. */
export class Thread implements Workers {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended: Error | undefined;

  /** @param code in JavaScript, that serves: `serve.ts` */
  constructor(code: string) {
    // It needs nothing of what a run is given, least of all its keys.
    this.#worker = new Worker(code, { eval: true, env: {}, name: 'aiops' });
    this.#worker.on('message', (response: Response) => this.#answered(response));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', (code) => this.#end(new Error(`The thread has ended with exit code ${code}.`)));
    this.#worker.unref();
  }

  do<Input, Output>({ name }: Work<Input, Output>, input: Input): Promise<Output> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#asked += 1;
    const request: Request = { id: this.#asked, name, input };
    return new Promise((resolve, reject) => {
      this.#worker.postMessage(request);
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(request.id, { resolve: resolve as Waiting['resolve'], reject });
    });
  }

  #answered(response: Response): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('error' in response) waiting?.reject(response.error);
    else waiting?.resolve(response.output);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
