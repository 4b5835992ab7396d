import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type LoadedConfig, loadConfig } from '../../shared/config/load.ts';

import type { Tree } from '../../shared/revision/tree.ts';

export type Files = Readonly<Record<string, string>>;

/** One side of a change, in memory. */
export function treeOf(files: Files, label = '5d6e7f8'): Tree {
  const bytes = (path: string): Buffer | undefined =>
    files[path] === undefined ? undefined : Buffer.from(files[path]);
  return {
    label,
    list: async () => Object.keys(files).sort(),
    read: async (path) => bytes(path),
    stream: async (path) => (files[path] === undefined ? undefined : Readable.from([bytes(path)])),
    digest: async (path) =>
      files[path] === undefined ? undefined : createHash('sha256').update(files[path]).digest('hex'),
    materialise: () => Promise.reject(new Error('nothing is executed here')),
  };
}

export const configOf = (text: string): Promise<LoadedConfig> => loadConfig(treeOf({ 'aiops.yml': text }));

/** A prompt as GitHub Models writes it; with test data and evaluators it is a suite by itself. */
export const promptFile = (system: string, { model = 'haiku', suite = false } = {}): string =>
  [
    `model: ${model}`,
    'messages:',
    `  - { role: system, content: "${system}" }`,
    '  - { role: user, content: "{{ticket}}" }',
    ...(suite
      ? [
          'testData:',
          '  - { ticket: "one", expected: "yes" }',
          'evaluators:',
          '  - { name: exact, string: { equals: "{{expected}}" } }',
        ]
      : []),
  ].join('\n');
