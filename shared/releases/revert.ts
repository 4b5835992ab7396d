import { canonicalJson } from '../results/canonical-json.ts';
import type { Live } from '../targets/target.ts';
import { type Manifest, shortDigest } from './manifest.ts';
import { type Before, type Entry, type Lock, LockedError } from './records.ts';
import { look, ofTarget, operationOf, type Verified, verified, type World } from './world.ts';

interface Failed {
  /** Why it has to go back. */
  readonly reason: string;
  /** What was live before the change; `undefined` where nothing was. */
  readonly before: Before | undefined;
  /** The release that this was; `undefined` where nobody has recorded it. */
  readonly was: Manifest | undefined;
  /** What was found live after it. */
  readonly after: Live | undefined;
  /** That was to go live. */
  readonly content: string;
}

interface Back {
  /** `stuck`: something else is live than what was before, or that does not pass. */
  readonly state: 'taken-back' | 'stuck';
  readonly reason: string;
  readonly fix?: string;
  readonly live?: Live;
  /** What the suite says of what was put back; absent where nothing is verified, or nothing is live. */
  readonly putBack?: Verified;
}

/**
 * Puts back what was live, looks, records the failure, and verifies what is live again. Where the run itself has to end, a
 * short time is left for it; what then is not done is for the next run to mend, and is recorded as what it is.
 */
export async function goBack(
  { reason, before, was, after, content }: Failed,
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
  let fix: string | undefined;
  // What was there already, put there by somebody else, has nothing before it.
  if (!back && before?.content !== content) {
    world.log.warning(`${reason} Going back to what was live before.`);
    const outcome = await ofTarget(() => target.revert(before?.point, operation));
    now = await look(world, operation);
    back = isBack(now, outcome.state === 'done');
    if (!back) why = `${reason} The way back failed too: ${outcome.reason}`;
    fix = outcome.fix;
  }
  await lock.hold();
  if (back && now !== undefined) {
    // Before it is asked again: a run that is killed meanwhile has told what is so.
    await records.mark(entry.id, 'failure', why);
    return before === undefined
      ? { state: 'taken-back', reason: why, live: now }
      : proven({ state: 'taken-back', reason: why, live: now }, was, entry, world, lock);
  }
  const what = now === undefined ? 'what is live cannot be told' : `live is ${now.what}`;
  const told = `${why} Now ${what}${now?.changing ? ', and it is still changing' : ''}.`;
  await records.mark(entry.id, 'failure', told);
  return { state: 'stuck', reason: told, fix: fix ?? byHand(target), ...(now !== undefined && { live: now }) };
}

const byHand = ({ name }: Pick<World['target'], 'name'>): string =>
  `Look at ${name}, and put right what keeps it there. Then run \`rollback\`, or deploy again: both begin with what is live.`;

/** Asks the suite of what is live again. */
async function proven(
  back: Back & { readonly live: Live },
  was: Manifest | undefined,
  entry: Entry,
  world: World,
  lock: Lock,
): Promise<Back> {
  if (world.verify === undefined) return back;
  const { log, signal, records } = world;
  const putBack: Verified = signal.aborted
    ? { passed: false, unknown: true, reason: 'The run had to end before it could be asked again.' }
    : ((await verified(world, was, signal)) as Verified);
  const place = was === undefined ? back.live.what : shortDigest(was.contentDigest);
  const told = `Back is ${place}. ${putBack.passed ? 'Verified again: ' : putBack.unknown ? '' : 'It does not pass either: '}${putBack.reason}`;
  if (putBack.passed) log.info(told);
  else log.warning(told);
  try {
    await lock.hold();
    await records.mark(entry.id, 'failure', told);
  } catch (error) {
    // Another run has it by now, and its own view of what is live; that it was taken back is recorded.
    if (!(error instanceof LockedError)) throw error;
  }
  if (putBack.passed || putBack.unknown) return { ...back, putBack };
  const fix =
    'Both fail, so look for what they share: the model, its endpoint, the suite. `rollback` with `to` goes to an older one.';
  return { ...back, state: 'stuck', reason: `${back.reason} ${told}`, fix, putBack };
}
