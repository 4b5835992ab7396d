import { parentPort } from 'node:worker_threads';
import type { Request, Response } from './messages.ts';
import type { Work } from './work.ts';

/** What a thread is for: it does the work that it is asked for by its name. */
export function serve(works: readonly Work<never, unknown>[]): void {
  const port = parentPort;
  if (port === null) throw new Error('this is no thread of its own');
  const loaded = new Map<string, ReturnType<Work<never, unknown>['load']>>();
  const load = (name: string) => {
    const work = loaded.get(name) ?? works.find((one) => one.name === name)?.load();
    if (work === undefined) throw new Error(`there is no work called ${name}`);
    loaded.set(name, work);
    return work;
  };
  port.on('message', async ({ id, name, input }: Request) => {
    const answer = (response: Response): void => port.postMessage(response);
    try {
      const work = await load(name);
      answer({ id, output: await work(input as never) });
    } catch (error) {
      answer({ id, error });
    }
  });
}
