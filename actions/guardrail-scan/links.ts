import { posix } from 'node:path';
import type { Tree } from '../../shared/revision/tree.ts';
import type { Scope } from './scope.ts';

/** Files that links stand for, and links that lead nowhere in the tree. */
export interface Linked {
  /** Files that a link of a scanned name leads to. */
  readonly files: readonly string[];
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/**
 * Where symbolic links lead that have the name of a file that is scanned. None is followed on a disk: one that leads to a
 * file of the tree stands for that file, to a folder for what is in it.
 * @param base whose links are left out: they did not change
 */
export async function linkedFiles(head: Tree, base: Tree | undefined, scope: Scope): Promise<Linked> {
  const links = (await head.links?.()) ?? new Map<string, string>();
  if (links.size === 0) return { files: [], problems: [] };
  const known = await base?.links?.();
  const listed = await head.list();
  const all = new Set(listed);
  const files: string[] = [];
  const problems: { file: string; message: string }[] = [];
  for (const [path, target] of links) {
    if (known?.get(path) === target) continue;
    const led = posix.isAbsolute(target) ? undefined : posix.join(posix.dirname(path), target).replace(/\/$/, '');
    const inside = led === undefined ? [] : all.has(led) ? [led] : listed.filter((one) => one.startsWith(`${led}/`));
    const meant = inside.filter((one) => scope(posix.join(path, posix.relative(led ?? '', one))) !== undefined);
    files.push(...meant);
    if (inside.length > 0 || !mayMean(path, scope)) continue;
    const why = led === undefined || led.startsWith('..') ? 'out of the repository' : 'to nothing that is there';
    problems.push({ file: path, message: `It is a symbolic link that leads ${why}, and is not followed.` });
  }
  return { files, problems };
}

/** A link to a folder has no ending: what would be in it may be scanned. */
const mayMean = (path: string, scope: Scope): boolean =>
  scope(path) !== undefined || scope(`${path}/a.md`) !== undefined || scope(`${path}/a.jsonl`) !== undefined;
