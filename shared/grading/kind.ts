import type { Case } from '../cases/case.ts';
import type { Answer } from '../models/model.ts';
import type { Form, Options, Value } from './form.ts';
import type { Grader } from './grader.ts';
import type { Jury } from './judges/jury.ts';
import type { Verdict } from './judges/verdict.ts';
import type { Scripts } from './script/script.ts';

/** What a grader says of an answer. The reason is short, plain text, and given when it did not pass. */
export interface Judgement {
  readonly pass: boolean;
  /** From 0 to 1. Absent: 1 for a pass and 0 otherwise. */
  readonly score?: number;
  readonly reason?: string;
  /** What each of the models said that were asked about it. */
  readonly verdicts?: readonly Verdict[];
  /** Words of the answer that look as if they were meant for a model that judges it. */
  readonly addressed?: string;
}

/** @param jury for a kind that asks models */
export type Judge = (answer: Answer, testCase: Case, jury: Jury) => Judgement | Promise<Judgement>;

/** What grades by a key of an entry of `graders:`. */
export interface Kind<F extends Form = Form> {
  /** As a reader knows it, when that says more than the key. */
  name?(value: Value<F>): string;
  /** Names what the models are told that it asks, by its content: a changed prompt, criterion or threshold is another one. */
  judging?(value: Value<F>, options: Options): string;
  /** @throws UserError when the value cannot be used, without saying where it stands */
  compile(value: Value<F>, options: Options, tools: Tools): Judge | Promise<Judge>;
}

/** What some kinds need to be compiled. */
export interface Tools {
  /** For a kind that has graders in it. */
  readonly compileAll: CompileAll;
  /** For a kind that runs a program. */
  readonly scripts: Scripts;
}

/** @param entries as the schema of `graders:` gives them */
export type CompileAll = (entries: readonly unknown[]) => Promise<Grader[]>;

export const passed: Judgement = { pass: true };
export const failed = (reason: string): Judgement => ({ pass: false, reason });

/** A score that passes from a threshold on. */
export const scored = (score: number, threshold: number): Judgement =>
  score >= threshold
    ? { pass: true, score }
    : { pass: false, score, reason: `scores ${score.toFixed(2)}, under ${threshold}` };
