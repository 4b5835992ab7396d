import type { z } from 'zod';
import type { Case } from '../cases/case.ts';
import type { Answer } from '../models/model.ts';

/** What a grader says of an answer. The reason is short, plain text, and given when it did not pass. */
export interface Judgement {
  readonly pass: boolean;
  readonly reason?: string;
}

export type Judge = (answer: Answer, testCase: Case) => Judgement;

/** What may stand beside a grader's key. */
export interface Options {
  readonly 'ignore-case'?: boolean | undefined;
  readonly fenced?: boolean | undefined;
}

/** One key of an entry of `graders:`. */
export interface Kind<S extends z.ZodType> {
  readonly schema: S;
  /** The options that mean something to it. */
  readonly options: readonly (keyof Options)[];
  /** As a reader knows it, when that says more than the key. */
  name?(value: z.output<S>): string;
  /** @throws UserError when the value cannot be used, without saying where it stands */
  compile(value: z.output<S>, options: Options): Judge | Promise<Judge>;
}

export const passed: Judgement = { pass: true };
export const failed = (reason: string): Judgement => ({ pass: false, reason });
