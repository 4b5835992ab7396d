import { addressOf } from '../../shared/prompts/address.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Revision } from '../../shared/revision/tree.ts';
import type { FileProblem } from '../../shared/touched/problem.ts';
import { bothSides } from '../../shared/touched/sides.ts';
import type { Covered } from './covered.ts';

/** A prompt on both sides; the same value twice where its files did not change. */
export interface PromptPair {
  /** Its address at the head, else at the base. */
  readonly id: string;
  readonly base?: Prompt;
  readonly head?: Prompt;
}

export interface PromptPairs {
  readonly pairs: readonly PromptPair[];
  readonly problems: readonly FileProblem[];
  readonly notes: readonly FileProblem[];
}

/** All prompts of both sides: a budget is for a month of everything, and what did not change is a part of it. */
export async function promptPairs(
  { pairs, foundBy }: Covered,
  { base, head }: Pick<Revision, 'base' | 'head'>,
): Promise<PromptPairs> {
  const touched = new Set(pairs.flatMap((pair) => [pair.base, pair.head]));
  const others = (await head.list()).filter((path) => !touched.has(path) && foundBy(path) !== undefined);
  const [changed, same] = await Promise.all([
    bothSides({ pairs, foundBy }, { base: base ?? head, head }),
    bothSides({ pairs: others.map((path) => ({ head: path })), foundBy }, { base: head, head }),
  ]);
  return {
    pairs: [
      ...paired(changed.base.prompts, changed.head.prompts, pairs),
      ...same.head.prompts.map((prompt) => ({
        id: addressOf(prompt.path, prompt),
        ...(base && { base: prompt }),
        head: prompt,
      })),
    ],
    problems: [...changed.problems, ...same.problems],
    notes: [...changed.notes, ...same.notes],
  };
}

/** By file and key. A file with one prompt on both sides has the same one, whatever its key. */
function paired(base: readonly Prompt[], head: readonly Prompt[], files: Covered['pairs']): PromptPair[] {
  const left = new Set(base);
  const cameFrom = new Map(files.map((file) => [file.head, file.base]));
  const atBase = Map.groupBy(base, ({ path }) => path);
  const atHead = Map.groupBy(head, ({ path }) => path);
  const pairs = head.map((prompt): PromptPair => {
    const from = atBase.get(cameFrom.get(prompt.path) ?? '') ?? [];
    const alone = from.length === 1 && atHead.get(prompt.path)?.length === 1;
    const before = alone ? from[0] : from.find(({ key }) => key === prompt.key);
    if (before) left.delete(before);
    return { id: addressOf(prompt.path, prompt), ...(before && { base: before }), head: prompt };
  });
  return [...pairs, ...[...left].map((prompt) => ({ id: addressOf(prompt.path, prompt), base: prompt }))];
}
