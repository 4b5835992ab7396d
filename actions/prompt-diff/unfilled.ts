import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Filling } from '../../shared/touched/suite-cases.ts';
import type { ChangedPrompt } from './data.ts';

type Unfilled = NonNullable<ChangedPrompt['unfilled']>;

/**
 * Variables of a prompt that it uses, that have no default, and that no case gives a value. None where there is no case
 * at all, or not all of them were looked at: then nothing can be told.
 */
export function unfilledOf({ path, variables }: Prompt, { cases, names, whole }: Filling): Unfilled {
  if (cases.length === 0 || !whole) return [];
  const isFilled = (name: string): boolean => names.has(name) || names.has(rootOf(name));
  return variables
    .filter((variable) => variable.default === undefined && variable.uses.length > 0 && !isFilled(variable.name))
    .map(({ name, uses: [use] }) => ({ name, file: use?.file ?? path, line: use?.line ?? 1 }));
}

/** `customer.name` and `items[0]` are filled by a value of `customer` and of `items`. */
const rootOf = (name: string): string => /^[^.[]*/.exec(name)?.[0] ?? name;
