import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Started, Thread, Threads } from './thread.ts';

/** More than that have nothing left to do. */
const most = 3;
/** With fewer cores, what each thread has to load and to warm up takes what the others save. */
const coresAtLeast = 4;

const roomBeside = (cores = availableParallelism()): number => (cores < coresAtLeast ? 0 : Math.min(most, cores - 1));

/**
 * @param entry the file that this program was started with: a thread starts with it as well, and then does its task
 *   (`serve`) instead
 */
export const threadsOf =
  (entry: string | undefined, beside = roomBeside()): Threads =>
  async (task, opening) =>
    entry === undefined ? [] : Array.from({ length: beside }, () => startThread(entry, { task, opening }));

interface Waiting {
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

export function startThread(entry: string, started: Started): Thread {
  // What the environment holds is nothing that it needs.
  const worker = new Worker(entry, { workerData: started, env: {} });
  const waiting: Waiting[] = [];
  let ended: Error | undefined;
  const end = (reason: Error): void => {
    ended ??= reason;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on('message', ({ answer, error }: Answer) => {
    const next = waiting.shift();
    if (error === undefined) next?.resolve(answer);
    else next?.reject(new Error(error));
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread has ended.')));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end: async () => void (await worker.terminate()),
  };
}
