import { z } from 'zod';
import { CaseTemplate } from '../case-template.ts';
import { factuality as form, relations } from '../forms/judges.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf } from './prompt.ts';

const meanings: Readonly<Record<(typeof relations)[number], string>> = {
  subset: 'the answer says a part of what the reference says, and nothing that contradicts it',
  superset: 'the answer says all that the reference says and more, and nothing that contradicts it',
  equal: 'the answer says the same as the reference',
  disagree: 'the answer contradicts the reference',
  differ: 'they differ, but not in any fact',
};

const prompt = {
  rules:
    'You compare the facts of an answer with those of a reference, which is right by definition. Style, grammar, ' +
    'punctuation and order make no difference.',
  task: [
    'Say how the facts of the answer relate to those of the reference. First give the reason in one or two sentences, ' +
      'then the relation:',
    ...relations.map((name) => `- ${name}: ${meanings[name]}`),
  ].join('\n'),
};

/**
 * The relation of an answer's facts to those of a reference.
 * @see https://github.com/openai/evals/blob/main/evals/registry/modelgraded/fact.yaml
 */
export const factuality = judged({
  form: form,
  prompts: [prompt],
  compile({ expected: written, pass, question: asked }) {
    const verdict = z.strictObject({ reason: z.string().min(1), relation: z.enum(relations) });
    const expected = new CaseTemplate(written);
    const shown = asked === undefined ? undefined : new CaseTemplate(asked);
    return async ({ text }, testCase, consult) => {
      const data = {
        question: shown?.text(testCase) ?? questionOf(testCase),
        reference: expected.text(testCase),
        answer: text,
      };
      const { reason, relation } = await consult(messagesOf(prompt, data), verdict);
      return { reason: `${relation}: ${reason}`, score: pass.includes(relation) ? 1 : 0 };
    };
  },
});
