import type { Progress } from '../action/log.ts';

/** What is known of an evaluation while it goes on. */
export class Meter {
  /** US dollars, of answers whose price is known. */
  spent = 0;
  /** Questions with an answer, and those without one. */
  answers = 0;
  errors = 0;
  casesDone = 0;
  #graded = 0;
  #passed = 0;
  #inFlight = 0;
  readonly #label: string;
  readonly #total: number;
  readonly #clock: () => number;
  readonly #started: number;

  constructor(label: string, total: number, clock: () => number) {
    this.#label = label;
    this.#total = total;
    this.#clock = clock;
    this.#started = clock();
  }

  /** Counts a question as in flight while it is being answered. */
  async during<T>(question: () => Promise<T>): Promise<T> {
    this.#inFlight += 1;
    try {
      return await question();
    } finally {
      this.#inFlight -= 1;
    }
  }

  graded(pass: boolean): void {
    this.#graded += 1;
    if (pass) this.#passed += 1;
  }

  progress(): Progress {
    const seconds = (this.#clock() - this.#started) / 1000;
    return {
      label: this.#label,
      done: this.casesDone,
      total: this.#total,
      inFlight: this.#inFlight,
      ...(this.#graded > 0 && { passRate: this.#passed / this.#graded }),
      ...(this.spent > 0 && { spent: this.spent }),
      ...(this.casesDone > 0 && { left: (seconds / this.casesDone) * (this.#total - this.casesDone) }),
    };
  }
}
