import { isDeepStrictEqual } from 'node:util';
import { asText } from '../prompts/template.ts';
import { CaseTemplate } from './case-template.ts';
import type { Options } from './form.ts';
import type * as forms from './forms/text.ts';
import { failed, type Kind, passed } from './kind.ts';
import { quote, quoteAll } from './quote.ts';

// All of these look at the answer without the white space around it.

/**
 * The answer is this text, without regard to white space around either. What is not a text (a number, `true`, or an
 * object or list in `{{expected}}`) is met by an answer that is the same JSON value, however it is written, or the
 * same text.
 */
export const equals: Kind<typeof forms.equals> = {
  compile(value, options) {
    const written = typeof value === 'string' ? new CaseTemplate(value) : undefined;
    const fold = folding(options);
    return ({ text }, testCase) => {
      const expected = written === undefined ? value : written.value(testCase);
      const answer = text.trim();
      const wanted = asText(expected).trim();
      if (fold(answer) === fold(wanted) || isSameJson(answer, expected)) return passed;
      const nearly = answer.toLowerCase() === wanted.toLowerCase() ? ' (they differ in upper and lower case)' : '';
      return failed(`expected ${quote(wanted)}, got ${quote(answer)}${nearly}`);
    };
  },
};

function isSameJson(answer: string, expected: unknown): boolean {
  if (typeof expected === 'string') return false;
  try {
    return isDeepStrictEqual(JSON.parse(answer), JSON.parse(JSON.stringify(expected)));
  } catch {
    return false;
  }
}

/** The answer contains a text, all of a list, or any of a list. A `{{variable}}` that is a list stands for its items. */
export const contains: Kind<typeof forms.contains> = {
  name(value) {
    if (typeof value === 'string' || Array.isArray(value)) return 'contains';
    return `contains ${Object.keys(value).join(' and ')}`;
  },
  compile(value, options) {
    const { any, all } = typeof value === 'string' || Array.isArray(value) ? { all: value, any: undefined } : value;
    const wantedAll = [all ?? []].flat().map((text) => new CaseTemplate(text));
    const wantedAny = [any ?? []].flat().map((text) => new CaseTemplate(text));
    const fold = folding(options);
    return ({ text }, testCase) => {
      const answer = fold(text);
      // A YAML block ends in a line break that nobody means.
      const has = (wanted: string) => answer.includes(fold(wanted.replace(/\n+$/, '')));
      const missing = (texts: readonly string[]) => texts.filter((wanted) => !has(wanted));
      const lacking = missing(wantedAll.flatMap((one) => one.texts(testCase)));
      if (lacking.length > 0) return failed(`does not contain ${quoteAll(lacking)}`);
      const choices = wantedAny.flatMap((one) => one.texts(testCase));
      const found = choices.length === 0 || missing(choices).length < choices.length;
      return found ? passed : failed(`contains none of ${quoteAll(choices)}`);
    };
  },
};

export const startsWith = edge('start', (answer, wanted) => answer.startsWith(wanted));
export const endsWith = edge('end', (answer, wanted) => answer.endsWith(wanted));

function edge(
  where: 'start' | 'end',
  meets: (answer: string, wanted: string) => boolean,
): Kind<typeof forms.startsWith> {
  return {
    compile(value, options) {
      const written = new CaseTemplate(value);
      const fold = folding(options);
      return ({ text }, testCase) => {
        const wanted = written.text(testCase).trim();
        const answer = text.trim();
        if (meets(fold(answer), fold(wanted))) return passed;
        const part = where === 'start' ? answer.slice(0, wanted.length + 20) : answer.slice(-wanted.length - 20);
        return failed(`does not ${where} with ${quote(wanted, 60)}: it ${where}s with ${quote(part, 100)}`);
      };
    },
  };
}

const folding =
  (options: Options) =>
  (text: string): string =>
    options['ignore-case'] === true ? text.toLowerCase() : text;
