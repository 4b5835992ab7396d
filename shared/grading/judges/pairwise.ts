import { z } from 'zod';
import { CaseTemplate } from '../case-template.ts';
import { pairwise as form } from '../forms/judges.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf, type Shape } from './prompt.ts';

const prompt = {
  rules:
    'You compare two answers to the same question by criteria. You are strict, fair and consistent. Which answer comes ' +
    'first tells nothing. Length, style and confidence count only where the criteria say so.',
  task:
    'First give the reason in one or two sentences. Then say which answer meets the criteria better: first, second, or ' +
    'neither where they meet them alike.',
};

const alike = 0.5;

/**
 * The head's answer against the base's. A judge that prefers a place rather than an answer contradicts itself when the
 * two are swapped, which is a tie. The base's own answers, and those without a base, are ties as well.
 * @see Zheng et al., Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena, 2023, section 3.4, arXiv:2306.05685
 */
export const pairwise = judged({
  form: form,
  prompts: [prompt],
  compile({ criteria: written, question: about }) {
    const verdict = z.strictObject({ reason: z.string().min(1), better: z.enum(['first', 'second', 'neither']) });
    const criteria = new CaseTemplate(written);
    const shown = about === undefined ? undefined : new CaseTemplate(about);
    return async ({ text }, testCase, consult, { rival }) => {
      const other = (await rival?.())?.text;
      if (other === undefined) return { score: alike, reason: 'there is no answer of the base to compare with.' };
      if (other.trim() === text.trim()) return { score: alike, reason: 'both answers are the same.' };
      const asked = (shape: Shape) => `The criteria:\n${criteria.text(testCase, shape)}`;
      const asks = (first: string, second: string) => {
        const data = { question: shown?.text(testCase) ?? questionOf(testCase), first, second };
        return consult(messagesOf(prompt, data, asked), verdict);
      };
      const [one, two] = await Promise.all([asks(other, text), asks(text, other)]);
      if (one.better === 'second' && two.better === 'first') return { score: 1, reason: one.reason };
      if (one.better === 'first' && two.better === 'second') return { score: 0, reason: one.reason };
      const isTie = one.better === 'neither' && two.better === 'neither';
      return {
        score: alike,
        reason: isTie ? one.reason : 'the judge contradicts itself when the answers are swapped.',
      };
    };
  },
});
