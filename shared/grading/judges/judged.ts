import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { Case } from '../../cases/case.ts';
import { allOf } from '../../evaluation/all-of.ts';
import type { Answer } from '../../models/model.ts';
import type { Form, Value } from '../form.ts';
import type { Judgement, Kind } from '../kind.ts';
import { addressedToJudge } from './addressed.ts';
import type { Jury } from './jury.ts';
import type { JudgePrompt } from './prompt.ts';
import { aboutData } from './prompt.ts';
import { type Consult, consultant } from './structured.ts';
import { type Verdict, votedOn } from './verdict.ts';

/** What one judge finds; whether it passes is a matter of the threshold. */
export type Found = Pick<Verdict, 'score' | 'reason' | 'claims'>;

/** Looks at one answer through the eyes of one judge. */
export type Examine = (answer: Answer, testCase: Case, consult: Consult, jury: Examining) => Promise<Found>;

/** Whom else it asks. */
export type Examining = Pick<Jury, 'embed' | 'rival'>;

interface Judged<F extends AskingForm> {
  readonly form: F;
  /** All that a judge is told, but for the data. */
  readonly prompts: readonly JudgePrompt[];
  compile(value: Value<F>): Examine;
}

type AskingForm = Form<z.ZodType<{ readonly judge: string | string[] }>> & { readonly threshold: number };

/** A grader that asks one model or several. */
export function judged<F extends AskingForm>(one: Judged<F>): Kind<F> {
  const { form } = one;
  return {
    judging: ({ judge: _, ...asked }, { threshold = form.threshold }) =>
      hash('sha256', JSON.stringify([one.prompts, aboutData(''), asked, threshold])).slice(0, 16),
    compile(value, { threshold = form.threshold }) {
      const names = [...new Set([value.judge].flat())];
      const examine = one.compile(value);
      return async (answer, testCase, jury: Jury): Promise<Judgement> => {
        const verdicts = await allOf(
          names.map(async (name): Promise<Verdict> => {
            const found = await examine(answer, testCase, consultant(jury, name), jury);
            return { judge: name, pass: found.score >= threshold, ...found };
          }),
        );
        const addressed = addressedToJudge(answer.text);
        return { ...votedOn(verdicts), ...(addressed !== undefined && { addressed }) };
      };
    },
  };
}

/** What was asked, for a judge. */
export function questionOf({ vars }: Case): string {
  const values = Object.values(vars);
  return values.length === 1 && typeof values[0] === 'string' ? values[0] : JSON.stringify(vars, undefined, 1);
}
