import { UserError } from '../action/errors.ts';
import { type Entry, type Folder, parseFolder } from './folder.ts';
import type { Git } from './git.ts';
import type { GitObject, Objects } from './objects.ts';

/** Of a commit, more than any repository has: a few folders that hold each other several times pretend billions. */
const mostFiles = 4_000_000;
/** Folders within each other. Git's own default: `git help config` under core.maxTreeDepth. */
const deepest = 2048;

/** The folders of commits. Each is read once: two commits share most of theirs. */
export class Folders {
  readonly #git: Git;
  readonly #objects: Objects;
  readonly #known = new Map<string, Folder | Promise<Folder>>();

  constructor(git: Git, objects: Objects) {
    this.#git = git;
    this.#objects = objects;
  }

  /**
   * The object of a folder of a commit, `undefined` where there is no such folder.
   * @param path without a slash at its end; `''` for the commit's own
   */
  async of(commit: string, path: string): Promise<string | undefined> {
    const root = await this.#objects.get(`${commit}^{tree}`);
    if (root === undefined) throw this.#missing();
    if (!this.#known.has(root.name)) this.#known.set(root.name, this.#parsed(root));
    if (path === '') return root.name;
    const entry = await this.find(root.name, path);
    return entry?.kind === 'folder' ? entry.object : undefined;
  }

  /** What is in a folder. A promise only the first time: whoever has waited for it may go through thousands at once. */
  get(object: string): Folder | Promise<Folder> {
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    const asked = this.#read(object);
    this.#known.set(object, asked);
    return asked;
  }

  /** What stands at a path, whose parts have to be names. A promise where a folder on the way has to be read. */
  find(root: string, path: string): Entry | undefined | Promise<Entry | undefined> {
    let folder = root;
    for (let start = 0; ; ) {
      const slash = path.indexOf('/', start);
      const entries = this.get(folder);
      if (entries instanceof Promise) return entries.then(() => this.find(root, path));
      const found = entries.get(slash < 0 ? path.slice(start) : path.slice(start, slash));
      if (slash < 0) return found;
      if (found?.kind !== 'folder') return undefined;
      folder = found.object;
      start = slash + 1;
    }
  }

  /** All that is in a folder and below it but folders, with its path from there, sorted by it. */
  async below(root: string): Promise<[string, Entry][]> {
    await this.#readBelow(root);
    const found: [string, Entry][] = [];
    const collect = (object: string, prefix: string): void => {
      for (const [name, entry] of this.#known.get(object) as Folder) {
        if (entry.kind === 'folder') collect(entry.object, `${prefix}${name}/`);
        else found.push([prefix + name, entry]);
      }
    };
    collect(root, '');
    return found.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Level by level: all folders of one are asked for at once. */
  async #readBelow(root: string): Promise<void> {
    let files = 0;
    let depth = 0;
    for (let level: readonly string[] = [root]; level.length > 0; depth += 1) {
      const next: string[] = [];
      for (const folder of await Promise.all(level.map((object) => this.get(object)))) {
        files += folder.size;
        requireBounded(files, depth);
        for (const { kind, object } of folder.values()) if (kind === 'folder') next.push(object);
      }
      level = next;
    }
  }

  async #read(object: string): Promise<Folder> {
    const found = await this.#objects.get(object);
    if (found === undefined) throw this.#missing();
    const folder = this.#parsed(found);
    this.#known.set(object, folder);
    return folder;
  }

  #parsed({ name, type, content }: GitObject): Folder {
    const folder = type === 'tree' ? parseFolder(content, name.length / 2) : undefined;
    if (folder === undefined) throw this.#git.damaged(`git has no folder under the name ${name}`);
    return folder;
  }

  #missing(): UserError {
    return this.#git.damaged('The clone does not hold all folders of a commit');
  }
}

/** @throws UserError where a commit pretends to have more than can be read */
export function requireBounded(files: number, depth: number): void {
  if (files <= mostFiles && depth <= deepest) return;
  throw new UserError(
    `A commit has more than ${mostFiles} files, or more than ${deepest} folders within each other: that cannot be read.`,
  );
}
