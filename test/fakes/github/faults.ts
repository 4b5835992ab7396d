/** What goes wrong with requests that fit, `times` of them. */
export interface Fault {
  readonly method?: string;
  /** A pathname, or a pattern of it. */
  readonly path?: string | RegExp;
  /** 1 if absent. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text goes as it is, anything else as JSON. */
  readonly body?: unknown;
  /** The connection breaks: before anything is done, after it was done, or in the middle of the answer. */
  readonly reset?: 'before' | 'after' | 'body';
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

/** GitHub's words for too many requests at once, with how long to wait (seconds). */
export const secondaryLimit = (retryAfter: number): Fault => ({
  status: 403,
  headers: { 'retry-after': String(retryAfter) },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
  },
});

export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  take(method: string, path: string): Fault | undefined {
    const next = this.#waiting.find(({ fault, left }) => left > 0 && matches(fault, method, path));
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === 'string' ? fault.path === path : fault.path.test(path);
}
