import { UserError } from '../../shared/action/errors.ts';
import { type Deployed, deploy, whyBad } from '../../shared/releases/deploy.ts';
import { failureOf, History } from '../../shared/releases/history.ts';
import type { Release } from '../../shared/releases/manifest.ts';
import { preview } from '../../shared/releases/preview.ts';
import type { Missing } from '../../shared/releases/proof/wanted.ts';
import { type Entry, LockedError } from '../../shared/releases/records.ts';
import { toldReleases } from '../../shared/releases/told.ts';
import type { World } from '../../shared/releases/world.ts';
import type { Data, ToldEntry } from './data.ts';

interface Wanted {
  readonly release: Release;
  readonly world: World;
  readonly mode: Data['mode'];
  readonly again: boolean;
  readonly missing: readonly Missing[];
}

type Done = Pick<
  Data,
  | 'steps'
  | 'rollout'
  | 'obstacles'
  | 'live'
  | 'recorded'
  | 'drift'
  | 'back'
  | 'bad'
  | 'repaired'
  | 'outcome'
  | 'history'
>;

/** Releases that are listed. */
const listed = 5;
const historyOf = (entries: readonly Entry[], live: string | undefined): NonNullable<Done['history']> =>
  toldReleases(entries.slice(0, listed), live).map((one) => ({ ...one, proof: [...one.proof] }));

/** Looks, and then puts it live where that is asked for and proven. */
export async function carryOut({ release, world, mode, again, missing }: Wanted): Promise<Done> {
  const seen = await preview(release, world);
  const { live, plan, obstacles, recorded, drift, back, bad, unfinished, entries } = seen;
  const looked: Done = {
    steps: [...(plan?.steps ?? [])],
    ...(plan && { rollout: plan.rollout }),
    obstacles: obstacles.map(({ message, fix }) => ({ message, ...(fix !== undefined && { fix }) })),
    ...(live && {
      live: { what: live.what, changing: live.changing, ...(live.content !== undefined && { content: live.content }) },
    }),
    ...(recorded && { recorded: told(recorded) }),
    ...(drift !== undefined && { drift }),
    ...(back && { back: told(back) }),
    ...(bad && { bad: { at: badAt(bad), why: whyBad(bad)[0] } }),
    repaired: unfinished.map(({ by, at }) => `The run of ${by} on ${at.slice(0, 10)} ended on its way.`),
    history: historyOf(entries, live?.content),
  };
  if (mode === 'plan') return looked;
  const [first] = missing;
  if (first !== undefined) {
    const reason = `${missing.map(({ name }) => name).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not proven. ${first.why}`;
    return { ...looked, outcome: { state: 'unproven', reason, fix: first.fix } };
  }
  const { log } = world;
  log.info(`${release.manifest.deployment} to ${release.manifest.environment}: ${live?.what ?? 'unknown'} is live.`);
  return { ...looked, ...(await applied(release, world, again)) };
}

async function applied(
  release: Release,
  world: World,
  again: boolean,
): Promise<Pick<Done, 'outcome' | 'repaired' | 'history'>> {
  let done: Deployed;
  try {
    done = await deploy(release, world, { again });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const fix =
      'Wait until that run has ended; `concurrency:` in the workflow has runs wait for each other. A run that was killed gives its lock up when GitHub lists it as completed.';
    return { outcome: { state: 'locked', reason: error.message, fix }, repaired: [] };
  }
  const { state, reason, fix, live, putBack, entry, repaired } = done;
  return {
    outcome: {
      state,
      reason,
      ...(fix !== undefined && { fix }),
      ...(live && { live: live.changing ? `${live.what}, still changing` : live.what }),
      ...(putBack && { putBack }),
    },
    repaired: [...repaired],
    ...(entry && (await historyNow(release, world, live?.content))),
  };
}

/** With what was recorded since. That it cannot be read changes nothing of what was done. */
async function historyNow(
  { manifest: { deployment, environment, contentDigest } }: Release,
  { records, log }: World,
  live: string | undefined,
): Promise<Pick<Done, 'history'>> {
  try {
    const { entries } = await History.read(records, deployment, environment, [contentDigest, live]);
    return { history: historyOf(entries, live) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(error.message);
    return {};
  }
}

const told = ({ release, manifest, commit, by, at }: Entry): ToldEntry => ({
  release,
  content: manifest.contentDigest,
  commit,
  by,
  at,
});

const badAt = (entry: Entry): string => failureOf(entry)?.at ?? entry.at;
