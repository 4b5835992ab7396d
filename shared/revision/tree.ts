import type { Readable } from 'node:stream';
import type { Place } from '../action/errors.ts';

/**
 * The files of one side of a change. Paths are relative to the working directory of the action and use `/`.
 * A path that leaves the tree, or a symbolic link, is never followed.
 */
export interface Tree {
  /** For people: `1a2b3c4` or `working tree`. */
  readonly label: string;
  /** The full commit, absent for a working tree. */
  readonly sha?: string;
  /** All files, sorted. */
  list(): Promise<readonly string[]>;
  /** The file's bytes, `undefined` where there is no such file. */
  read(path: string): Promise<Buffer | undefined>;
  /** The same as a stream, for files that may be large. */
  stream(path: string): Promise<Readable | undefined>;
  /** A digest of the file's content, cheap for a commit (git's own object name); `undefined` where there is no file. */
  digest(path: string): Promise<string | undefined>;
  /** Symbolic links, none of which is a file of the tree: where each leads, as it is written there. Sorted by path. */
  links?(): Promise<ReadonlyMap<string, string>>;
  /** All files in a folder on disk, for what has to be executed. `dispose` removes a folder that was made for it. */
  materialise(): Promise<{ readonly directory: string; dispose(): Promise<void> }>;
}

export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified' | 'renamed';
  /** The path at the base, for a rename. */
  readonly from?: string;
}

/** A commit that somebody has named. */
export interface Reference {
  /** What was found: the name itself, or `v1.2.0` for `latest-release` and `v*`. */
  readonly name: string;
  readonly tree: Tree & { readonly sha: string };
  /** Files that differ between it and the head, sorted by path. */
  changed(): Promise<readonly Change[]>;
}

/** The two sides that are compared. No base: nothing to compare with (a schedule, a first commit). */
export interface Revision {
  readonly base?: Tree;
  readonly head: Tree;
  /** Files that differ, sorted by path; `undefined` without a base. */
  readonly changed?: readonly Change[];
  /**
   * All files of the repository at the base, whose paths are relative to its root: what is in force whatever the change
   * says. Absent without a base.
   */
  readonly root?: Pick<Tree, 'read'>;
  /** The working directory relative to the repository's root, `''` or with a trailing `/`. */
  readonly prefix: string;
  /**
   * A commit beside the two sides. Absent where there is no repository.
   * @param name of a commit, a branch or a tag, a pattern of tags, or `latest-release`
   * @param place where it is named
   * @returns `undefined` where no tag matches, and where nothing was released
   * @throws UserError when what is named by itself is not there, or cannot be had
   */
  reference?(name: string, place: Place & { readonly key: string }): Promise<Reference | undefined>;
  /** All of those, as far as they were asked for. */
  readonly references?: ReadonlySet<Tree>;
  /** Ends what was started to read the trees. It ends with the process anyway. */
  close?(): void;
}
