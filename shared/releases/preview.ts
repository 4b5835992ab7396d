import type { Live, Obstacle, Plan } from '../targets/target.ts';
import { contentOf, History } from './history.ts';
import { type Release, shortDigest } from './manifest.ts';
import type { Entry } from './records.ts';
import { look, operationOf, type World } from './world.ts';

/** What a deployment would do, found out without a change and without a lock. */
export interface Preview {
  /** `undefined` where it cannot be told. */
  readonly live: Live | undefined;
  /** Absent where it is not known what is live. */
  readonly plan?: Plan;
  readonly obstacles: readonly Obstacle[];
  /** What should be live by the records. */
  readonly recorded?: Entry;
  /** Live differs from the record: how, as a sentence. */
  readonly drift?: string;
  /** The entry of what is live, which a failure goes back to. */
  readonly back?: Entry;
  /** That this content was found bad. */
  readonly bad?: Entry;
  /** Entries of runs that ended on their way. The next run mends them. */
  readonly unfinished: readonly Entry[];
  /** Newest first, as far back as it was read. */
  readonly entries: readonly Entry[];
}

export async function preview(release: Release, world: Pick<World, keyof World>): Promise<Preview> {
  const { deployment, environment, contentDigest: content } = release.manifest;
  const operation = operationOf(world, { hold: refuse }, content);
  const live = await look(world, operation);
  const history = await History.read(world.records, deployment, environment, [content, live?.content]);
  const recorded = history.current();
  const bad = history.badSince(content);
  const told = {
    ...(recorded && { recorded }),
    ...(bad && live?.content !== content && { bad }),
    unfinished: history.unfinished().filter((entry) => history.isAfterCurrent(entry)),
    entries: history.entries,
  };
  if (live === undefined) {
    const message = `What is live at ${world.target.name} cannot be told.`;
    return { live, obstacles: [{ message }], ...told };
  }
  const plan = await world.target.plan(release, live, operation);
  const obstacles: Obstacle[] = [...plan.obstacles];
  if (live.changing)
    obstacles.push({ message: `${world.target.name} is being changed.`, fix: 'Wait until that has ended.' });
  const back = history.entryOf(live);
  const drift = driftOf(live, recorded);
  return { live, plan, obstacles, ...told, ...(back && { back }), ...(drift !== undefined && { drift }) };
}

/** Nothing of a plan changes anything. */
const refuse = (): never => {
  throw new Error('a plan changes nothing');
};

/** How what is live differs from the record; `undefined` where it does not. */
export function driftOf(live: Live, recorded: Entry | undefined): string | undefined {
  if (live.changing || live.content === (recorded && contentOf(recorded))) return undefined;
  if (recorded === undefined) return `Live is ${live.what}, and nobody has recorded it.`;
  const content = shortDigest(contentOf(recorded));
  return `Live is ${live.what}, and ${content} of ${recorded.at.slice(0, 10)} is what was recorded.`;
}
