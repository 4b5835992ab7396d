import { canonicalJson } from '../results/canonical-json.ts';
import type { Live } from '../targets/target.ts';
import type { Before, Entry, Lock } from './records.ts';
import { look, ofTarget, operationOf, type World } from './world.ts';

interface Failed {
  /** Why it has to go back. */
  readonly reason: string;
  /** What was live before the change; `undefined` where nothing was. */
  readonly before: Before | undefined;
  /** What was found live after it. */
  readonly after: Live | undefined;
  /** That was to go live. */
  readonly content: string;
}

interface Back {
  readonly state: 'taken-back' | 'stuck';
  readonly reason: string;
  readonly live?: Live;
}

/**
 * Puts back what was live, looks, and records the failure. Where the run itself has to end, a short time is left for it;
 * what then is not done is for the next run to mend, and is recorded as what it is.
 */
export async function goBack(
  { reason, before, after, content }: Failed,
  entry: Entry,
  world: World,
  lock: Lock,
): Promise<Back> {
  const { target, records, signal } = world;
  // A way back may not end with the run that needs it.
  const limits = signal.aborted
    ? { milliseconds: world.grace, signal: AbortSignal.timeout(world.grace) }
    : { signal: new AbortController().signal };
  const operation = operationOf(world, lock, `${content} back`, limits);
  const isBack = (now: Live | undefined, isDone = false): boolean => {
    if (now === undefined || now.changing || now.content === content || now.content !== before?.content) return false;
    // Of what is not ours one looks like another: it is the same place, or the platform says that it went there.
    return now.content !== undefined || isDone || canonicalJson(now.point) === canonicalJson(before?.point);
  };
  let now = after;
  let back = isBack(now);
  let why = reason;
  // What was there already, put there by somebody else, has nothing before it.
  if (!back && before?.content !== content) {
    world.log.warning(`${reason} Going back to what was live before.`);
    const outcome = await ofTarget(() => target.revert(before?.point, operation));
    now = await look(world, operation);
    back = isBack(now, outcome.state === 'done');
    if (!back) why = `${reason} The way back failed too: ${outcome.reason}`;
  }
  await lock.hold();
  if (back) {
    await records.mark(entry.id, 'failure', why);
    return { state: 'taken-back', reason: why, ...(now && { live: now }) };
  }
  const what = now === undefined ? 'what is live cannot be told' : `live is ${now.what}`;
  const told = `${why} Now ${what}${now?.changing ? ', and it is still changing' : ''}.`;
  await records.mark(entry.id, 'failure', told);
  return { state: 'stuck', reason: told, ...(now !== undefined && { live: now }) };
}
