import type { Point } from '../targets/target.ts';
import type { Manifest } from './manifest.ts';

/** `deploy`: a new release. `rollback`: one of before, once more. */
export type Task = 'deploy' | 'rollback';

export type State = 'pending' | 'in-progress' | 'success' | 'failure' | 'inactive';

/** What was told of a deployment, oldest first. */
export interface Status {
  readonly state: State;
  /** At most 140 characters. */
  readonly description: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a change begins from. */
export interface Before {
  readonly point: Point;
  /** Digest of its content, where it was one of ours. */
  readonly content?: string;
}

/** A release that was, is, or was to be live. */
export interface Entry {
  readonly id: string;
  readonly task: Task;
  readonly environment: string;
  readonly commit: string;
  /** Digest of the release. */
  readonly release: string;
  readonly manifest: Manifest;
  /** What was live before it, to go back to; absent where nothing was. */
  readonly before?: Before;
  /** The entry that was live before it. */
  readonly replaces?: string;
  /** Who asked for it. */
  readonly by: string;
  readonly at: string;
  readonly statuses: readonly Status[];
}

/** An entry before it was read what became of it. */
export type Listed = Omit<Entry, 'statuses'>;

/**
 * Where it is written down who released what. GitHub's deployments, or memory in tests. What is there was written by
 * whoever may write deployments: an entry that does not fit its schema is none of ours.
 */
export interface Records {
  /** Those of a deployment in an environment, newest first, all of them. */
  list(deployment: string, environment: string): AsyncIterable<Listed>;
  /** What was told of one, oldest first. A request each. */
  statuses(id: string): Promise<readonly Status[]>;
  /** Before anything is changed. */
  begin(entry: Omit<Entry, 'id' | 'at' | 'by' | 'statuses'>): Promise<Entry>;
  mark(id: string, state: State, description: string): Promise<void>;
}

/** Who holds a lock. */
export interface Holder {
  /** `4711-1`: the run and its attempt, which no two have in common. */
  readonly run: string;
  readonly url?: string;
  readonly since: string;
}

/**
 * One run at a time for each environment. Whoever takes it over from a run that has ended leaves that run, should it
 * come back, without it: `hold` then rejects.
 */
export interface Locks {
  /** @throws LockedError while a run that has not ended holds it */
  take(environment: string, holder: Holder): Promise<Lock>;
}

export interface Lock {
  /** From whom it was taken over, when its run had ended without giving it back. */
  readonly from?: Holder;
  /** @throws LockedError when another run has it by now */
  hold(): Promise<void>;
  /** Never takes it from somebody else. */
  release(): Promise<void>;
}

export class LockedError extends Error {
  override readonly name = 'LockedError';
  readonly holder: Holder;

  constructor(message: string, holder: Holder) {
    super(message);
    this.holder = holder;
  }
}
