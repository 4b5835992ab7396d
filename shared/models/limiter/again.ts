import { backoff } from './backoff.ts';

export interface Attempts {
  readonly attempts: number;
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Milliseconds at most before the second attempt. */
const firstPause = 200;

/** For calls that are few and not measured: what fails for the moment is tried again. @throws what the last attempt did */
export async function again<Result>(
  run: () => Promise<Result>,
  { attempts, pause }: Attempts,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return await run();
    } catch (error) {
      signal.throwIfAborted();
      const { transient } = error as { readonly transient?: unknown };
      if (transient !== true || attempt >= attempts) throw error;
      await pause(backoff(firstPause, attempt, Math.random()), signal);
    }
  }
}
