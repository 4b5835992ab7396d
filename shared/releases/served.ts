import { hash } from 'node:crypto';
import type { Context } from '../action/context.ts';
import { UserError } from '../action/errors.ts';
import { loadConfig } from '../config/load.ts';
import type { ModelConfig } from '../models/config.ts';
import { canonicalJson } from '../results/canonical-json.ts';
import type { Tree } from '../revision/tree.ts';
import { releaseAgain } from './make.ts';
import type { Manifest } from './manifest.ts';
import type { Opening } from './open-world.ts';

/** What answers where a release is live: its files and models as they were released, whatever the commits since say. */
export interface Served {
  /** The prompts, and the code of programs. */
  readonly tree: Tree;
  /** By name, those that it pins. */
  readonly models: Readonly<Record<string, ModelConfig>>;
}

/**
 * @param manifest of the release that is live; `undefined` where nobody has recorded it
 * @param files bytes of what is live, where the platform keeps them
 * @throws UserError where it is not known what is live, or the commit does not have it any more
 */
export async function servedBy(
  manifest: Manifest | undefined,
  files: ReadonlyMap<string, Uint8Array> | undefined,
  { config, tree }: Pick<Opening, 'config' | 'tree'>,
  { revision }: Pick<Context, 'revision'>,
): Promise<Served> {
  if (manifest === undefined) {
    if (files === undefined)
      throw new UserError('Nobody has recorded what is live, so it is not known what it answers with.');
    return { tree: over(tree, files), models: {} };
  }
  const { commit, content } = manifest;
  if (commit === tree.sha) return { tree: files === undefined ? tree : over(tree, files), models: {} };
  const found = await revision.reference?.(commit, { key: 'the record of the release' });
  if (found === undefined) throw new UserError(`The commit ${commit} of the release is not there any more.`);
  const released = await loadConfig(found.tree, config.path);
  const models = content.models.map(({ name, digest }): [string, ModelConfig] => {
    const entry = released.value.models[name];
    if (entry === undefined || `sha256:${hash('sha256', canonicalJson(entry))}` !== digest)
      throw new UserError(`At ${commit.slice(0, 7)} the model ${name} is not what was released.`);
    return [name, entry];
  });
  const bytes = files ?? (await releaseAgain(manifest, '', found.tree)).files;
  return { tree: over(found.tree, bytes), models: Object.fromEntries(models) };
}

/** A tree with other files in it. A class keeps to itself what a copy of its members would miss. */
const over = (tree: Tree, files: ReadonlyMap<string, Uint8Array>): Tree => ({
  label: tree.label,
  ...(tree.sha !== undefined && { sha: tree.sha }),
  list: () => tree.list(),
  read: async (path) => {
    const bytes = files.get(path);
    return bytes === undefined ? tree.read(path) : Buffer.from(bytes);
  },
  stream: (path) => tree.stream(path),
  digest: (path) => tree.digest(path),
  materialise: () => tree.materialise(),
});
