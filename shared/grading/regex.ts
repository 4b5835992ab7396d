import { fill, variablesOf } from '../prompts/template.ts';
import { CaseTemplate } from './case-template.ts';
import type * as forms from './forms/regex.ts';
import { failed, type Kind, passed } from './kind.ts';
import { linearRegexes } from './linear-regex.ts';
import { quote } from './quote.ts';

/** Found in the answer, without the white space around it. Parts of the case are found as they are, not as expressions. */
export const regex: Kind<typeof forms.regex> = {
  async compile(value, options) {
    const syntax = await linearRegexes();
    const ignoreCase = options['ignore-case'] === true;
    const template = new CaseTemplate(value);
    // With any word in the place of its variables: a mistake is found before there is an answer.
    const words = Object.fromEntries(variablesOf(value).map(({ name }) => [name, 'x']));
    const compiled = syntax.compile(
      fill(value, [words], () => {}),
      ignoreCase,
    );
    return ({ text }, testCase) => {
      const expression = template.text(testCase, syntax.quote);
      const found = (template.constant ? compiled : syntax.compile(expression, ignoreCase)).test(text.trim());
      return found ? passed : failed(`does not match ${quote(expression, 100)}: ${quote(text.trim(), 100)}`);
    };
  },
};
