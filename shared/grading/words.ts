import { UserError } from '../action/errors.ts';
import { CaseTemplate } from './case-template.ts';
import type * as forms from './forms/words.ts';
import { failed, type Kind, passed } from './kind.ts';
import { wordsOf } from './overlap/tokens.ts';
import { refusalIn } from './refusal.ts';

/** In scripts without spaces each sign counts as a word. */
export const wordCount: Kind<typeof forms.wordCount> = {
  compile(value) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = typeof value === 'number' ? { min: value, max: value } : value;
    return ({ text }) => {
      const words = wordsOf(text).length;
      if (words < min) return failed(`has ${wordsIn(words)}, under ${min}`);
      return words > max ? failed(`has ${wordsIn(words)}, over ${max}`) : passed;
    };
  },
};

const wordsIn = (count: number): string => (count === 1 ? '1 word' : `${count} words`);

export const refusal: Kind<typeof forms.refusal> = {
  compile: (wanted) => (answer) => {
    const found = refusalIn(answer.text);
    const refuses = found !== undefined || answer.finish === 'filtered';
    if (refuses === wanted) return passed;
    return failed(wanted ? 'does not refuse' : `refuses${found === undefined ? '' : `: ${JSON.stringify(found)}`}`);
  },
};

/** Where a text is too short to tell, a language that it may well be in passes. */
export const language: Kind<typeof forms.language> = {
  async compile(value) {
    const { eld } = await import('eld/extrasmall');
    const known: readonly string[] = Object.values(eld.info().Languages);
    const written = new CaseTemplate(value);
    const checked = (code: string, place: object = {}): string => {
      if (known.includes(code)) return code;
      throw new UserError({
        ...place,
        message: `${code} is no language that is known here. There are: ${known.join(', ')}.`,
      });
    };
    if (written.constant) checked(value);
    return ({ text }, testCase) => {
      const wanted = checked(written.text(testCase).trim().toLowerCase(), { file: testCase.file, line: testCase.line });
      const found = eld.detect(text);
      if (found.language === wanted) return passed;
      if (!found.isReliable() && (found.language === '' || wanted in found.getScores())) return passed;
      return failed(`is ${found.language}, not ${wanted}`);
    };
  },
};
