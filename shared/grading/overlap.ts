import { distance } from 'fastest-levenshtein';
import { CaseTemplate } from './case-template.ts';
import * as forms from './forms/overlap.ts';
import { type Kind, scored } from './kind.ts';
import { bleu as bleuOf } from './overlap/bleu.ts';
import { gleu as gleuOf } from './overlap/gleu.ts';
import { meteor as meteorOf } from './overlap/meteor.ts';
import { rougeL as rougeLOf, rougeN as rougeNOf } from './overlap/rouge.ts';
import { tokensOf, wordsOf } from './overlap/tokens.ts';

// How much of a right answer's wording is in the answer: each gives a score, and passes from a threshold on.

/** @param measure of the answer and the right ones, from 0 to 1 */
function overlap(
  { threshold }: typeof forms.bleu,
  measure: (answer: string, references: readonly string[]) => number | Promise<number>,
): Kind<typeof forms.bleu> {
  return {
    compile(value, { threshold: least = threshold, 'ignore-case': ignoreCase = false }) {
      const written = [value].flat().map((one) => new CaseTemplate(one));
      const fold = (given: string): string => (ignoreCase ? given.toLowerCase() : given);
      return async (answer, testCase) => {
        const right = written.flatMap((one) => one.texts(testCase)).map(fold);
        return scored(await measure(fold(answer.text.trim()), right), least);
      };
    },
  };
}

const best = (references: readonly string[], measure: (reference: string) => number): number =>
  Math.max(...references.map(measure));

export const levenshtein = overlap(forms.levenshtein, (answer, right) =>
  best(right, (one) => {
    const longer = Math.max(answer.length, one.trim().length);
    return longer === 0 ? 1 : 1 - distance(answer, one.trim()) / longer;
  }),
);

const rouge = (n: number) => (answer: string, right: readonly string[]) =>
  best(right, (one) => rougeNOf(wordsOf(answer), wordsOf(one), n));

export const rouge1 = overlap(forms.rouge1, rouge(1));
export const rouge2 = overlap(forms.rouge2, rouge(2));
export const rougeL = overlap(forms.rougeL, (answer, right) =>
  best(right, (one) => rougeLOf(wordsOf(answer), wordsOf(one))),
);

export const bleu = overlap(forms.bleu, (answer, right) => bleuOf(tokensOf(answer), right.map(tokensOf)));

export const gleu = overlap(forms.gleu, (answer, right) => gleuOf(tokensOf(answer), right.map(tokensOf)));

export const meteor = overlap(forms.meteor, async (answer, right) => {
  const { stemmer } = await import('stemmer');
  return best(right, (one) => meteorOf(wordsOf(answer), wordsOf(one), stemmer));
});
