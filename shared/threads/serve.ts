import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Answer, Started } from './thread.ts';

/** What answers the questions of a task, from what it is opened with. */
export type Task = (opening: never) => (question: never) => Promise<unknown>;

/**
 * Answers what another thread of this program asks, where this one was started for it.
 * @param tasks each loaded when it is asked for
 * @returns whether it was
 */
export async function serve(tasks: Readonly<Record<string, () => Promise<Task>>>): Promise<boolean> {
  const started = workerData as Started | undefined;
  const load = isMainThread || started === undefined ? undefined : tasks[started.task];
  if (load === undefined || started === undefined || parentPort === null) return false;
  const port = parentPort;
  const work = load().then((task) => task(started.opening as never));
  let last: Promise<void> = Promise.resolve();
  port.on('message', (question) => {
    last = last.then(async () => port.postMessage(await answered(work, question)));
  });
  return true;
}

async function answered(work: Promise<ReturnType<Task>>, question: unknown): Promise<Answer> {
  try {
    return { answer: await (await work)(question as never) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
