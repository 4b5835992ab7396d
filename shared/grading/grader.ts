import type { Case } from '../cases/case.ts';
import type { Answer } from '../models/model.ts';

/** What one grader says of one answer. */
export interface Grade {
  /** As a reader knows it: `equals`, `contains any`. */
  readonly grader: string;
  readonly pass: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /** Why it did not pass. */
  readonly reason?: string;
}

export interface Grader {
  readonly name: string;
  /** @throws UserError when the grader itself cannot be used with this case (an unfilled template). */
  grade(answer: Answer, testCase: Case): Promise<Grade> | Grade;
}
