import picomatch from 'picomatch';
import type { Config } from '../../../shared/config/schema.ts';
import { fileOf } from '../../../shared/prompts/address.ts';
import { mayInclude } from '../../../shared/prompts/formats.ts';
import type { Pair } from '../../../shared/touched/files.ts';

/**
 * Which pairs can be compared by themselves, by number: both sides have the file at the same place, it includes no other,
 * and no suite has cases for it, which would have to be read from the tree.
 */
export function aloneOf(pairs: readonly Pair[], { suites }: Config): number[] {
  const withCases = Object.values(suites).filter(({ cases }) => cases !== undefined);
  const isMeant = picomatch(
    withCases.flatMap(({ prompt }) => prompt.map(fileOf)),
    { dot: true },
  );
  return [...pairs.entries()].flatMap(([index, { base, head }]) =>
    base !== undefined && base === head && !mayInclude(base) && !isMeant(base) ? [index] : [],
  );
}
