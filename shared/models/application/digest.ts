import type { Tree } from '../../revision/tree.ts';
import { filesMeant } from './sources.ts';

/**
 * Names the content of all files that the patterns mean: `sha256:` and the hex digits of the SHA-256 of their paths and
 * digests.
 * @param key where the patterns are written, such as `models.app.sources`
 * @throws UserError for a pattern that means no file
 */
export async function digestOfSources(
  tree: Pick<Tree, 'list' | 'digest'>,
  patterns: readonly string[],
  key: string,
): Promise<string> {
  // Only where there are any: it takes long to load.
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  for (const path of await filesMeant(tree, patterns, key)) hash.update(`${path}\0${await tree.digest(path)}\0`);
  return `sha256:${hash.digest('hex')}`;
}
