import { promises } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import pLimit from 'p-limit';
import { UserError } from '../action/errors.ts';
import type { Git } from './git.ts';
import type { Objects } from './objects.ts';
import { inTree, isInside } from './path.ts';
import type { Tree } from './tree.ts';

interface Entry {
  /** Name of the blob. */
  readonly blob: string;
  readonly executable: boolean;
}

interface Listed {
  readonly files: ReadonlyMap<string, Entry>;
  /** Symbolic links, whose blobs say where they lead. */
  readonly links: ReadonlyMap<string, Entry>;
}

/** The files of a commit, read from git's own store, byte for byte. Symbolic links and submodules are left out. */
export class GitTree implements Tree {
  readonly label: string;
  readonly sha: string;
  readonly #git: Git;
  readonly #objects: Objects;
  readonly #prefix: string;
  #listed: Promise<Listed> | undefined;

  constructor(git: Git, objects: Objects, sha: string, prefix: string) {
    this.label = sha.slice(0, 7);
    this.sha = sha;
    this.#git = git;
    this.#objects = objects;
    this.#prefix = prefix;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#entries()).keys()];
  }

  async links(): Promise<ReadonlyMap<string, string>> {
    this.#listed ??= this.#readEntries();
    const { links } = await this.#listed;
    const all = [...links].map(async ([path, entry]) => {
      return [path, (await this.#content(path, entry)).toString('utf8')] as const;
    });
    return new Map(await Promise.all(all));
  }

  async read(path: string): Promise<Buffer | undefined> {
    const entry = await this.#entry(path);
    return entry && this.#content(path, entry);
  }

  /** A process of its own: a reader may take its time, or stop halfway, and others must not wait for it. */
  async stream(path: string): Promise<Readable | undefined> {
    const entry = await this.#entry(path);
    return entry && Readable.from(contentOf(this.#git, entry.blob), { objectMode: false });
  }

  async digest(path: string): Promise<string | undefined> {
    return (await this.#entry(path))?.blob;
  }

  /** Written file by file, so that no filter, attribute or line ending setting changes what is executed. */
  async materialise(): Promise<{ readonly directory: string; dispose(): Promise<void> }> {
    const directory = await promises.mkdtemp(join(tmpdir(), `aiops-${this.label}-`));
    const dispose = (): Promise<void> => promises.rm(directory, { recursive: true, force: true });
    try {
      const entries = [...(await this.#entries())];
      const folders = new Set(entries.map(([path]) => dirname(join(directory, path))));
      for (const folder of folders) await promises.mkdir(folder, { recursive: true });
      const limit = pLimit(16);
      await Promise.all(
        entries.map(([path, entry]) =>
          limit(async () => {
            this.#git.signal?.throwIfAborted();
            const mode = entry.executable ? 0o755 : 0o644;
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
    return normal === undefined ? undefined : (await this.#entries()).get(normal);
  }

  async #content(path: string, { blob }: Entry): Promise<Buffer> {
    const object = await this.#objects.get(blob);
    if (object !== undefined) return object.content;
    throw new UserError({
      file: path,
      message: `The clone does not hold this file's content at ${this.label}. Leave \`filter\` out of actions/checkout.`,
    });
  }

  async #entries(): Promise<ReadonlyMap<string, Entry>> {
    this.#listed ??= this.#readEntries();
    return (await this.#listed).files;
  }

  async #readEntries(): Promise<Listed> {
    const folder = this.#prefix === '' ? [] : ['--', this.#prefix];
    const output = await this.#git.output(['ls-tree', '-r', '-z', '--full-tree', this.sha, ...folder]);
    const files: [string, Entry][] = [];
    const links: [string, Entry][] = [];
    for (const line of output.toString('utf8').split('\0')) {
      const [, mode, blob, full] = /^(100\d{3}|120000) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || blob === undefined || !full?.startsWith(this.#prefix)) continue;
      const path = full.slice(this.#prefix.length);
      if (!isInside(path)) continue;
      (mode === '120000' ? links : files).push([path, { blob, executable: mode === '100755' }]);
    }
    return { files: byPath(files), links: byPath(links) };
  }
}

const byPath = (entries: [string, Entry][]): ReadonlyMap<string, Entry> =>
  new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

async function* contentOf(git: Git, blob: string): AsyncGenerator<Buffer> {
  const child = git.start(['cat-file', 'blob', blob], ['ignore', 'pipe', 'ignore']);
  const ended = new Promise<unknown>((resolve) => {
    child.on('error', (error) => resolve(git.whyEnded(error)));
    child.on('close', (code) => resolve(code === 0 ? undefined : git.whyFailed('cat-file', code)));
  });
  try {
    for await (const chunk of child.stdout ?? []) yield chunk as Buffer;
    const reason = await ended;
    if (reason !== undefined) throw reason;
  } finally {
    child.kill();
  }
}
