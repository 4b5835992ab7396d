import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import picomatch from 'picomatch';
import { mayBeAttached } from '../cases/attachments.ts';
import type { LoadedConfig } from '../config/load.ts';
import { filesOfGraders, judgesNamed } from '../grading/entries.ts';
import { filesOf } from '../models/material.ts';
import { fileOf } from '../prompts/address.ts';
import { mayInclude } from '../prompts/formats.ts';
import type { Change, Tree } from '../revision/tree.ts';
import type { Source } from './sources.ts';

/**
 * Whether a change can make a difference to a suite: its prompt, its cases, its models (with their recorded answers and
 * sources), its graders (with their scripts) or its rules; files that are attached to cases are `isAttachedTo`'s. Everything else in a repository may
 * change and costs nothing, but for an application that does not say what its sources are.
 */
export function isAffected(source: Source, changed: readonly Change[], base: LoadedConfig | undefined): boolean {
  const { settings, config, prompt } = source;
  const models = modelsOf(source, config);
  const ofModels = models.map((model) => (model === undefined ? [] : filesOf(model)));
  if (ofModels.includes(undefined)) return true;
  const files = [
    prompt,
    fileOf(prompt),
    ...(settings?.cases ?? []),
    ...filesOfGraders(settings?.graders),
    ...ofModels.flatMap((some) => some ?? []),
  ];
  const isMeant = picomatch(files, { dot: true });
  const isOf = (path: string): boolean => files.includes(path) || isMeant(path) || isBeside(path, fileOf(prompt));
  if (changed.some(({ path, from }) => isOf(path) || (from !== undefined && isOf(from)))) return true;
  if (base === config) return false;
  return (
    !isDeepStrictEqual(settings, base?.value.suites[source.suite]) ||
    !isDeepStrictEqual(models, base && modelsOf(source, base))
  );
}

/** Whether a prompt may include a file: those that it may include are in its folder and below, mostly. */
const isBeside = (path: string, prompt: string): boolean =>
  mayInclude(prompt) && path.startsWith(posix.join(posix.dirname(prompt), '/').replace(/^\.\//, ''));

/** Whether a file that changed is attached to a case. The cases are read only where one may be. */
export async function isAttachedTo({ settings }: Source, changed: readonly Change[], tree: Tree): Promise<boolean> {
  const patterns = settings?.cases ?? [];
  const paths = changed
    .flatMap(({ path, from }) => [path, from ?? path])
    .filter((path) => patterns.some((pattern) => mayBeAttached(path, pattern)));
  if (paths.length === 0) return false;
  const { readCases } = await import('../cases/read-cases.ts');
  for await (const { attachments = [] } of readCases(tree, patterns)) {
    if (attachments.some(({ path }) => paths.includes(path))) return true;
  }
  return false;
}

/** Its models, and those that judge. A prompt may name its own model, so without a list any model may be meant. */
function modelsOf({ settings }: Source, { value }: LoadedConfig) {
  return settings?.models === undefined
    ? Object.values(value.models)
    : [...settings.models, ...judgesNamed(settings.graders)].map((name) => value.models[name]);
}
