import { messageOf } from '../action/errors.ts';
import type { Live, Obstacle, Plan } from '../targets/target.ts';
import { failureOf, History } from './history.ts';
import { type Manifest, type Release, shortDigest } from './manifest.ts';
import type { Before, Entry, Lock, Task } from './records.ts';
import { repair } from './repair.ts';
import { goBack } from './revert.ts';
import { look, ofTarget, operationOf, type Verified, verified, type World } from './world.ts';

export interface Wish {
  readonly task?: Task;
  /** A release whose content was found bad is put live all the same. */
  readonly again?: boolean;
  /** Nothing is changed when something else is live by then: digest of the content, `undefined` for none of ours. */
  readonly instead?: { readonly of: string | undefined };
}

/** What came of it. Only `live` and `already-live` are a success, and both were observed. */
export interface Deployed {
  readonly state: 'live' | 'already-live' | 'refused' | 'taken-back' | 'stuck';
  readonly reason: string;
  readonly fix?: string;
  /** What is live now; absent where that could not be found out. */
  readonly live?: Live;
  /** What the suite says of what was put back. */
  readonly putBack?: Verified;
  readonly plan?: Plan;
  readonly entry?: Entry;
  /** What was found unfinished, and what it was recorded as. */
  readonly repaired: readonly string[];
}

/**
 * Puts a release live: lock, repair, plan, record, change, look, verify, record. When one of them fails after the change
 * was begun, what was live before is put back. What was recorded as a success was seen to be live.
 * @throws LockedError while another run holds the lock
 */
export async function deploy(release: Release, world: World, wish: Wish = {}): Promise<Deployed> {
  const { environment } = release.manifest;
  const lock = await world.locks.take(environment, world.holder);
  if (lock.from) world.log.warning(`The run ${lock.from.run} ended without giving its lock of ${environment} back.`);
  try {
    return await deployHeld(release, world, lock, wish);
  } finally {
    await lock
      .release()
      .catch((error: unknown) =>
        world.log.warning(`The lock of ${environment} could not be given back: ${messageOf(error)}`),
      );
  }
}

async function deployHeld(release: Release, world: World, lock: Lock, wish: Wish): Promise<Deployed> {
  const { target, records } = world;
  const { deployment, environment, contentDigest: content } = release.manifest;
  const operation = operationOf(world, lock, content);
  const seen = await look(world, operation);
  if (seen === undefined) return refused(`What is live at ${target.name} cannot be told, so nothing was changed.`);
  const found = await History.read(records, deployment, environment, [content, seen.content]);
  const mended = await repair(found, seen, content, world, lock);
  const { history, live, repaired, resumed } = mended;
  if (live === undefined) return { ...refused('What was left unfinished could not be mended.'), repaired };

  if (wish.instead !== undefined && live.content !== wish.instead.of)
    return {
      ...refused(`Something else is live by now: ${live.what}.`, 'Look again, and start it again.'),
      live,
      repaired,
    };
  const current = history.current();
  if (live.content === content && !live.changing && current?.manifest.contentDigest === content)
    return {
      state: 'already-live',
      reason: `${shortDigest(content)} is live already.`,
      live,
      entry: current,
      repaired,
    };
  const bad = history.badSince(content);
  if (bad !== undefined && !wish.again && resumed === undefined) return { ...refused(...whyBad(bad)), live, repaired };
  const plan = await target.plan(release, live, operation);
  const obstacles: Obstacle[] = [...plan.obstacles];
  if (live.changing && resumed === undefined)
    obstacles.push({ message: `${target.name} is being changed by somebody else.`, fix: 'Wait until that has ended.' });
  if (obstacles.length > 0) {
    const [first] = obstacles as [Obstacle];
    return { ...refused(obstacles.map(({ message }) => message).join(' '), first.fix), plan, live, repaired };
  }

  const before = resumed === undefined ? history.before(live) : resumed.before;
  const entry =
    resumed ??
    (await records.begin({
      task: wish.task ?? 'deploy',
      environment,
      commit: release.manifest.commit,
      release: release.digest,
      manifest: release.manifest,
      ...(before !== undefined && { before }),
      ...(current !== undefined && { replaces: current.id }),
    }));
  await records.mark(entry.id, 'in-progress', plan.rollout);
  const was = before && history.entryOf(before)?.manifest;
  const ended = await change(release, { live, before, was }, entry, world, lock);
  return { ...ended, plan, entry, repaired };
}

const refused = (reason: string, fix?: string): Deployed => ({
  state: 'refused',
  reason,
  ...(fix !== undefined && { fix }),
  repaired: [],
});

export function whyBad(entry: Entry): [string, string] {
  const { manifest } = entry;
  const failure = failureOf(entry);
  return [
    `${shortDigest(manifest.contentDigest)} was found bad on ${failure?.at.slice(0, 10)}: ${failure?.description}`,
    'Change it, or say that it is to be tried again.',
  ];
}

/** What a change begins with. */
interface Beginning {
  readonly live: Live;
  /** What is put back where it fails, and the release that this is, where somebody recorded it. */
  readonly before: Before | undefined;
  readonly was: Manifest | undefined;
}

const elsewhere = '`rollback` with `to` goes to another release; `aiops releases` lists them.';

async function change(
  release: Release,
  { live, before, was }: Beginning,
  entry: Entry,
  world: World,
  lock: Lock,
): Promise<Pick<Deployed, 'state' | 'reason' | 'fix' | 'live' | 'putBack'>> {
  const { target, records } = world;
  const { contentDigest: content } = release.manifest;
  const operation = operationOf(world, lock, content);
  const outcome = await ofTarget(() => target.apply(release, live, operation));
  const after = await look(world, operationOf(world, lock, content, { milliseconds: world.grace }));
  const isLive = after?.content === content && !after.changing;
  let reason = outcome.reason;
  if (isLive && (outcome.state === 'done' || outcome.state === 'unfinished') && !world.signal.aborted) {
    const said = await verified(world, release.manifest, world.signal);
    // Whoever holds the lock by now has his own view of what is live.
    await lock.hold();
    reason = said?.reason ?? 'It is live.';
    if (said === undefined || said.passed) {
      await records.mark(entry.id, 'success', reason);
      return { state: 'live', reason, live: after };
    }
    // What was live before was to go away. It is no way out.
    if (entry.task === 'rollback') {
      const told = `${after.what} was put back and is live, and did not pass: ${reason}`;
      await records.mark(entry.id, 'failure', told);
      return { state: 'stuck', reason: told, fix: elsewhere, live: after };
    }
  } else if (outcome.state === 'done')
    reason = `${target.name} says that it is done, and ${after ? `live is ${after.what}` : 'does not say what is live'}.`;
  return goBack({ reason, before, was, after, content }, entry, world, lock);
}
