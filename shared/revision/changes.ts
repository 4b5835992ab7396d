import { type Entry, type Folder, isFile } from './folder.ts';
import { type Folders, requireBounded } from './folders.ts';
import type { GitTree } from './git-tree.ts';
import type { Store } from './store.ts';
import type { Change, Tree } from './tree.ts';

/**
 * Files that differ between two commits, by path. Renames are found where at least half of the content is the same: git
 * itself looks for them, and only where some files are gone and others are new.
 * @param prefix of both
 */
export async function changesBetween(
  { git, folders }: Store,
  base: GitTree,
  head: GitTree,
  prefix: string,
): Promise<Change[]> {
  const changes = await folderChanges(folders, ...(await Promise.all([base.root(), head.root()])));
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (!kinds.has('added') || !kinds.has('removed')) return byPath(changes);
  const relative = prefix === '' ? [] : [`--relative=${prefix}`];
  const options = ['-r', '--raw', '-z', '-M', '--no-ext-diff', '--no-textconv', ...relative];
  const output = await git.output(['diff-tree', ...options, base.sha, head.sha, '--']);
  return byPath(parseRawDiff(output.toString('utf8')));
}

/** The folders that differ, on both sides where both have them. */
interface Pair {
  readonly path: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** Without renames. What is the same on both sides is not read. */
async function folderChanges(folders: Folders, base: string | undefined, head: string | undefined): Promise<Change[]> {
  const changes: Change[] = [];
  let looked = 0;
  let depth = 0;
  const read = async (object: string | undefined): Promise<Folder> => (object ? folders.get(object) : new Map());
  for (let level: readonly Pair[] = [{ path: '', base, head }]; level.length > 0; depth += 1) {
    const below: Pair[] = [];
    const both = level.map(async (pair) => ({ pair, sides: await Promise.all([read(pair.base), read(pair.head)]) }));
    for (const { pair, sides } of await Promise.all(both)) {
      const [before, after] = sides;
      looked += before.size + after.size;
      requireBounded(looked / 2, depth);
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        const [old, now] = [before.get(name), after.get(name)];
        if (old?.object === now?.object && old?.kind === now?.kind) continue;
        const path = `${pair.path}${name}`;
        if (isFolder(old) || isFolder(now)) {
          const object = (entry: Entry | undefined): string | undefined =>
            isFolder(entry) ? entry?.object : undefined;
          below.push({ path: `${path}/`, base: object(old), head: object(now) });
        }
        changes.push(...changeOf(isFile(old), isFile(now), path, path));
      }
    }
    level = below;
  }
  return changes;
}

const isFolder = (entry: Entry | undefined): boolean => entry?.kind === 'folder';

/** `:100644 100644 <name> <name> R086`, the path, and the new path of a rename, each ended by a null character. */
export function parseRawDiff(text: string): Change[] {
  const fields = text.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [, old, now, status] = /^:(\d{6}) (\d{6}) \S+ \S+ ([A-Z])\d*$/.exec(fields[at++] ?? '') ?? [];
    const from = fields[at++] ?? '';
    const path = status === 'R' || status === 'C' ? (fields[at++] ?? '') : from;
    changes.push(...changeOf(isFileMode(old), isFileMode(now), path, from));
  }
  return changes;
}

/** Trees hold neither links nor submodules: what becomes one is removed. */
function changeOf(before: boolean, after: boolean, path: string, from: string): Change[] {
  if (before && after) return path === from ? [{ path, kind: 'modified' }] : [{ path, from, kind: 'renamed' }];
  if (before) return [{ path: from, kind: 'removed' }];
  return after ? [{ path, kind: 'added' }] : [];
}

const isFileMode = (mode: string | undefined): boolean => mode?.startsWith('100') === true;

/**
 * The same of any two trees, by content. Git is not asked about files on disk: to compare them it would run the
 * programs that the repository's configuration names. A rename is found where the content is equal.
 */
export async function changesOfTrees(base: Tree, head: Tree): Promise<Change[]> {
  const [before, after] = [await base.list(), await head.list()];
  const [old, now] = [new Set(before), new Set(after)];
  const common = after.filter((path) => old.has(path));
  const added = after.filter((path) => !old.has(path));
  const removed = before.filter((path) => !now.has(path));

  const origins = new Map(await Promise.all(removed.map(async (path) => [await base.digest(path), path] as const)));
  // Without anything removed there is no rename to find, and what was added need not be read.
  const read = origins.size > 0 ? after : common;
  const digests = new Map(await Promise.all(read.map(async (path) => [path, await head.digest(path)] as const)));

  const changes: Change[] = [];
  for (const path of common) {
    if ((await base.digest(path)) !== digests.get(path)) changes.push({ path, kind: 'modified' });
  }
  for (const path of added) {
    const from = origins.get(digests.get(path));
    changes.push(from === undefined ? { path, kind: 'added' } : { path, from, kind: 'renamed' });
    if (from !== undefined) origins.delete(digests.get(path));
  }
  const renamed = new Set(changes.map(({ from }) => from));
  for (const path of removed) if (!renamed.has(path)) changes.push({ path, kind: 'removed' });
  return byPath(changes);
}

const byPath = (changes: Change[]): Change[] => changes.sort((a, b) => (a.path < b.path ? -1 : 1));
