import { UserError } from '../action/errors.ts';
import type { Case } from '../cases/case.ts';
import type { TokenCounter } from '../pricing/tokens/counter.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { rendererOf } from '../prompts/render.ts';
import { textsOf } from '../prompts/variables.ts';

/** The templates as they are written, variables unfilled. */
export const writtenIn = ({ messages, template }: Prompt): string[] =>
  textsOf(messages, template).map(({ template: text }) => text);

/** The tokens of texts together, of each group of them. */
export async function tokensOf(groups: readonly (readonly string[])[], counter: TokenCounter): Promise<number[]> {
  const counts = await counter.count(groups.flat());
  let at = 0;
  return groups.map((texts) => {
    const own = counts.slice(at, at + texts.length);
    at += texts.length;
    return own.reduce((sum, count) => sum + count, 0);
  });
}

/** Whether there are images or documents, which no counter counts. */
export const hasMedia = ({ messages }: Prompt, cases: readonly Case[]): boolean =>
  messages.some(({ parts }) => parts.some(({ type }) => type === 'media')) ||
  cases.some(({ attachments = [] }) => attachments.length > 0);

/** The texts of each case that fills the prompt; none where its template cannot be filled with them, which eval-gate tells. */
export async function textsOfCases(prompt: Prompt, cases: readonly Case[]): Promise<string[][]> {
  if (cases.length === 0) return [];
  try {
    const render = await rendererOf(prompt);
    return cases.map(({ vars }) =>
      render(vars).flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'text' ? part.text : []))),
    );
  } catch (error) {
    // A value that makes a template recurse without end is a mistake of the case, as a missing one is.
    if (error instanceof UserError || error instanceof RangeError) return [];
    throw error;
  }
}
