import type { Untouched } from '../../shared/action/define.ts';
import type { Data } from './data.ts';

/** Where no prompt changed, and nothing was looked into. */
export function untouched({ base, prompts, problems, notes, asked }: Data): Untouched | undefined {
  const isNothing = prompts.length + problems.length + notes.length === 0 && asked === undefined;
  return base === undefined || !isNothing ? undefined : { headline: nothing, sections: [] };
}

export const nothing = 'no prompt changed';
