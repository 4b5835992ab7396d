import type { Sides } from '../../shared/prompts/diff/change.ts';
import type { ToldText } from './shown-text.ts';

/** Whether words of a text may not be told: they are part of what is hidden in the whole of it, as half an address is. */
export type AreHidden = (words: Sides<string>) => boolean;

export function hiddenWords(texts: readonly ToldText[]): AreHidden {
  const sides = texts.flatMap(({ raw, told }) =>
    // Most texts hide nothing, and to look at them in one line takes long.
    (['base', 'head'] as const).flatMap((side) =>
      told === undefined || raw[side] === told[side] ? [] : [{ raw: inLine(raw[side]), seen: inLine(told[side]) }],
    ),
  );
  if (sides.length === 0) return () => false;
  return ({ base, head }) =>
    [base, head].some((words) => {
      if (words === undefined) return false;
      const wanted = inLine(words);
      return sides.some(({ raw, seen }) => raw.includes(wanted) && !seen.includes(wanted));
    });
}

/** Reasons have their words in one line. */
const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
