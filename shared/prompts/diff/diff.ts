import type { PromptChange, PromptsDiff } from './change.ts';
import { impactOfAll } from './impact.ts';
import { oneSided } from './one-sided.ts';
import { pairedPrompts } from './paired-prompts.ts';
import type { PromptSide } from './places.ts';
import { promptChange } from './prompt-change.ts';

export type { PromptSide } from './places.ts';

/**
 * What a change does to prompts: which are added, removed, renamed or changed, what differs in each, and whether
 * whoever calls it or reads its answers has to change as well. Takes time in proportion to the texts; of texts that have
 * little in common, what would take longer is told as replaced.
 */
export const diffPrompts = (base: PromptSide, head: PromptSide): PromptsDiff => diffOf([...promptChanges(base, head)]);

/** One prompt after the other, in no order: what is done about one can begin before the next is compared. */
export function* promptChanges(base: PromptSide, head: PromptSide): Generator<PromptChange> {
  for (const pair of pairedPrompts(base.prompts, head.prompts)) {
    if (pair.base === undefined) {
      if (pair.head !== undefined) yield oneSided('added', pair.head, head);
    } else if (pair.head === undefined) yield oneSided('removed', pair.base, base);
    else {
      const change = promptChange(pair.base, pair.head, { base, head }, pair.similarity);
      if (change !== undefined) yield change;
    }
  }
}

/** All of them together, by path. */
export function diffOf(changes: readonly PromptChange[]): PromptsDiff {
  const path = ({ head: is, base: was }: PromptChange): string => is?.path ?? was?.path ?? '';
  return {
    impact: impactOfAll(changes.map(({ impact }) => impact)),
    changes: changes.toSorted((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0)),
  };
}
