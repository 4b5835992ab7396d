import { z } from 'zod';
import { CaseTemplate } from '../case-template.ts';
import { contextPrecision as form } from '../forms/judges.ts';
import { quote } from '../quote.ts';
import { Context } from './context.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf } from './prompt.ts';

const prompt = {
  rules: 'You find out which parts of a context were of use to arrive at an answer to a question.',
  task:
    'For each part of the context, in its order, say whether it is useful: true only where something in it is needed ' +
    'for the answer or supports it. There must be exactly one entry for each part.',
};

/** Precision at each place that has a part of use, and the mean of these; 0 where none is. */
export function precisionOf(useful: readonly boolean[]): number {
  let found = 0;
  let sum = 0;
  useful.forEach((isUseful, at) => {
    if (!isUseful) return;
    found += 1;
    sum += found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/**
 * Whether parts that are of use come before those that are not. All parts are judged in one answer, where the original
 * asks for each.
 * @see https://docs.ragas.io/en/stable/concepts/metrics/available_metrics/context_precision/ with and without reference
 */
export const contextPrecision = judged({
  form: form,
  prompts: [prompt],
  compile({ context: written, expected: right, question: asked }) {
    const found = new Context(written);
    const expected = right === undefined ? undefined : new CaseTemplate(right);
    const shown = asked === undefined ? undefined : new CaseTemplate(asked);
    return async ({ text }, testCase, consult) => {
      const parts = found.parts(testCase);
      const data = {
        ...found.data(testCase),
        question: shown?.text(testCase) ?? questionOf(testCase),
        answer: expected?.text(testCase) ?? text,
      };
      const verdict = z.strictObject({ parts: z.array(z.strictObject({ useful: z.boolean() })).length(parts.length) });
      const useful = (await consult(messagesOf(prompt, data), verdict)).parts.map((part) => part.useful);
      const count = useful.filter(Boolean).length;
      return {
        score: precisionOf(useful),
        reason: `${count} of ${parts.length} parts are of use: ${useful.map((one) => (one ? 'yes' : 'no')).join(', ')}.`,
        claims: parts.map((part, at) => ({ claim: quote(part), holds: useful[at] === true })),
      };
    };
  },
});
