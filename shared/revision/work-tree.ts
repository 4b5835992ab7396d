import { constants, promises } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import pLimit from 'p-limit';
import type { Git } from './git.ts';
import { inTree, isInside } from './path.ts';
import type { Tree } from './tree.ts';

/** Never written to a commit's tree, or nobody's own work. */
const skipped = new Set(['.git', 'node_modules']);

/** Files open at once: systems allow as few as 256. */
const atOnce = 32;

/** Bytes that are read at once. */
const small = 1_000_000;

/** The files of a folder on disk. No symbolic link is followed, neither to a file nor on the way to one. */
export class WorkTree implements Tree {
  readonly label: string;
  readonly #directory: string;
  readonly #names: () => Promise<readonly string[]>;
  readonly #digests = new Map<string, Promise<string | undefined>>();
  readonly #limit = pLimit(atOnce);
  #listed: Promise<ReadonlySet<string>> | undefined;

  /** @param names paths that may be files of it; what is none on disk is left out */
  constructor(label: string, directory: string, names: () => Promise<readonly string[]>) {
    this.label = label;
    this.#directory = directory;
    this.#names = names;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#files())];
  }

  async links(): Promise<ReadonlyMap<string, string>> {
    const files = await this.#files();
    const names = (await this.#names()).filter((path) => isInside(path) && !files.has(path)).sort();
    const found = await Promise.all(
      names.map((path) => this.#limit(async () => [path, await targetOf(join(this.#directory, path))] as const)),
    );
    return new Map(found.filter((one): one is [string, string] => one[1] !== undefined));
  }

  async read(path: string): Promise<Buffer | undefined> {
    const handle = await this.#open(path);
    try {
      return await handle?.readFile();
    } finally {
      await handle?.close();
    }
  }

  async stream(path: string): Promise<Readable | undefined> {
    return (await this.#open(path))?.createReadStream();
  }

  /** The name that git gives a blob of this content, so that equal files of a commit have the same. */
  async digest(path: string): Promise<string | undefined> {
    const known = this.#digests.get(path);
    if (known !== undefined) return known;
    const digest = this.#limit(() => this.#hash(path));
    this.#digests.set(path, digest);
    return digest;
  }

  async materialise(): Promise<{ readonly directory: string; dispose(): Promise<void> }> {
    return { directory: this.#directory, dispose: async () => {} };
  }

  async #hash(path: string): Promise<string | undefined> {
    const handle = await this.#open(path);
    if (handle === undefined) return undefined;
    try {
      const { size } = await handle.stat();
      const { createHash } = await import('node:crypto');
      const hash = createHash('sha1').update(`blob ${size}\0`);
      // A stream costs more than most files are worth.
      if (size <= small) return hash.update(await handle.readFile()).digest('hex');
      for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
      return hash.digest('hex');
    } finally {
      await handle.close();
    }
  }

  async #open(path: string): Promise<FileHandle | undefined> {
    const normal = inTree(path);
    if (normal === undefined || !(await this.#files()).has(normal)) return undefined;
    try {
      return await promises.open(join(this.#directory, normal), constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch (error) {
      // Removed, or made a link, since it was listed.
      if (['ENOENT', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
  }

  #files(): Promise<ReadonlySet<string>> {
    this.#listed ??= this.#readFiles();
    return this.#listed;
  }

  async #readFiles(): Promise<ReadonlySet<string>> {
    const root = await promises.realpath(this.#directory);
    const folders = Map.groupBy((await this.#names()).filter(isInside), dirname);
    const found = await Promise.all(
      [...folders].map(async ([folder, paths]) => {
        const onDisk = await filesOf(join(root, folder));
        return paths.filter((path) => onDisk.has(join(root, path)));
      }),
    );
    return new Set(found.flat().sort());
  }
}

/** Full paths of the regular files in a folder; none where a link leads to it. */
async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  try {
    if ((await promises.realpath(folder)) !== folder) return new Set();
    const entries = await promises.readdir(folder, { withFileTypes: true });
    return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name)));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return new Set();
    throw error;
  }
}

/** Where a link leads; `undefined` for what is none. */
async function targetOf(path: string): Promise<string | undefined> {
  try {
    return await promises.readlink(path);
  } catch (error) {
    // EINVAL: something else than a link.
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/** Tracked files, and those that are neither tracked nor ignored. */
export async function namesInRepository(git: Git, directory: string): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const output = await git.output(args, directory);
  return [...new Set(output.toString('utf8').split('\0'))];
}

/** Everything in a folder without a repository. */
export async function namesInFolder(directory: string, below = ''): Promise<readonly string[]> {
  const entries = await promises.readdir(join(directory, below), { withFileTypes: true });
  const names = entries
    .filter((entry) => !skipped.has(entry.name))
    .map(async (entry) => {
      const path = below + entry.name;
      if (entry.isDirectory()) return namesInFolder(directory, `${path}/`);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    });
  return (await Promise.all(names)).flat();
}
