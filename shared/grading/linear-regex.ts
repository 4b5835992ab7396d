import { UserError } from '../action/errors.ts';

/** Found anywhere in a text, in time proportional to its length, whatever the expression is. */
export interface LinearRegex {
  test(text: string): boolean;
}

export interface RegexSyntax {
  /** @throws UserError for what is no expression of RE2, without saying where it stands */
  compile(expression: string, ignoreCase: boolean): LinearRegex;
  /** The expression that finds this text as it is. */
  quote(text: string): string;
}

const lacking: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'Looking behind, (?<=…) and (?<!…), is not possible in RE2.'],
  [/\(\?[=!]/, 'Looking ahead, (?=…) and (?!…), is not possible in RE2.'],
  [/invalid escape sequence: `\\[1-9k]/, 'Referring back to a group (\\1) is not possible in RE2.'],
  [/invalid repeat count/, 'RE2 repeats at most 1000 times.'],
];

/** Regular expressions of RE2, loaded when first used. */
export async function linearRegexes(): Promise<RegexSyntax> {
  const { RE2JS, RE2JSSyntaxException } = await import('re2js');
  return {
    quote: (text) => RE2JS.quote(text),
    compile(expression, ignoreCase) {
      try {
        return RE2JS.compile(expression, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
      } catch (cause) {
        if (!(cause instanceof RE2JSSyntaxException)) throw cause;
        const said = cause.message.replace(/^error parsing regexp: /, '');
        const sentence = lacking.find(([pattern]) => pattern.test(said))?.[1];
        const fix = 'See https://github.com/google/re2/wiki/Syntax.';
        throw new UserError({ message: sentence ?? `Not a regular expression of RE2: ${said}.`, fix }, { cause });
      }
    },
  };
}
