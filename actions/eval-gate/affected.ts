import { isDeepStrictEqual } from 'node:util';
import picomatch from 'picomatch';
import type { LoadedConfig } from '../../shared/config/load.ts';
import type { Change } from '../../shared/revision/tree.ts';
import type { Source } from './sources.ts';

/**
 * Whether a change can make a difference to a suite: its prompt, its cases, its models (with their recorded answers),
 * its graders or its rules. Everything else in a repository may change and costs nothing.
 */
export function isAffected(source: Source, changed: readonly Change[], base: LoadedConfig | undefined): boolean {
  const { settings, config, prompt } = source;
  const models = modelsOf(source, config);
  const files = [
    prompt,
    ...(settings?.cases ?? []),
    ...models.flatMap((model) => (model?.provider === 'replay' ? [model.file] : [])),
  ];
  const isMeant = picomatch(files, { dot: true });
  if (changed.some(({ path, from }) => files.includes(path) || isMeant(path) || (from !== undefined && isMeant(from))))
    return true;
  if (base === config) return false;
  return (
    !isDeepStrictEqual(settings, base?.value.suites[source.suite]) ||
    !isDeepStrictEqual(models, base && modelsOf(source, base))
  );
}

/** A prompt may name its own model, so without a list any model may be meant. */
function modelsOf({ settings }: Source, { value }: LoadedConfig) {
  return settings?.models === undefined
    ? Object.values(value.models)
    : settings.models.map((name) => value.models[name]);
}
