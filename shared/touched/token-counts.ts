import { UserError } from '../action/errors.ts';
import type { Case } from '../cases/case.ts';
import type { TokenCounter } from '../pricing/tokens/counter.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { rendererOf } from '../prompts/render.ts';
import { textsOf } from '../prompts/variables.ts';

/** The templates as they are written, variables unfilled. */
export const writtenIn = ({ messages, template }: Prompt): string[] =>
  textsOf(messages, template).map(({ template: text }) => text);

export const tokensIn = (texts: readonly string[], counter: TokenCounter): number =>
  texts.reduce((sum, text) => sum + counter.count(text), 0);

/** Whether there are images or documents, which no counter counts. */
export const hasMedia = ({ messages }: Prompt, cases: readonly Case[]): boolean =>
  messages.some(({ parts }) => parts.some(({ type }) => type === 'media')) ||
  cases.some(({ attachments = [] }) => attachments.length > 0);

/**
 * The tokens of each case that fills the prompt; none where its template cannot be filled with them, which eval-gate
 * tells.
 * @param look is shown the texts of each
 */
export async function tokensOfCases(
  prompt: Prompt,
  cases: readonly Case[],
  counter: TokenCounter,
  look: (texts: readonly string[]) => void = () => {},
): Promise<number[]> {
  if (cases.length === 0) return [];
  const counts: number[] = [];
  try {
    const render = await rendererOf(prompt);
    for (const { vars } of cases) {
      const texts = render(vars).flatMap(({ parts }) =>
        parts.flatMap((part) => (part.type === 'text' ? part.text : [])),
      );
      look(texts);
      counts.push(tokensIn(texts, counter));
    }
    return counts;
  } catch (error) {
    // A value that makes a template recurse without end is a mistake of the case, as a missing one is.
    if (error instanceof UserError || error instanceof RangeError) return [];
    throw error;
  }
}
