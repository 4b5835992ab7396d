import type { Clock } from '../action/context.ts';
import { messageOf } from '../action/errors.ts';
import type { Log } from '../action/log.ts';
import { type Live, type Operation, type Outcome, type Target, TargetError } from '../targets/target.ts';
import { digestOf, type Manifest } from './manifest.ts';
import type { Holder, Lock, Locks, Records } from './records.ts';

/** What a smoke suite says of what is live. */
export interface Verified {
  readonly passed: boolean;
  /** It could not be asked, which says nothing of what is live. */
  readonly unknown?: true;
  /** `smoke: 12 of 12 pass` */
  readonly reason: string;
}

/** All that a release is put live with. */
export interface World {
  readonly target: Target;
  readonly records: Records;
  readonly locks: Locks;
  readonly holder: Holder;
  readonly log: Log;
  readonly clock: Clock;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Of the run. What was begun is then taken back, as far as the time that is left allows. */
  readonly signal: AbortSignal;
  /** Milliseconds that a change may take, and that a way back may take. */
  readonly timeout: number;
  /** Milliseconds that a way back may take when the run itself has to end. */
  readonly grace: number;
  /**
   * Asks what is live. Absent: what the platform says is enough.
   * @param manifest of what is live; `undefined` where nobody has recorded it
   */
  readonly verify?: (manifest: Manifest | undefined, signal: AbortSignal) => Promise<Verified>;
}

/** An operation of a release, with the time that it may take. */
export function operationOf(
  world: World,
  lock: Pick<Lock, 'hold'>,
  content: string,
  { milliseconds = world.timeout, signal = world.signal } = {},
): Operation {
  const { clock, log, target } = world;
  return {
    signal,
    clock,
    deadline: clock() + milliseconds,
    wait: (time) => world.wait(time, signal),
    progress: (text) => log.info(text),
    log,
    token: (operation) =>
      `aiops-${digestOf([target.kind, target.name, content, operation]).slice('sha256:'.length).slice(0, 40)}`,
    hold: () => lock.hold(),
  };
}

/** What a suite says of what is live; that it cannot be asked is no pass, and says nothing of what is live. */
export async function verified(
  { verify }: Pick<World, 'verify'>,
  manifest: Manifest | undefined,
  signal: AbortSignal,
): Promise<Verified | undefined> {
  try {
    return await verify?.(manifest, signal);
  } catch (error) {
    return { passed: false, unknown: true, reason: `It could not be verified: ${messageOf(error)}` };
  }
}

/** How often it is asked again what is live, when it cannot be told. */
const looks = 3;

/** What is live; `undefined` where it cannot be found out. Nothing else is ever taken for it. */
export async function look(world: World, operation: Operation): Promise<Live | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await world.target.observe(operation);
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      world.log.warning(`What is live at ${world.target.name} cannot be told: ${messageOf(error)}`);
      if (attempt === looks || operation.signal.aborted) return undefined;
      await world.wait(1000 * attempt, operation.signal).catch(() => undefined);
    }
  }
}

/** What a platform refuses is how it ended; whether something was changed all the same, a look tells. */
export async function ofTarget(run: () => Promise<Outcome>): Promise<Outcome & { readonly fix?: string }> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    const { message: reason, fix } = error;
    return { state: error.uncertain ? 'unfinished' : 'failed', reason, ...(fix !== undefined && { fix }) };
  }
}
