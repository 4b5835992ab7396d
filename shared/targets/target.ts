import type { Clock } from '../action/context.ts';
import type { Log } from '../action/log.ts';
import type { Release } from '../releases/manifest.ts';

/** A way back to what is live, in JSON: a version, a name, a number. Only the target that made it reads it. */
export type Point = Readonly<Record<string, string | number | boolean | null>>;

/** What a platform says is live. Asked for, never remembered. */
export interface Live {
  /** Digest of the content (`Manifest.contentDigest`) that is live; absent where nothing is, or where it is not ours. */
  readonly content?: string;
  /** Digest of the release that put it there, where the platform keeps it. */
  readonly release?: string;
  /** Absent where nothing is live. */
  readonly point?: Point;
  /** Something is being changed now, by whomever. */
  readonly changing: boolean;
  /** For people, inert in no place yet: `version 12 of /support/release`. */
  readonly what: string;
}

/** One thing that a release would change. */
export interface Step {
  /** `prompt triage`, `endpoint configuration`. */
  readonly what: string;
  readonly live: string;
  readonly after: string;
  readonly kind: 'created' | 'replaced' | 'shifted' | 'same';
}

/** Why a release cannot be put live, found without changing anything. */
export interface Obstacle {
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What would put it right. */
  readonly fix?: string;
}

export interface Plan {
  readonly steps: readonly Step[];
  /** A release is not begun where there are any. */
  readonly obstacles: readonly Obstacle[];
  /** How it is put live, for people: `canary 10 %, 20 min, alarms 5xx, p95`. */
  readonly rollout: string;
}

/**
 * How it ended, as the platform says. It is no success before `observe` agrees: platforms say that they are done of what
 * they have taken back.
 */
export interface Outcome {
  readonly state:
    | 'done'
    /** The platform itself went back to what was live before. */
    | 'taken-back'
    | 'failed'
    /** It had not ended when the time was over, or the run was cancelled. */
    | 'unfinished';
  /** For people: which alarm, which status with which reason. */
  readonly reason: string;
}

/** What a target is given while it works. */
export interface Operation {
  /** Aborted when the run has to end; what was begun is then `unfinished`. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 at which it has to be done. */
  readonly deadline: number;
  readonly clock: Clock;
  /** Resolves after so many milliseconds, rejects when the signal aborts. All waiting between two looks goes by it. */
  wait(milliseconds: number): Promise<void>;
  /** Shown while it goes on: `25 % of traffic on the new fleet`. */
  progress(text: string): void;
  readonly log: Log;
  /**
   * The same for the same operation of the same release, in every run: `aiops-` and 40 hex digits. What a platform
   * takes as a token is made of it, so that asking again changes nothing twice.
   */
  token(operation: string): string;
  /** Has to resolve before every request that changes something: rejects when another run holds the lock by now. */
  hold(): Promise<void>;
}

/**
 * A place where releases go live. It knows its platform and nothing else: no lock, no record, no other target. Each of
 * its methods can be called again after a lost answer or a killed run, and then goes on where the platform is.
 * @throws TargetError for what the platform refuses; whatever else is a bug
 */
export interface Target {
  readonly kind: string;
  /** For people: `SSM parameter /support/release in us-east-1`. */
  readonly name: string;
  observe(operation: Operation): Promise<Live>;
  /** Changes nothing. @param live what `observe` has just said */
  plan(release: Release, live: Live, operation: Operation): Promise<Plan>;
  /** Puts it live, and returns when the platform is done with it, has taken it back, or cannot go on. */
  apply(release: Release, live: Live, operation: Operation): Promise<Outcome>;
  /** Back to a point of before. `undefined`: nothing was live, and what cannot be taken away is said to be `failed`. */
  revert(to: Point | undefined, operation: Operation): Promise<Outcome>;
  /**
   * The bytes of what is live by the paths of the release, where the platform keeps them: what is verified is then what
   * is served. `undefined` where nothing of ours is.
   */
  files?(operation: Operation): Promise<ReadonlyMap<string, Uint8Array> | undefined>;
  close?(): void;
}

/** What a platform refused, in words for people. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
  readonly fix: string | undefined;
  /** Whether the change may have been made all the same: the answer was lost. */
  readonly uncertain: boolean;

  constructor(
    message: string,
    { fix, uncertain = false, ...rest }: ErrorOptions & { fix?: string; uncertain?: boolean } = {},
  ) {
    super(message, rest);
    this.fix = fix;
    this.uncertain = uncertain;
  }
}
