import { posix } from 'node:path';
import { z } from 'zod';
import { type Place, UserError } from '../action/errors.ts';
import type { Tree } from '../revision/tree.ts';
import type { Keys } from './key-path.ts';
import { loadYaml } from './load-yaml.ts';
import { type Config, configSchema } from './schema.ts';

export interface LoadedConfig {
  readonly value: Config;
  /** The file, absent where there is none. */
  readonly path?: string;
  /** `sha256:…` of the file's bytes. */
  readonly digest: string;
  /** Where in the file the value at these keys stands; of a mapping, its key. Nothing where there is no file. */
  locate(keys: Keys): Place;
}

const defaults = ['aiops.yml', 'aiops.yaml'];

// A file with nothing in it, or only comments, asks for nothing.
const fileSchema = z.preprocess((given) => given ?? {}, configSchema);

/**
 * Reads the configuration from a tree. No file and none asked for is an empty configuration.
 * @throws UserError with everything that is wrong in it, or when the file asked for is not there
 */
export async function loadConfig(tree: Pick<Tree, 'read'>, path?: string): Promise<LoadedConfig> {
  const file = path === undefined ? await findDefault(tree) : await findAsked(tree, path);
  if (file === undefined) return { value: configSchema.parse({}), digest: await digest(''), locate: () => ({}) };
  return { ...(await loadYaml(file.path, file.bytes, fileSchema)), path: file.path, digest: await digest(file.bytes) };
}

interface Found {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function findAsked(tree: Pick<Tree, 'read'>, asked: string): Promise<Found> {
  const path = posix.normalize(asked);
  const bytes = await tree.read(path);
  if (bytes) return { path, bytes };
  const message = `there is no file ${asked}. The path is relative to the working directory.`;
  throw new UserError({ key: 'input config', message });
}

async function findDefault(tree: Pick<Tree, 'read'>): Promise<Found | undefined> {
  const found: Found[] = [];
  for (const path of defaults) {
    const bytes = await tree.read(path);
    if (bytes) found.push({ path, bytes });
  }
  if (found.length > 1)
    throw new UserError({ file: 'aiops.yaml', message: 'There is an aiops.yml as well. Keep one.' });
  return found[0];
}

/** Node takes 5 ms to load its cryptography, which no start is to wait for. */
async function digest(bytes: Uint8Array | string): Promise<string> {
  const { hash } = await import('node:crypto');
  return `sha256:${hash('sha256', bytes)}`;
}
