import { UserError } from '../action/errors.ts';
import { fetchCommits, type NamedAt, type Remote, whereTo } from './fetch.ts';
import type { Git } from './git.ts';
import type { Objects } from './objects.ts';

/** The compare API: the merge base of two commits or branches, `undefined` where it does not tell. */
export type MergeBase = (base: string, head: string) => Promise<string | undefined>;

const fullName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Nothing that git would take for an option, a range, a pattern or a path. */
const plainName = /^(?!-)(?!.*\.\.)[^\s\p{Cc}:?*[\\]+$/u;

/** Commits, and how they lie to each other: in the clone, and where it lacks them at GitHub. */
export class History {
  readonly #git: Git;
  readonly #objects: Objects;
  readonly #remote: Remote | undefined;
  readonly #mergeBase: MergeBase | undefined;

  constructor(git: Git, objects: Objects, remote: Remote | undefined, mergeBase: MergeBase | undefined) {
    this.#git = git;
    this.#objects = objects;
    this.#remote = remote;
    this.#mergeBase = mergeBase;
  }

  /** The commit that a revision of the clone leads to. */
  commit(revision: string): Promise<string | undefined> {
    return this.#objects.commit(revision);
  }

  /** Has all of these commits in the clone. @throws UserError when one cannot be had */
  async require(names: readonly string[], place?: NamedAt): Promise<void> {
    const unique = [...new Set(names)];
    const found = await Promise.all(unique.map((name) => this.commit(name)));
    const missing = unique.filter((_, index) => found[index] === undefined);
    if (missing.length === 0) return;
    if (this.#remote === undefined) throw absent(missing.join(' and '), place);
    await fetchCommits(this.#git, this.#remote, missing, place);
    for (const name of missing) if ((await this.commit(name)) === undefined) throw absent(name, place);
  }

  /**
   * A commit by its name, a branch or a tag.
   * @param place where it is named; the input `base` without it
   * @throws UserError when there is no such thing
   */
  async named(name: string, place?: NamedAt): Promise<string> {
    if (!plainName.test(name)) {
      throw new UserError({
        key: 'input base',
        ...place,
        message: `must be a commit, a branch or a tag, not ${JSON.stringify(name)}.`,
      });
    }
    const known = (await this.commit(name)) ?? (await this.commit(`refs/remotes/origin/${name}`));
    if (known !== undefined) return known;
    if (fullName.test(name)) {
      await this.require([name], place);
      return name;
    }
    if (this.#remote === undefined) throw absent(name, place);
    const kept = place === undefined ? 'refs/aiops/base' : 'refs/aiops/reference';
    await fetchCommits(this.#git, this.#remote, [`+${name}:${kept}`], place);
    const fetched = await this.commit(kept);
    if (fetched === undefined) throw absent(name, place);
    return fetched;
  }

  /** Asks GitHub before git, whose clone often lacks the history. */
  async mergeBase(base: string, head: string): Promise<string | undefined> {
    return (await this.#mergeBase?.(base, head)) ?? this.#mergeBaseInClone(base, head);
  }

  /** The same with the default branch, whatever it is called. */
  async mergeBaseWithDefault(head: string, branch: string | undefined): Promise<string | undefined> {
    const answer = branch === undefined ? undefined : await this.#mergeBase?.(branch, head);
    if (answer !== undefined) return answer;
    const tip = await this.#tipOfDefault(branch);
    return tip === undefined ? undefined : this.#mergeBaseInClone(tip, head);
  }

  /** Of a terminal: where the branch left the default branch, or the last commit when it is that branch. */
  async baseOfWorkingTree(): Promise<string | undefined> {
    const head = await this.commit('HEAD');
    if (head === undefined) return undefined;
    const [current, origin] = await Promise.all([
      this.#symbolic('HEAD', 'refs/heads/'),
      this.#symbolic('refs/remotes/origin/HEAD', 'refs/remotes/origin/'),
    ]);
    const isDefault =
      current !== undefined && (origin === undefined ? /^(?:main|master)$/.test(current) : current === origin);
    if (isDefault) return head;
    return (await this.mergeBaseWithDefault(head, origin)) ?? head;
  }

  async #tipOfDefault(branch: string | undefined): Promise<string | undefined> {
    const names = branch === undefined ? ['main', 'master'] : [branch];
    const references = [
      'refs/remotes/origin/HEAD',
      ...names.map((name) => `refs/remotes/origin/${name}`),
      ...names.map((name) => `refs/heads/${name}`),
    ];
    const found = await Promise.all(references.map((reference) => this.commit(reference)));
    return found.find((name) => name !== undefined);
  }

  async #symbolic(name: string, prefix: string): Promise<string | undefined> {
    const { code, stdout } = await this.#git.run(['symbolic-ref', '--quiet', name]);
    const target = stdout.toString().trim();
    return code === 0 && target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
  }

  /** None either where the clone lacks the history between them. */
  async #mergeBaseInClone(base: string, head: string): Promise<string | undefined> {
    const { code, stdout } = await this.#git.run(['merge-base', '--end-of-options', base, head]);
    return code === 0 ? stdout.toString().trim() : undefined;
  }
}

const absent = (name: string, place: NamedAt | undefined): UserError =>
  new UserError({
    ...place,
    message: `${name} is not in this clone.`,
    fix: `Fetch it (\`git fetch origin\`), or name a commit, branch or tag that is there ${whereTo(place)}.`,
  });
