import type { Case } from '../../cases/case.ts';
import { CaseTemplate } from '../case-template.ts';

/** The parts of a context, as data for a judge: each has its number, from 1. */
export class Context {
  readonly #template: CaseTemplate;

  constructor(template: string) {
    this.#template = new CaseTemplate(template);
  }

  /** @throws UserError when the case has none */
  parts(testCase: Case): readonly string[] {
    return this.#template.texts(testCase);
  }

  data(testCase: Case): Record<string, string> {
    const parts = this.parts(testCase);
    if (parts.length === 1) return { context: parts[0] ?? '' };
    return Object.fromEntries(parts.map((text, at) => [`context-${at + 1}`, text]));
  }
}
