import { groundedness as form } from '../forms/judges.ts';
import { claimsSchema, supportedShare } from './claims.ts';
import { Context } from './context.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf } from './prompt.ts';

const prompt = {
  rules:
    'You find what an answer makes up. You know nothing but the context: what is true in the world and does not ' +
    'follow from the context is not supported.',
  task:
    'List every claim of the answer: short statements that can be understood alone, without pronouns, that say together ' +
    'all that the answer states as a fact. Leave out questions, offers, greetings and what only repeats the question. ' +
    'For each one say whether it is supported: true only where it follows from the context directly.',
};

/**
 * The share of an answer's claims that follow from the context (faithfulness). The claims and what is said of them
 * come in one answer of the judge, where the original asks twice.
 * @see Es, James, Espinosa-Anke, Schockaert, RAGAS: Automated Evaluation of Retrieval Augmented Generation, 2023,
 * section 3, arXiv:2309.15217
 */
export const groundedness = judged({
  form: form,
  prompts: [prompt],
  compile({ context: written }) {
    const found = new Context(written);
    return async ({ text }, testCase, consult) => {
      const data = { ...found.data(testCase), question: questionOf(testCase), answer: text };
      return supportedShare(await consult(messagesOf(prompt, data), claimsSchema), 'the context');
    };
  },
});
