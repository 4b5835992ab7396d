import type { Live } from '../targets/target.ts';
import { contentOf, History } from './history.ts';
import { shortDigest } from './manifest.ts';
import type { Entry, Lock } from './records.ts';
import { look, ofTarget, operationOf, type World } from './world.ts';

interface Repaired {
  readonly history: History;
  /** What is live now; `undefined` when it could not be told after something was put back. */
  readonly live: Live | undefined;
  /** For people. */
  readonly repaired: readonly string[];
  /** An entry of the content that is wanted: it is gone on with. */
  readonly resumed?: Entry;
}

/**
 * What runs left that were killed. An entry without an end is gone on with where it is of the same content; else what was
 * live before it is put back, since nobody has verified it, and it is recorded as a failure. To be done with the lock held.
 */
export async function repair(
  history: History,
  live: Live,
  content: string,
  world: World,
  lock: Lock,
): Promise<Repaired> {
  const unfinished = history.unfinished();
  if (unfinished.length === 0) return { history, live, repaired: [] };
  const { target, records } = world;
  const repaired: string[] = [];
  // What is older than what was found good has left nothing, such as a record that was made twice.
  const [newest] = unfinished.filter((entry) => history.isAfterCurrent(entry));
  const resumed = newest !== undefined && contentOf(newest) === content ? newest : undefined;
  let now: Live | undefined = live;
  if (newest !== undefined && resumed === undefined && (live.changing || isLeftBy(newest, live))) {
    const operation = operationOf(world, lock, `${contentOf(newest)} back`);
    const outcome = await ofTarget(() => target.revert(newest.before?.point, operation));
    now = await look(world, operation);
    world.log.warning(`${shortDigest(contentOf(newest))} was left unverified, and was put back: ${outcome.reason}`);
    if (now?.changing || now?.content !== newest.before?.content) now = undefined;
  }
  // Whoever holds the lock by now reads the same records.
  await lock.hold();
  for (const entry of unfinished) {
    if (entry === resumed) continue;
    const why = 'Its run ended before it was found good.';
    await records.mark(entry.id, 'failure', why);
    repaired.push(`${shortDigest(entry.release)}: ${why}`);
  }
  const { deployment, environment } = (unfinished[0] as Entry).manifest;
  const again =
    repaired.length === 0
      ? history
      : await History.read(records, deployment, environment, [content, live.content, now?.content]);
  return { history: again, live: now, repaired, ...(resumed && { resumed }) };
}

const isLeftBy = (entry: Entry, { content }: Live): boolean =>
  content === contentOf(entry) && entry.before?.content !== contentOf(entry);
