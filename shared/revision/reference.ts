import { changesBetween, changesOfTrees } from './changes.ts';
import type { NamedAt, Remote } from './fetch.ts';
import { GitTree } from './git-tree.ts';
import type { History } from './history.ts';
import type { Store } from './store.ts';
import type { Reference, Tree } from './tree.ts';

/** The tag of GitHub's latest release, `undefined` where there is none. */
export type LatestRelease = () => Promise<string | undefined>;

interface Surroundings {
  readonly store: Store;
  readonly history: History;
  readonly remote: Remote | undefined;
  readonly prefix: string;
  /** What is looked at: the newest of several tags is never one of it. */
  readonly head: Tree;
  /** Absent where GitHub is not asked. */
  readonly latestRelease: LatestRelease | undefined;
}

const latest = 'latest-release';
const isPattern = (name: string): boolean => /[*?[{]/.test(name);

/**
 * Finds a commit by its name, a branch, a tag, a pattern of tags (the newest version of them) or `latest-release`: what
 * GitHub calls so, and where it is not asked the newest tag that is a version.
 * @returns `undefined` where no tag matches, and where nothing was released
 * @throws UserError when what is named by itself is not there, or cannot be had
 */
export async function findReference(
  asked: string,
  place: NamedAt,
  surroundings: Surroundings,
): Promise<Reference | undefined> {
  const { store, history, remote, prefix, head, latestRelease } = surroundings;
  const name = isPattern(asked) || asked === latest ? await newestRelease() : asked;
  if (name === undefined) return undefined;
  const commit = await history.named(name === asked ? name : `refs/tags/${name}`, place);
  const tree = new GitTree(store, commit, prefix);
  const changed = () =>
    head instanceof GitTree ? changesBetween(store, tree, head, prefix) : changesOfTrees(tree, head);
  return { name, tree, changed };

  async function newestRelease(): Promise<string | undefined> {
    if (asked === latest && latestRelease !== undefined) return await latestRelease();
    const { newestTag, tagsOf } = await import('./tags.ts');
    return newestTag(await tagsOf(store.git, remote, place), asked === latest ? undefined : asked, head.sha)?.name;
  }
}
