import { constants } from 'node:os';

/** Aborts when the process is asked to end. The run then has a few seconds to write what it knows. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      // A second request to end is not to be argued with.
      if (controller.signal.aborted) process.exit(128 + constants.signals[name]);
      controller.abort(new Error(`stopped by ${name}`));
    });
  }
  return controller.signal;
}
