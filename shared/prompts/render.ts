import { type Problem, UserError } from '../action/errors.ts';
import type { Message } from '../models/model.ts';
import type { Prompt } from './prompt.ts';
import { fill, missingVariable, type Scope } from './template.ts';

/**
 * The prompt's messages with `{{name}}` filled from a case's variables. Text is filled as it is, everything else as
 * JSON, and what is filled in is never interpreted.
 * @throws UserError for all variables that the case does not fill, each at its line of the prompt
 */
export function renderPrompt(prompt: Prompt, vars: Scope): Message[] {
  const problems: Problem[] = [];
  const messages = prompt.messages.map(({ role, template, variables, position }) => ({
    role,
    content: fill(template, [vars], (name, use) => {
      const place = variables[use]?.position ?? position;
      problems.push({ file: prompt.path, ...place, message: missingVariable(name, [vars]) });
    }),
  }));
  if (problems.length > 0) throw new UserError(problems);
  return messages;
}
