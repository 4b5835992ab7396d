/** Where in a text something stands. Line and column count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that a user can put right: what is wrong, where, and what to write instead. */
export interface Problem extends Place {
  readonly message: string;
  /** The key it is about, as in `suites.triage.gate`. */
  readonly key?: string;
  /** What would put it right, when the message does not say so already. */
  readonly fix?: string;
}

/**
 * Something the user can put right. It is shown without a stack. Everything else that is thrown is a bug and keeps
 * its stack and cause.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: string | Problem | readonly Problem[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [{ message: problems }] : [problems].flat();
    super(list.map(describe).join('\n'), options);
    this.problems = list;
  }
}

/** There is nothing to be measured, which is neither right nor wrong: the verdict is `skipped`. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
  /** What somebody can do about it; absent where there is nothing to do. */
  readonly problem: Problem | undefined;

  /** @param headline as it is told: `nothing that goes live changed` */
  constructor(headline: string, problem?: Problem) {
    super(headline);
    this.problem = problem;
  }
}

/** There is nothing to sign in with. On a fork's event that is as it should be, and the verdict is `skipped`. */
export class MissingCredentials extends UserError {
  override readonly name = 'MissingCredentials';
}

/** `aiops.yml:14:7: suites.triage.gate: no such rule. Did you mean …?` */
export function describe(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  return [place, problem.key, [problem.message, problem.fix].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

/** The message of anything thrown, with those of its causes. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : messageOf(error.cause);
  const message = unquoted(error.message);
  return cause && !message.includes(cause) ? `${message}: ${cause}` : message;
}

/** Without what the parser of JSON quotes, which may be a part of an answer: `…, "I have lost my ca"... is not valid JSON`. */
export const unquoted = (message: string): string =>
  message.replace(/,? ?(?:\.{3})?"[\s\S]{1,400}?"(?:\.{3})? is not valid JSON/g, ': not valid JSON');
