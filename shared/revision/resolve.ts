import { UserError } from '../action/errors.ts';
import type { Log } from '../action/log.ts';
import type { Event } from '../github/event.ts';
import type { Trust } from '../trust/trust.ts';
import { changesBetween, changesOfTrees } from './changes.ts';
import { commitsOf, headOf } from './commits.ts';
import { remoteOf } from './fetch.ts';
import { Git } from './git.ts';
import { GitTree } from './git-tree.ts';
import { History, type MergeBase } from './history.ts';
import type { LatestRelease } from './reference.ts';
import { findRepository, missingFolder, type Repository, requireFolder } from './repository.ts';
import { Store } from './store.ts';
import type { Reference, Revision, Tree } from './tree.ts';
import { namesInFolder, namesInRepository, WorkTree } from './work-tree.ts';

export interface RevisionOptions {
  readonly event: Event;
  readonly trust: Trust;
  /** The working directory, absolute. */
  readonly directory: string;
  /** The input: a commit, branch or tag. */
  readonly base?: string;
  /** To fetch missing commits with; public repositories need none. */
  readonly token?: string;
  /** The compare API. */
  readonly mergeBase?: MergeBase;
  readonly latestRelease?: LatestRelease;
  /** Is given the head as soon as it is known to be in the clone, which may be long before GitHub has told the base. */
  readonly early?: (head: Tree) => void;
  readonly signal?: AbortSignal;
  readonly log?: Pick<Log, 'warning'>;
  /** Of git. Default: that of this process. */
  readonly env?: Readonly<NodeJS.ProcessEnv>;
}

/**
 * Finds out what is compared with what, and makes both sides readable.
 * @throws UserError when there is no repository or git, when a commit cannot be had, and when the working directory
 * does not exist; the signal's reason when aborted
 */
export async function resolveRevision(options: RevisionOptions): Promise<Revision> {
  const { event, directory, signal } = options;
  signal?.throwIfAborted();
  const repository = findRepository(directory);
  if (repository === undefined) return plainFolder(options);
  const { token, env = process.env } = options;
  const git = new Git(repository, env, { serverUrl: event.serverUrl, ...(token && { token }) }, signal);
  const store = new Store(git);
  try {
    return await inRepository(options, repository, store);
  } catch (error) {
    store.objects.close();
    throw error;
  }
}

async function inRepository(
  { event, trust, directory, base: given, mergeBase, latestRelease, early, log }: RevisionOptions,
  repository: Repository,
  store: Store,
): Promise<Revision> {
  const { prefix, onDisk, shallow } = repository;
  const { git, objects } = store;
  const remote = remoteOf(event, shallow);
  const history = new History(git, objects, remote, mergeBase);
  const treeOf = (sha: string, within = prefix): GitTree => new GitTree(store, sha, within);
  const inClone = async (head: string | undefined): Promise<GitTree | undefined> => {
    const sha = head && (await history.commit(head));
    if (!sha) return undefined;
    const tree = treeOf(sha);
    early?.(tree);
    return tree;
  };
  const [commits, atHand] = await Promise.all([
    commitsOf(event, trust, history, given),
    early && inClone(headOf(event)),
  ]);
  if (commits.note !== undefined) log?.warning(commits.note);
  await history.require([commits.base, commits.head].filter((name) => name !== undefined));

  const base = commits.base === undefined ? undefined : treeOf(commits.base);
  const sides = await bothSides();
  const references = new Set<Tree>();
  // Many suites name the same.
  const known = new Map<string, Reference | undefined>();
  return {
    ...sides,
    ...(commits.base !== undefined && { root: treeOf(commits.base, '') }),
    prefix,
    close: () => objects.close(),
    references,
    async reference(name, place) {
      if (known.has(name)) return known.get(name);
      const { findReference } = await import('./reference.ts');
      const { head } = sides;
      const found = await findReference(name, place, { store, history, remote, prefix, head, latestRelease });
      known.set(name, found);
      if (found !== undefined) references.add(found.tree);
      return found;
    },
  };

  async function bothSides(): Promise<Pick<Revision, 'base' | 'head' | 'changed'>> {
    if (commits.head === undefined) {
      if (!onDisk) throw missingFolder(directory);
      const head = new WorkTree('working tree', directory, () => namesInRepository(git, directory));
      return { head, ...(base && { base, changed: await changesOfTrees(base, head) }) };
    }
    const head = atHand?.sha === commits.head ? atHand : treeOf(commits.head);
    if (!onDisk && (await head.list()).length === 0) throw missingFolder(directory);
    if (base === undefined) return { head };
    // Whatever the changes are, the files of the head are asked for next.
    const [changed] = await Promise.all([changesBetween(store, base, head, prefix), head.list()]);
    return { base, head, changed };
  }
}

/** A terminal in a folder without a repository: there is only what lies there. */
function plainFolder({ event, directory, base }: RevisionOptions): Revision {
  requireFolder(directory);
  if (event.name !== 'local') {
    throw new UserError({
      message: `There is no git repository in ${directory}.`,
      fix: 'Add the step `uses: actions/checkout` before this one.',
    });
  }
  if (base !== undefined) {
    throw new UserError({
      key: 'input base',
      message: `${directory} is not in a git repository, so there is no ${base}.`,
    });
  }
  return { head: new WorkTree('folder', directory, () => namesInFolder(directory)), prefix: '' };
}
