import { type Reply, refusal } from './exchange.ts';

/** Requests an hour; the window starts with the fake. */
export class RateLimit {
  readonly #limit: number;
  readonly #reset = Math.floor(Date.now() / 1000) + 3600;
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts one, and answers for GitHub when it is one too many. */
  count(): Reply | undefined {
    if (this.#used === this.#limit) return refusal(403, 'API rate limit exceeded for installation ID 1.');
    this.#used += 1;
    return undefined;
  }

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(this.#limit),
      'x-ratelimit-remaining': String(this.#limit - this.#used),
      'x-ratelimit-used': String(this.#used),
      'x-ratelimit-reset': String(this.#reset),
      'x-ratelimit-resource': 'core',
    };
  }
}
