import { z } from 'zod';
import type { Form } from '../form.ts';

const text = () => z.string().min(1);
const references = (what: string, threshold: number) =>
  z
    .union([text(), z.array(text()).min(1)])
    .describe(
      `${what} From ${threshold} on it passes. To compare with: {{expected}}, or a list of which the best counts.`,
    );

const overlap = (what: string, threshold: number) =>
  ({ schema: () => references(what, threshold), options: ['threshold', 'ignore-case'], threshold }) satisfies Form;

export const levenshtein = overlap('Equal characters: 1 less the edit distance as a share of the longer text.', 0.8);
export const rouge1 = overlap('Common words (ROUGE-1, F1).', 0.75);
export const rouge2 = overlap('Common pairs of words (ROUGE-2, F1).', 0.75);
export const rougeL = overlap('The longest common sequence of words (ROUGE-L, F1).', 0.75);
export const bleu = overlap('Precision of sequences of 1 to 4 words (BLEU).', 0.5);
export const gleu = overlap('Precision and recall of sequences of 1 to 4 words (GLEU).', 0.5);
export const meteor = overlap('Common words and their English stems, in order (METEOR).', 0.5);
