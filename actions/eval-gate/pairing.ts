import type { Change } from '../../shared/revision/tree.ts';
import type { Source } from '../../shared/suites/sources.ts';

/** The base's source of a head's: the same suite with the same prompt, with what it was renamed from, or its only one. */
export function baseOf(
  head: Source,
  heads: readonly Source[],
  bases: readonly Source[],
  changed: readonly Change[],
): Source | undefined {
  const same = bases.filter(({ suite }) => suite === head.suite);
  const before = changed.find(({ path, kind }) => path === head.prompt && kind === 'renamed')?.from;
  const exact = same.find(({ prompt }) => prompt === head.prompt) ?? same.find(({ prompt }) => prompt === before);
  if (exact !== undefined) return exact;
  const renamed = bases.find(({ prompt, settings }) => prompt === before && settings === undefined);
  if (renamed !== undefined && head.settings === undefined) return renamed;
  const alone = heads.filter(({ suite }) => suite === head.suite).length === 1 && same.length === 1;
  return alone ? same[0] : undefined;
}
