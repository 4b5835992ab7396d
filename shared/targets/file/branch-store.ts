import { UserError } from '../../action/errors.ts';
import { Git } from '../../revision/git.ts';
import { GitTree } from '../../revision/git-tree.ts';
import { findRepository } from '../../revision/repository.ts';
import { Store } from '../../revision/store.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import { TargetError } from '../target.ts';

/** What a commit is to hold. */
export interface Commit {
  readonly message: string;
  /** The part of the tree that it replaces; absent: all of it. */
  readonly folder?: string | undefined;
  /** By paths from the root. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** A commit whose part that is instead. */
  readonly from?: string;
}

/** One branch: where it is, what is in it, and moving it from there. */
export interface BranchStore {
  tip(): Promise<string | undefined>;
  read(commit: string, path: string): Promise<Buffer | undefined>;
  /** Makes a commit that nobody sees yet. */
  commit(commit: Commit, parent: string | undefined): Promise<string>;
  /** From where it was, or not at all. `undefined`: away. @returns false when it is elsewhere by now */
  move(to: string | undefined, from: string | undefined): Promise<boolean>;
  close(): void;
}

const scratch = 'refs/aiops/branch';
const nobody = '0'.repeat(40);

/** @throws UserError where there is no repository */
export async function openBranch(branch: string, surroundings: TargetSurroundings): Promise<BranchStore> {
  const { directory, env, remote, clock } = surroundings;
  const repository = findRepository(directory);
  if (repository === undefined)
    throw new UserError(`There is no git repository in ${directory}, so there is no branch ${branch}.`);
  const { serverUrl = 'https://github.com', token } = remote ?? {};
  // No signal: what was begun has to be taken back when the run is to end.
  const git = new Git(repository, env, { serverUrl, ...(token !== undefined && { token }) });
  const store = new Store(git);
  const { objects } = store;
  const url = remote && `${remote.page}.git`;
  const ref = `refs/heads/${branch}`;
  const trees = new Map<string, GitTree>();
  const treeOf = (commit: string): GitTree => {
    const tree = trees.get(commit) ?? new GitTree(store, commit, '');
    trees.set(commit, tree);
    return tree;
  };
  const have = async (commit: string): Promise<void> => {
    if (url === undefined || (await objects.commit(commit)) !== undefined) return;
    const depth = repository.shallow ? ['--depth=1'] : [];
    const { code, stderr } = await git.run([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      ...depth,
      url,
      commit,
    ]);
    if (code !== 0) throw new TargetError(`${branch} cannot be fetched: ${lastLine(stderr)}.`);
  };

  const look = async (): Promise<string | undefined> => {
    if (url === undefined) return objects.commit(ref);
    const { code, stdout, stderr } = await git.run(['ls-remote', '--', url, ref]);
    if (code !== 0) throw new TargetError(`${branch} cannot be looked up: ${lastLine(stderr)}.`, { fix: needsWrite });
    return stdout.toString().split('\t')[0] || undefined;
  };

  return {
    async tip() {
      const tip = await look();
      if (tip !== undefined) await have(tip);
      return tip;
    },
    async read(commit, path) {
      await have(commit);
      return treeOf(commit).read(path);
    },
    async commit({ message, folder, files, from }, parent) {
      if (from !== undefined) await have(from);
      const tree = from === undefined ? undefined : await treeIn(git, from, folder);
      const changes: (string | Uint8Array)[] = [
        folder === undefined ? 'deleteall\n' : `D ${quoted(folder)}\n`,
        ...(tree === undefined ? [] : [`M 040000 ${tree} ${quoted(folder ?? '')}\n`]),
        ...[...(files ?? [])].flatMap(([path, bytes]) => [
          `M 100644 inline ${quoted(path)}\ndata ${bytes.byteLength}\n`,
          bytes,
          '\n',
        ]),
      ];
      const time = Math.floor(clock() / 1000);
      const name = `${scratch}/${branch}`;
      await fastImport(git, [
        `commit ${name}\ncommitter AI Ops Actions <aiops@users.noreply.github.com> ${time} +0000\n`,
        `data ${Buffer.byteLength(message)}\n${message}\n`,
        ...(parent === undefined ? [] : [`from ${parent}\n`]),
        ...changes,
        '\n',
      ]);
      return (await git.output(['rev-parse', '--verify', name])).toString().trim();
    },
    async move(to, from) {
      if (url === undefined) {
        const args = to === undefined ? ['-d', ref, from ?? nobody] : [ref, to, from ?? nobody];
        return (await git.run(['update-ref', ...args])).code === 0;
      }
      const lease = `--force-with-lease=${ref}:${from ?? ''}`;
      const { code, stderr } = await git.run([
        'push',
        '--quiet',
        '--porcelain',
        lease,
        '--',
        url,
        `${to ?? ''}:${ref}`,
      ]);
      if (code === 0) return true;
      // What git says of a lease depends on its version. Where the branch is now does not.
      const now = await look();
      if (now === to) return true;
      if (now !== from) return false;
      throw new TargetError(`${branch} could not be pushed: ${lastLine(stderr)}.`, {
        fix: needsWrite,
        uncertain: true,
      });
    },
    close: () => objects.close(),
  };
}

const needsWrite = 'The job needs `contents: write`, and the rules of that branch have to let its token push.';

/** The name of the tree that a commit has there. */
async function treeIn(git: Git, commit: string, folder: string | undefined): Promise<string | undefined> {
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', `${commit}:${folder ?? ''}`]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** What `git fast-import` reads: no index and no working tree are touched. */
function fastImport(git: Git, parts: readonly (string | Uint8Array)[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = git.start(['fast-import', '--quiet', '--force'], ['pipe', 'ignore', 'pipe']);
    const said: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => reject(git.whyEnded(error)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(git.whyFailed('fast-import', code, Buffer.concat(said).toString().trim())),
    );
    // What it does not read any more is told by its end.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));
  });
}

/** A path as fast-import reads it, whatever is in it. */
const quoted = (path: string): string =>
  `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

function lastLine(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const line = lines.find((one) => /^(?:fatal|error|remote): /.test(one)) ?? lines.at(-1) ?? '';
  return line.replace(/^\w+: |\.$/g, '').trim();
}
