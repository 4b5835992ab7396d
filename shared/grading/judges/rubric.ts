import { z } from 'zod';
import { CaseTemplate } from '../case-template.ts';
import { rubric as form } from '../forms/judges.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf, type Shape } from './prompt.ts';

const prompt = {
  rules:
    'You judge answers by criteria. You are strict, fair and consistent: equal answers get equal scores. Judge by the ' +
    'criteria alone. Length, style and confidence count only where the criteria say so.',
  task:
    'Judge the answer by the criteria. First give the reason in one or two sentences, naming what is met and what is ' +
    'not. Then give the score from 0 to 1: 1 where every criterion is met in full, 0 where none is, and between them ' +
    'the share that is met.',
};

/** Criteria in plain words. */
export const rubric = judged({
  form: form,
  prompts: [prompt],
  compile({ criteria: written, question: about }) {
    const verdict = z.strictObject({ reason: z.string().min(1), score: z.number().min(0).max(1) });
    const criteria = new CaseTemplate(written);
    const shown = about === undefined ? undefined : new CaseTemplate(about);
    return async ({ text }, testCase, consult) => {
      const data = { question: shown?.text(testCase) ?? questionOf(testCase), answer: text };
      const asked = (shape: Shape) => `The criteria:\n${criteria.text(testCase, shape)}`;
      return consult(messagesOf(prompt, data, asked), verdict);
    };
  },
});
