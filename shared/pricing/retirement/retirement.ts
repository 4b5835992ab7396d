import { retirementTable } from './table.ts';

/** That a provider takes a model away. */
export interface Retirement {
  /** `2027-01-14`; absent where its day is not known. */
  readonly on?: string;
  readonly source: string;
}

/** `us.anthropic.…` of cross-region profiles. */
const geography = /^(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/;

/**
 * When a model is taken away, as far as the project's table has it.
 * @param provider who serves it: each has dates of its own; absent: whoever makes a model of this name
 * @param model as the provider names it, perhaps with a path or a region before it: `us.anthropic.claude-…`, `openai/gpt-4o`
 */
export async function retirementOf(provider: string | undefined, model: string): Promise<Retirement | undefined> {
  const table = await retirementTable();
  const name = model.slice(model.lastIndexOf('/') + 1);
  const names = [name, name.replace(geography, '')];
  const lists = provider === undefined ? Object.values(table) : [table[provider]];
  for (const list of lists)
    for (const one of names)
      if (list && Object.hasOwn(list.models, one)) return { on: list.models[one] as string, source: list.source };
  return undefined;
}
