import { setMaxListeners } from 'node:events';
import { messageOf } from '../action/errors.ts';
import type { ModelErrorCode } from '../models/model.ts';

/** Why an evaluation ended before all cases were asked. */
export interface Stop {
  readonly code: ModelErrorCode | 'aborted' | 'max-cost' | 'only-errors';
  readonly message: string;
}

/** One place where an evaluation is stopped: from outside, by a rule of its own, or by a bug. */
export class Stopper {
  readonly signal: AbortSignal;
  readonly #outside: AbortSignal;
  readonly #controller = new AbortController();
  #reason: Stop | undefined;
  #crash: { readonly error: unknown } | undefined;

  constructor(outside: AbortSignal) {
    this.#outside = outside;
    this.signal = AbortSignal.any([outside, this.#controller.signal]);
    // Every request in flight listens to it.
    setMaxListeners(0, this.signal);
  }

  /** The first reason counts. */
  stop(reason: Stop): void {
    this.#reason ??= reason;
    this.#controller.abort(new Error(reason.message));
  }

  /** Takes what a task threw: the signal's own reason is a stop, anything else is kept as a crash. */
  caught(error: unknown): void {
    if (this.signal.aborted && error === this.signal.reason) return;
    this.#crash ??= { error };
    this.#controller.abort(error);
  }

  /** Why it was stopped, if it was. @throws what crashed it */
  end(): Stop | undefined {
    if (this.#crash !== undefined) throw this.#crash.error;
    if (this.#reason !== undefined) return this.#reason;
    return this.#outside.aborted ? { code: 'aborted', message: messageOf(this.#outside.reason) } : undefined;
  }
}
