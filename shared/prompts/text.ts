import { UserError } from '../action/errors.ts';
import { positionsIn } from './positions.ts';
import type { Prompt } from './prompt.ts';

/** Plain text and Markdown: the whole file is one message of the user. Line breaks become `\n`. */
export function parseTextPrompt(path: string, text: string): Prompt {
  const template = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (template.trim() === '') throw new UserError({ file: path, line: 1, column: 1, message: 'The prompt is empty.' });
  const position = { line: 1, column: 1 };
  const variables = positionsIn(template, position, template);
  return {
    path,
    parameters: {},
    messages: [{ role: 'user', template, position, variables }],
    variables: [...new Set(variables.map(({ name }) => name))],
    testData: [],
    evaluators: [],
  };
}
