import type { ModelConfig } from '../../shared/models/config.ts';
import type { Change } from '../../shared/revision/tree.ts';
import type { SideSource } from './side.ts';
import type { Source } from './sources.ts';

export interface Pairing {
  readonly head: { readonly name: string; readonly config: ModelConfig };
  /** What answers on the base's side; absent where nothing there corresponds to it. */
  readonly base?: { readonly name: string; readonly config: ModelConfig };
}

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

/** Models of both sides by name; a single one on each side is a pair whatever its name: it was swapped. */
export function pairModels(head: SideSource, base: SideSource | undefined): Pairing[] {
  const [only] = base?.models ?? [];
  if (head.models.length === 1 && base?.models.length === 1)
    return head.models.map((model) => ({ head: model, ...(only && { base: only }) }));
  return head.models.map((model) => {
    const same = base?.models.find(({ name }) => name === model.name);
    return { head: model, ...(same && { base: same }) };
  });
}
