import picomatch from 'picomatch';
import { z } from 'zod';
import { UserError } from '../../action/errors.ts';
import type { Tree } from '../../revision/tree.ts';
import { name } from '../common-config.ts';

/** The key `sources` of a model that is an application. */
export const sources = () =>
  z
    .union([name, z.array(name).min(1)], { error: 'must be a path or pattern, or a list of them' })
    .transform((given): readonly string[] => [given].flat())
    .describe(
      'Paths or patterns of the files that decide what is answered: while they stay the same, answers are kept and given ' +
        'again. Without it every run asks again.',
    );

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
