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
export function diffPrompts(base: PromptSide, head: PromptSide): PromptsDiff {
  const changes = pairedPrompts(base.prompts, head.prompts).flatMap((pair): PromptChange[] => {
    if (pair.base === undefined) return pair.head === undefined ? [] : [oneSided('added', pair.head, head)];
    if (pair.head === undefined) return [oneSided('removed', pair.base, base)];
    const change = promptChange(pair.base, pair.head, { base, head }, pair.similarity);
    return change === undefined ? [] : [change];
  });
  const path = ({ head: is, base: was }: PromptChange): string => is?.path ?? was?.path ?? '';
  return {
    impact: impactOfAll(changes.map(({ impact }) => impact)),
    changes: changes.sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0)),
  };
}
