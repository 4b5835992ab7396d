import type { Live } from '../targets/target.ts';
import { type Deployed, deploy } from './deploy.ts';
import { contentOf, History, isGood } from './history.ts';
import { type Release, shortDigest } from './manifest.ts';
import type { Entry, Listed, Records } from './records.ts';
import { look, operationOf, type World } from './world.ts';

/** Where to go back from, and to. */
export interface Way {
  readonly live: Live;
  /** The entry of what is live; absent where nobody recorded it. */
  readonly from?: Entry;
  readonly to?: Entry;
  /** Why there is no way; absent where there is one. */
  readonly refused?: string;
}

export interface Place {
  readonly deployment: string;
  readonly environment: string;
}

/** What is live, as it was recorded; `undefined` where nobody recorded it, or it cannot be told what is live. */
export async function recordedAs({ deployment, environment }: Place, world: World): Promise<Entry | undefined> {
  const live = await look(world, operationOf(world, { hold: async () => {} }, 'look'));
  if (live?.content === undefined) return undefined;
  return (await History.read(world.records, deployment, environment, [live.content])).entryOf(live);
}

/**
 * Finds what to go back to, and changes nothing.
 * @param to digest of a release or of its content, or the beginning of one, 7 digits at least. Without it, the last good one
 */
export async function findWay({ deployment, environment }: Place, world: World, to?: string): Promise<Way | undefined> {
  const live = await look(world, operationOf(world, { hold: async () => {} }, 'look'));
  if (live === undefined) return undefined;
  const meant = to === undefined ? undefined : await named(world.records, { deployment, environment }, to);
  const contents = [live.content, meant && contentOf(meant)];
  const history = await History.read(world.records, deployment, environment, contents);
  const from = history.entryOf(live);
  const found =
    to === undefined
      ? history.lastGood(live.content)
      : history.entries.find((entry) => meant !== undefined && contentOf(entry) === contentOf(meant) && isGood(entry));
  const way = { live, ...(from && { from }) };
  const bad = meant && history.badSince(contentOf(meant));
  if (bad !== undefined) return { ...way, refused: `${shortDigest(contentOf(bad))} was found bad.` };
  if (found === undefined) return { ...way, refused: meant === undefined ? noWay(to) : `${to} was never found good.` };
  if (contentOf(found) === live.content)
    return { ...way, refused: `${shortDigest(contentOf(found))} is what is live.` };
  return { ...way, to: found };
}

const noWay = (to: string | undefined): string =>
  to === undefined ? 'There is no earlier good release.' : `There is no release ${to}.`;

async function named(records: Records, { deployment, environment }: Place, to: string): Promise<Listed | undefined> {
  const prefix = to.replace(/^sha256:/, '');
  const begins = (digest: string): boolean => prefix.length >= 7 && digest.slice('sha256:'.length).startsWith(prefix);
  for await (const listed of records.list(deployment, environment))
    if (begins(listed.release) || begins(contentOf(listed))) return listed;
  return undefined;
}

/**
 * Goes that way, and records that what was live is bad.
 * @param releaseOf makes the release of an entry again, from its commit
 * @param why what is wrong with what is live
 */
export async function rollback(
  { live, from, to }: Way & { readonly to: Entry },
  world: World,
  releaseOf: (entry: Entry) => Promise<Release>,
  why: string,
): Promise<Deployed> {
  const release = await releaseOf(to);
  const done = await deploy(release, world, { task: 'rollback', instead: { of: live.content } });
  const isOver = done.state === 'live' || done.state === 'stuck';
  if (from !== undefined && isOver && done.live?.content !== contentOf(from))
    await world.records.mark(from.id, 'failure', `Taken back: ${why}`);
  return done;
}
