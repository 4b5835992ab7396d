import { promises } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import pLimit from 'p-limit';
import { UserError } from '../action/errors.ts';
import { type Entry, isFile } from './folder.ts';
import { inTree } from './path.ts';
import type { Store } from './store.ts';
import type { Tree } from './tree.ts';

/** The files of a commit, read from git's own store, byte for byte. Symbolic links and submodules are left out. */
export class GitTree implements Tree {
  readonly label: string;
  readonly sha: string;
  readonly #store: Store;
  readonly #prefix: string;
  #root: Promise<string | undefined> | undefined;
  #below: Promise<readonly [string, Entry][]> | undefined;

  /** @param prefix `''`, or a folder of the commit with a trailing `/` */
  constructor(store: Store, sha: string, prefix: string) {
    this.label = sha.slice(0, 7);
    this.sha = sha;
    this.#store = store;
    this.#prefix = prefix;
  }

  /** The object of the folder that it is, `undefined` where the commit has no such folder. */
  root(): Promise<string | undefined> {
    this.#root ??= this.#store.folders.of(this.sha, this.#prefix.slice(0, -1));
    return this.#root;
  }

  async list(): Promise<readonly string[]> {
    return (await this.#all()).filter(([, entry]) => isFile(entry)).map(([path]) => path);
  }

  async links(): Promise<ReadonlyMap<string, string>> {
    const links = (await this.#all()).filter(([, { kind }]) => kind === 'link');
    const all = links.map(async ([path, entry]) => [path, (await this.#content(path, entry)).toString()] as const);
    return new Map(await Promise.all(all));
  }

  async read(path: string): Promise<Buffer | undefined> {
    const entry = await this.#entry(path);
    return entry && (await this.#content(path, entry));
  }

  async stream(path: string): Promise<Readable | undefined> {
    const entry = await this.#entry(path);
    return entry && ((await this.#store.objects.stream(entry.object)) ?? this.#lacks(path));
  }

  async digest(path: string): Promise<string | undefined> {
    return (await this.#entry(path))?.object;
  }

  /** Written file by file, so that no filter, attribute or line ending setting changes what is executed. */
  async materialise(): Promise<{ readonly directory: string; dispose(): Promise<void> }> {
    const directory = await promises.mkdtemp(join(tmpdir(), `aiops-${this.label}-`));
    const dispose = (): Promise<void> => promises.rm(directory, { recursive: true, force: true });
    try {
      const files = (await this.#all()).filter(([, entry]) => isFile(entry));
      const folders = new Set(files.map(([path]) => dirname(join(directory, path))));
      for (const folder of folders) await promises.mkdir(folder, { recursive: true });
      const limit = pLimit(16);
      await Promise.all(
        files.map(([path, entry]) =>
          limit(async () => {
            this.#store.git.signal?.throwIfAborted();
            const mode = entry.kind === 'executable' ? 0o755 : 0o644;
            await promises.writeFile(join(directory, path), await this.#content(path, entry), { mode, flag: 'wx' });
          }),
        ),
      );
    } catch (error) {
      await dispose();
      throw error;
    }
    return { directory, dispose };
  }

  async #entry(path: string): Promise<Entry | undefined> {
    const normal = inTree(path);
    const root = await this.root();
    if (normal === undefined || root === undefined) return undefined;
    const entry = await this.#store.folders.find(root, normal);
    return isFile(entry) ? entry : undefined;
  }

  async #content(path: string, { object }: Entry): Promise<Buffer> {
    return (await this.#store.objects.get(object))?.content ?? this.#lacks(path);
  }

  #lacks(path: string): never {
    throw new UserError({
      file: path,
      message: `The clone does not hold this file's content at ${this.label}. Leave \`filter\` out of actions/checkout.`,
    });
  }

  /** Everything but folders, sorted by path. */
  #all(): Promise<readonly [string, Entry][]> {
    this.#below ??= this.#readAll();
    return this.#below;
  }

  async #readAll(): Promise<readonly [string, Entry][]> {
    const root = await this.root();
    return root === undefined ? [] : this.#store.folders.below(root);
  }
}
