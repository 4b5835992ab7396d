import { formatDuration } from '../config/format.ts';

/** What timers can take. */
const longest = 2 ** 31 - 1;

/** The end of the time that a run may take. */
export class Deadline {
  /** Aborted when the time is over, with a reason for people; absent without a limit. */
  readonly signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  /** @param maxTime milliseconds, and how many of them are `past` */
  constructor(maxTime: number | undefined, past: number) {
    if (maxTime === undefined) return;
    const controller = new AbortController();
    const end = (): void => controller.abort(new Error(`the ${formatDuration(maxTime)} that it may take are over`));
    this.signal = controller.signal;
    if (past >= maxTime) end();
    else this.#timer = setTimeout(end, Math.min(longest, maxTime - past));
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
