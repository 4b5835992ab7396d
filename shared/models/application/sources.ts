import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { UserError } from '../../action/errors.ts';
import type { Tree } from '../../revision/tree.ts';

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
  const hash = createHash('sha256');
  for (const path of await filesMeant(tree, patterns, key)) hash.update(`${path}\0${await tree.digest(path)}\0`);
  return `sha256:${hash.digest('hex')}`;
}

/**
 * All files that patterns mean, sorted.
 * @throws UserError for a pattern that means no file
 */
export async function filesMeant(
  tree: Pick<Tree, 'list'>,
  patterns: readonly string[],
  key: string,
): Promise<readonly string[]> {
  const all = await tree.list();
  const found = new Set<string>();
  for (const pattern of patterns) {
    const plain = pattern.replace(/^\.\//, '');
    const isMeant = picomatch(plain, { dot: true, nonegate: true });
    const files = all.filter((path) => path === plain || isMeant(path));
    if (files.length === 0) throw new UserError({ key, message: `no file ${pattern}.`, fix: howToName(plain, all) });
    for (const path of files) found.add(path);
  }
  return [...found].sort();
}

const howToName = (pattern: string, all: readonly string[]): string =>
  all.some((path) => path.startsWith(`${pattern.replace(/\/$/, '')}/`))
    ? `For all files of that folder, write ${pattern.replace(/\/$/, '')}/**.`
    : 'Paths are relative to the working directory, and ignored files are none of it.';
