import type { Work } from '../../threads/work.ts';
import type { EncodingName } from './encodings.ts';

export interface Counting {
  readonly by: EncodingName;
  readonly texts: readonly string[];
}

/** Tokens of texts, of each. Loading a megabyte of tokens takes as long as comparing some hundred prompts. */
export const counting: Work<Counting, number[]> = {
  name: 'counting',
  load: async () => (await import('./count-texts.ts')).countTexts,
};
