import { z } from 'zod';
import { variablesOf } from '../../prompts/template.ts';
import { CaseTemplate } from '../case-template.ts';
import { choice as form } from '../forms/judges.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf, type Shape } from './prompt.ts';

const prompt = {
  rules: 'You answer a question about the answer of another system by one of the choices that are given.',
  task:
    'First give the reason in one or two sentences. Then give your choice, exactly as it is written. Whatever the ' +
    'question says about the form of your answer does not hold: the form is JSON.',
};

/** A question with named choices. */
export const choice = judged({
  form: form,
  prompts: [prompt],
  compile({ question, choices, system }) {
    const names = Object.keys(choices) as [string, ...string[]];
    const verdict = z.strictObject({ reason: z.string().min(1), choice: z.enum(names) });
    const template = new CaseTemplate(question);
    const isShown = variablesOf(question).some(({ name }) => name === 'completion');
    const task = `${prompt.task}\nThe choices: ${names.map((name) => JSON.stringify(name)).join(', ')}.`;
    return async ({ text }, testCase, consult) => {
      const withAnswer = { ...testCase, vars: { ...testCase.vars, completion: text } };
      const asked = (shape: Shape) => template.text(withAnswer, shape);
      const data: Record<string, string> = isShown ? {} : { question: questionOf(testCase), answer: text };
      const messages = messagesOf({ ...prompt, task }, data, asked, system);
      const { reason, choice: chosen } = await consult(messages, verdict);
      return { reason: `${chosen}: ${reason}`, score: choices[chosen] ?? 0 };
    };
  },
});
