import { z } from 'zod';
import { CaseTemplate } from '../case-template.ts';
import { answerRelevance as form } from '../forms/judges.ts';
import { requireOneSpace, share } from '../likeness.ts';
import { cosine } from '../nearness.ts';
import { quoteAll } from '../quote.ts';
import { judged, questionOf } from './judged.ts';
import { messagesOf } from './prompt.ts';

/** Questions that are made from an answer, as in the original. */
const count = 3;

const guessing = {
  rules: 'You find out which question an answer was given to. You do not know the question.',
  task:
    `Write ${count} questions that the answer would be a complete answer to, each in other words. Then say whether the ` +
    'answer is noncommittal: evasive, vague or a refusal, such as "I do not know".',
};

const comparing = {
  rules: 'You compare questions by what they ask for. Words and style make no difference.',
  task:
    'For each guess, in its order, say how much it asks for the same as the question: 1 for nothing in common, 2 for ' +
    'the same subject, 3 for a part of it, 4 for nearly the same, 5 for the same.',
};

/**
 * How alike the question is to those that an answer would be an answer to; 0 for an answer that commits to nothing. The
 * original takes the mean cosine of embeddings. Where none are named the judge compares, having guessed without knowing the
 * question.
 * @see Es, James, Espinosa-Anke, Schockaert, RAGAS: Automated Evaluation of Retrieval Augmented Generation, 2023,
 * section 3, arXiv:2309.15217; the rule for noncommittal answers is of the library ragas
 */
export const answerRelevance = judged({
  form: form,
  prompts: [guessing, comparing],
  compile({ question: asked, embeddings }) {
    const guesses = z.strictObject({ questions: z.array(z.string().min(1)).length(count), noncommittal: z.boolean() });
    const likenesses = z.strictObject({ likeness: z.array(z.int().min(1).max(5)).length(count) });
    const shown = asked === undefined ? undefined : new CaseTemplate(asked);
    return async ({ text }, testCase, consult, jury) => {
      const { questions, noncommittal } = await consult(messagesOf(guessing, { answer: text }), guesses);
      if (noncommittal) return { score: 0, reason: 'it commits to nothing.' };
      const reason = `it would be an answer to ${quoteAll(questions)}.`;
      const real = shown?.text(testCase) ?? questionOf(testCase);
      if (embeddings === undefined) {
        const numbered = Object.fromEntries(questions.map((guess, at) => [`guess-${at + 1}`, guess]));
        const data = { question: real, ...numbered };
        const { likeness: levels } = await consult(messagesOf(comparing, data), likenesses);
        return { score: mean(levels.map((level) => (level - 1) / 4)), reason };
      }
      const [vector = new Float32Array(), ...guessed] = await jury.embed(embeddings, [real, ...questions]);
      const cosines = guessed.map((guess) => {
        requireOneSpace(vector, guess, embeddings);
        return cosine(vector, guess);
      });
      return { score: share(mean(cosines)), reason };
    };
  },
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
