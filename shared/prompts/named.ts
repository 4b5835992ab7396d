import type { Keys } from '../config/key-path.ts';
import type { Prompt } from './prompt.ts';
import type { Span } from './span.ts';

interface Names {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly model?: string | undefined;
  readonly owner?: string | undefined;
  readonly version?: string | undefined;
}

/**
 * What most formats say of a prompt at keys of the same names, as far as it is there.
 * @param at where the value at a key stands
 */
export function namedOf(
  { name, description, model, owner, version }: Names,
  at: (keys: Keys) => Span,
): Pick<Prompt, 'name' | 'description' | 'model' | 'owner' | 'version'> {
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(model !== undefined && { model: { id: model, position: at(['model']) } }),
    ...(owner !== undefined && { owner: { value: owner, position: at(['owner']) } }),
    ...(version !== undefined && { version: { value: version, position: at(['version']) } }),
  };
}
