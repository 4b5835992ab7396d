import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../action/errors.ts';
import type { GitPlace } from './git-environment.ts';

/** A working directory in its repository. */
export interface Repository extends GitPlace {
  /** `''`, or the working directory relative to the root, with a trailing `/`. */
  readonly prefix: string;
  /** Whether the working directory is on disk. A commit that is not checked out may have it all the same. */
  readonly onDisk: boolean;
  /** Whether the clone lacks history. */
  readonly shallow: boolean;
}

/**
 * Finds the repository around a folder without starting git.
 * @returns `undefined` where there is none
 * @throws UserError when the folder is a file, or a link that leads out of the repository
 */
export async function findRepository(directory: string): Promise<Repository | undefined> {
  const folder = await stat(directory).catch(() => undefined);
  if (folder && !folder.isDirectory()) throw problem(`${directory} is a file. Name a folder.`);
  for (let root = directory; ; root = dirname(root)) {
    const gitDirectory = await gitDirectoryOf(root);
    if (gitDirectory !== undefined) {
      const prefix = await prefixOf(root, directory);
      const shallow = await exists(join(await commonDirectory(gitDirectory), 'shallow'));
      return { gitDirectory, workTree: root, prefix, onDisk: folder !== undefined, shallow };
    }
    if (dirname(root) === root) return undefined;
  }
}

/** @throws UserError when there is no such folder */
export async function requireFolder(directory: string): Promise<void> {
  if (!(await exists(directory))) throw missingFolder(directory);
}

export const missingFolder = (directory: string): UserError =>
  problem(`There is no folder ${directory}. Name one of the repository, relative to its root.`);

const problem = (message: string): UserError => new UserError({ key: 'input working-directory', message });

/** `.git` is a folder, or in a linked worktree and a submodule a file that names one. */
async function gitDirectoryOf(root: string): Promise<string | undefined> {
  const path = join(root, '.git');
  if (await exists(join(path, 'HEAD'))) return path;
  const text = await readFile(path, 'utf8').catch(() => '');
  const [, target] = /^gitdir: ([^\n]+)/.exec(text) ?? [];
  return target === undefined ? undefined : resolve(root, target);
}

/** A linked worktree shares most of what it has with the others. */
async function commonDirectory(gitDirectory: string): Promise<string> {
  const text = await readFile(join(gitDirectory, 'commondir'), 'utf8').catch(() => '.');
  return resolve(gitDirectory, text.trim());
}

async function prefixOf(root: string, directory: string): Promise<string> {
  const way = relative(await realpath(root), await realPath(directory));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw problem(`${directory} leads out of the repository ${root}.`);
  }
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

/** Also of what is not there: the part that is, and the rest. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
