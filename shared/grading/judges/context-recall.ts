import { CaseTemplate } from '../case-template.ts';
import { contextRecall as form } from '../forms/judges.ts';
import { claimsSchema, supportedShare } from './claims.ts';
import { Context } from './context.ts';
import { judged } from './judged.ts';
import { messagesOf } from './prompt.ts';

const prompt = {
  rules:
    'You find out whether a context holds all that a right answer needs. You know nothing but the context: what is ' +
    'true in the world and does not follow from it is not supported.',
  task:
    'List every claim of the reference: short statements that can be understood alone, without pronouns. For each one ' +
    'say whether it is supported: true only where it can be attributed to the context.',
};

/**
 * The share of the reference's claims that the context supports.
 * @see https://docs.ragas.io/en/stable/concepts/metrics/available_metrics/context_recall/
 */
export const contextRecall = judged({
  form: form,
  prompts: [prompt],
  compile({ context: written, expected: right }) {
    const found = new Context(written);
    const expected = new CaseTemplate(right);
    return async (_, testCase, consult) => {
      const data = { ...found.data(testCase), reference: expected.text(testCase) };
      return supportedShare(await consult(messagesOf(prompt, data), claimsSchema), 'the context');
    };
  },
});
