import { Budget } from '../../prompts/diff/sequence.ts';
import { runsOf } from '../../prompts/diff/words.ts';

/** A part of a text, and whether the other text lacks it. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** About 10 ms of comparing: a page shows many answers. What lies beyond counts as changed. */
const steps = 1_000_000;

/** Two texts by words, each with what the other lacks. */
export function changedWords(base: string, head: string): { readonly base: Piece[]; readonly head: Piece[] } {
  const runs = runsOf(base, head, new Budget(steps));
  const without = (other: 'added' | 'removed'): Piece[] =>
    runs.filter(({ kind }) => kind !== other).map(({ kind, text }) => ({ text, changed: kind !== 'same' }));
  return { base: without('added'), head: without('removed') };
}
