import { type Deployed, deploy, whyBad } from '../../shared/releases/deploy.ts';
import type { Release } from '../../shared/releases/manifest.ts';
import { preview } from '../../shared/releases/preview.ts';
import type { Missing } from '../../shared/releases/proof/wanted.ts';
import { type Entry, LockedError } from '../../shared/releases/records.ts';
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
  'steps' | 'rollout' | 'obstacles' | 'live' | 'recorded' | 'drift' | 'back' | 'bad' | 'repaired' | 'outcome'
>;

/** Looks, and then puts it live where that is asked for and proven. */
export async function carryOut({ release, world, mode, again, missing }: Wanted): Promise<Done> {
  const seen = await preview(release, world);
  const { live, plan, obstacles, recorded, drift, back, bad, unfinished } = seen;
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

async function applied(release: Release, world: World, again: boolean): Promise<Pick<Done, 'outcome' | 'repaired'>> {
  let done: Deployed;
  try {
    done = await deploy(release, world, { again });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const fix =
      'Wait until that run has ended; `concurrency:` in the workflow has runs wait for each other. A run that was killed gives its lock up when GitHub lists it as completed.';
    return { outcome: { state: 'locked', reason: error.message, fix }, repaired: [] };
  }
  const { state, reason, fix, live, putBack, repaired } = done;
  return {
    outcome: {
      state,
      reason,
      ...(fix !== undefined && { fix }),
      ...(live && { live: live.changing ? `${live.what}, still changing` : live.what }),
      ...(putBack && { putBack }),
    },
    repaired: [...repaired],
  };
}

const told = ({ release, manifest, commit, by, at }: Entry): ToldEntry => ({
  release,
  content: manifest.contentDigest,
  commit,
  by,
  at,
});

const badAt = ({ statuses, at }: Entry): string => statuses.findLast(({ state }) => state === 'failure')?.at ?? at;
