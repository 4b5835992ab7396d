import type { Keys } from '../config/key-path.ts';
import type { Prompt } from './prompt.ts';
import type { Span } from './span.ts';

interface Names {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly model?: string | undefined;
}

interface Kept {
  readonly owner?: string | undefined;
  readonly version?: string | undefined;
  readonly metadata?: unknown;
}

/**
 * What most formats say of a prompt at keys of the same names, as far as it is there.
 * @param at where the value at a key stands
 */
export function namedOf(
  { name, description, model, ...kept }: Names & Kept,
  at: (keys: Keys) => Span,
): Pick<Prompt, 'name' | 'description' | 'model' | 'owner' | 'version'> {
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(model !== undefined && { model: { id: model, position: at(['model']) } }),
    ...keptOf(kept, at),
  };
}

/** Who keeps it, in which version: keys of its own, else text or a number under `metadata`. */
export function keptOf(kept: Kept, at: (keys: Keys) => Span): Pick<Prompt, 'owner' | 'version'> {
  const word = (key: 'owner' | 'version') => {
    const own = kept[key];
    if (own !== undefined) return { [key]: { value: own, position: at([key]) } };
    const inner = metadataOf(kept)[key];
    if (typeof inner !== 'string' && typeof inner !== 'number') return {};
    return { [key]: { value: String(inner), position: at(['metadata', key]) } };
  };
  return { ...word('owner'), ...word('version') };
}

const metadataOf = ({ metadata }: Kept): Readonly<Record<string, unknown>> =>
  typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
