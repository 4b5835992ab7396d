import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two looks, and how many of them without work are a pause. */
const interval = 5;
const pause = 3;
const mostLooks = 20;

/** How long this process has had nothing to do since it began, in milliseconds, and when the next look is taken. */
export interface Idleness {
  idle(): number;
  next(): Promise<unknown>;
}

/** Pauses of a process, each for one load: several in a row would keep answers waiting that arrive meanwhile. */
export class Pauses {
  readonly #idleness: Idleness;
  /** Milliseconds of idleness that an earlier load has taken for its pause. */
  #taken = 0;

  constructor(idleness: Idleness) {
    this.#idleness = idleness;
  }

  /** Loads in the next pause that is nobody else's. After twenty looks without one it is loaded all the same. */
  async load<T>(load: () => Promise<T>): Promise<T> {
    let idle = this.#idleness.idle();
    for (let look = 0; look < mostLooks; look += 1) {
      await this.#idleness.next();
      const before = Math.max(idle, this.#taken);
      idle = this.#idleness.idle();
      if (idle - before >= pause) break;
    }
    this.#taken = idle;
    return load();
  }
}

const pauses = new Pauses({
  idle: () => performance.eventLoopUtilization().idle,
  next: () => setTimeout(interval),
});

/**
 * Loads what is needed only once answers are there, such as prices: in a pause of this process, of which the first is
 * when the first questions have been sent.
 */
export const later = <T>(load: () => Promise<T>): Promise<T> => pauses.load(load);
