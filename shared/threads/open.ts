import type { Thread } from './thread.ts';
import type { Workers } from './work.ts';

/** A thread that begins when there is something for it. @param code see there */
export function threadOf(code: string): Workers {
  let thread: Promise<Thread> | undefined;
  const begin = async (): Promise<Thread> => new (await import('./thread.ts')).Thread(code);
  return {
    do: async (work, input) => {
      thread ??= begin();
      return (await thread).do(work, input);
    },
  };
}
