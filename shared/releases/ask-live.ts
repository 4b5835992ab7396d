import type { Context } from '../action/context.ts';
import type { Manifest } from './manifest.ts';
import type { Opening } from './open-world.ts';
import { servedBy } from './served.ts';
import { smoke } from './smoke.ts';
import { operationOf, type Verified, type World } from './world.ts';

/**
 * Asks a suite of what is live.
 * @param manifest of the release that is live; `undefined` where nobody has recorded it
 * @throws UserError where there is no such suite, and where it is not known what is live
 */
export async function askLive(
  suite: string,
  manifest: Manifest | undefined,
  { config, tree }: Pick<Opening, 'config' | 'tree'>,
  world: World,
  context: Context,
  signal: AbortSignal,
): Promise<Verified> {
  const operation = operationOf(world, { hold: async () => {} }, 'verify', { signal });
  const served = await servedBy(manifest, await world.target.files?.(operation), { config, tree }, context);
  return smoke({ suite, config, tree }, served, context, signal);
}
