import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { History } from '../../shared/releases/history.ts';
import { releaseAgain } from '../../shared/releases/make.ts';
import { type Release, shortDigest } from '../../shared/releases/manifest.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import { type Entry, LockedError } from '../../shared/releases/records.ts';
import { findWay, rollback } from '../../shared/releases/rollback.ts';
import type { World } from '../../shared/releases/world.ts';
import type { Data } from './data.ts';

export type Gone = Pick<
  Data,
  'condition' | 'live' | 'from' | 'to' | 'state' | 'reason' | 'fix' | 'now' | 'repaired' | 'timeline'
>;

interface Asked {
  readonly to: string | undefined;
  readonly dryRun: boolean;
  readonly why: string;
}

const unfound = 'Say which with `to`: `aiops releases` lists them. Or change it and release that.';

export async function goBack(
  { to, dryRun, why }: Asked,
  opening: Opening,
  world: World,
  context: Context,
): Promise<Gone> {
  const place = { deployment: opening.name, environment: opening.settings.environment };
  const way = await findWay(place, world, to);
  const nothing = { repaired: [], timeline: [] };
  if (way === undefined)
    return {
      ...nothing,
      state: 'refused',
      reason: `What is live at ${world.target.name} cannot be told, so nothing was changed.`,
    };
  const known = {
    live: way.live.what,
    ...(way.from && { from: told(way.from) }),
    ...(way.to && { to: told(way.to) }),
  };
  const timelineNow = async () => timelineOf(await History.read(world.records, place.deployment, place.environment));
  if (way.to === undefined)
    return { ...nothing, ...known, state: 'refused', reason: way.refused ?? 'There is no way.', fix: unfound };
  if (dryRun)
    return {
      ...nothing,
      ...known,
      state: 'planned',
      reason: `It would go back to ${shortDigest(way.to.manifest.contentDigest)}.`,
      timeline: await timelineNow(),
    };
  try {
    const { live, ...rest } = way;
    const done = await rollback({ live, ...rest, to: way.to }, world, (entry) => releaseOf(entry, context), why);
    const isBack = done.state === 'live' || done.state === 'already-live';
    return {
      ...known,
      state: isBack ? 'back' : done.state === 'refused' ? 'refused' : 'stuck',
      reason: isBack ? why : done.reason,
      ...(done.fix !== undefined && { fix: done.fix }),
      ...(done.live && { now: done.live.changing ? `${done.live.what}, still changing` : done.live.what }),
      repaired: [...done.repaired],
      timeline: await timelineNow(),
    };
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    return { ...nothing, ...known, state: 'locked', reason: error.message, fix: 'Run it again when that has ended.' };
  }
}

/** The release of an entry as its commit has it. */
async function releaseOf({ manifest, release, commit }: Entry, { revision }: Context): Promise<Release> {
  const found = await revision.reference?.(commit, { key: 'the record of the release' });
  if (found === undefined) throw new UserError(`The commit ${commit} of the release is not there any more.`);
  return releaseAgain(manifest, release, found.tree);
}

const told = ({ release, manifest, commit, by, at }: Entry) => ({
  release,
  content: manifest.contentDigest,
  commit,
  by,
  at,
});

/** Entries that a timeline tells of. */
const most = 6;

function timelineOf({ entries }: History): Data['timeline'] {
  const events = entries.slice(0, most).flatMap(({ statuses, manifest, task, by, at }) => [
    { at, what: `${shortDigest(manifest.contentDigest)}: ${task} begun by ${by}` },
    ...statuses.map((one) => ({
      at: one.at,
      what: `${shortDigest(manifest.contentDigest)}: ${one.state}. ${one.description}`,
    })),
  ]);
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
