import type { Impact } from '../../../shared/prompts/diff/change.ts';

/** Which changes are listed. @param cosmetic those as well that render the same as before */
export const isTold =
  (cosmetic: boolean) =>
  (impact: Impact): boolean =>
    cosmetic || impact !== 'cosmetic';
