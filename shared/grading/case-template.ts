import { UserError } from '../action/errors.ts';
import type { Case } from '../cases/case.ts';
import { asText, fill, loneVariable, lookUp, missingVariable, type Scope, variablesOf } from '../prompts/template.ts';

/**
 * A text of a grader that may name parts of the case: `{{expected}}`, `{{id}}`, `{{cluster}}`, `{{tags.language}}`,
 * `{{vars.x}}`, and `{{x}}` for a variable. What is filled in is never interpreted.
 */
export class CaseTemplate {
  readonly constant: boolean;
  readonly #template: string;
  readonly #lone: string | undefined;

  constructor(template: string) {
    this.#template = template;
    this.constant = variablesOf(template).length === 0;
    this.#lone = loneVariable(template);
  }

  /**
   * `shape` is applied to each value that is filled in.
   * @throws UserError for variables that the case does not fill, and when nothing is left to compare with
   */
  text(testCase: Case, shape?: (value: string) => string): string {
    if (this.constant) return this.#template;
    const scopes = scopesOf(testCase);
    const text = fill(this.#template, scopes, (name) => cannotFill(testCase, name, scopes), shape);
    if (text.trim() !== '') return text;
    const message = `${this.#template} is empty in this case, and says nothing about an answer.`;
    throw new UserError({ file: testCase.file, line: testCase.line, message });
  }

  /** The value itself where the template is one variable and nothing else, otherwise its text. */
  value(testCase: Case): unknown {
    const scopes = scopesOf(testCase);
    const value = this.#lone === undefined ? undefined : lookUp(scopes, this.#lone);
    return value === undefined || typeof value === 'string' ? this.text(testCase) : value;
  }

  /** The same as a list of texts: a lone variable that is a list stands for its items. */
  texts(testCase: Case): readonly string[] {
    const value = this.value(testCase);
    if (!Array.isArray(value)) return [asText(value)];
    if (value.length > 0 && !value.includes('')) return value.map(asText);
    const message = `${this.#template} is an empty list in this case, or has an empty text in it.`;
    throw new UserError({ file: testCase.file, line: testCase.line, message });
  }
}

/** What a case calls its own comes before variables of the same name. */
function scopesOf({ id, expected, cluster, tags, vars }: Case): Scope[] {
  return [{ expected, vars, tags, id, cluster }, vars];
}

function cannotFill({ file, line }: Case, name: string, scopes: readonly Scope[]): never {
  throw new UserError({ file, line, message: missingVariable(name, scopes) });
}
