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
  /** Aborts what is in flight. */
  readonly signal: AbortSignal;
  readonly #drained = new Error('nothing further is asked');
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

  /** Ends it when what is in flight has ended, since that is paid for. The first reason counts. */
  drain(reason: Stop): void {
    this.#reason ??= reason;
  }

  /** Whether nothing further is to be asked. */
  get isOver(): boolean {
    return this.#reason !== undefined || this.signal.aborted;
  }

  /** @throws what `caught` knows to be a stop, when nothing further is to be asked */
  throwIfOver(): void {
    this.signal.throwIfAborted();
    if (this.isOver) throw this.#drained;
  }

  /** Takes what a task threw: the signal's own reason is a stop, anything else is kept as a crash. */
  caught(error: unknown): void {
    if (error === this.#drained || (this.signal.aborted && error === this.signal.reason)) return;
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
