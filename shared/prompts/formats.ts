import { UserError } from '../action/errors.ts';
import { parseGitHubPrompt } from './github.ts';
import type { Prompt } from './prompt.ts';
import { parseTextPrompt } from './text.ts';

const formats: Readonly<Record<string, (path: string, text: string) => Prompt>> = {
  '.prompt.yml': parseGitHubPrompt,
  '.prompt.yaml': parseGitHubPrompt,
  '.txt': parseTextPrompt,
  '.md': parseTextPrompt,
};

const formatOf = (path: string) => Object.entries(formats).find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];

/** Whether a file of this name can be read as a prompt. */
export const isPromptPath = (path: string): boolean => formatOf(path) !== undefined;

/**
 * Reads a prompt in the format that its file name tells.
 * @throws UserError with everything that is wrong in it, each with line and column
 */
export function parsePrompt(path: string, content: string | Uint8Array): Prompt {
  const parse = formatOf(path);
  if (parse === undefined) {
    throw new UserError({
      file: path,
      message: `No prompt can be read from a file of this name. It may end in ${Object.keys(formats).join(', ')}.`,
    });
  }
  return parse(path, typeof content === 'string' ? content : decoded(path, content));
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError({ file, message: 'Not UTF-8 text. Save the file as UTF-8.' }, { cause });
  }
}
