import { setTimeout } from 'node:timers/promises';
import type { Context } from '../action/context.ts';
import type { Deployment } from '../config/deployments.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Tree } from '../revision/tree.ts';
import { keepersOf } from './keepers.ts';
import type { World } from './world.ts';

/** What is deployed, as the configuration has it. */
export interface Opening {
  readonly name: string;
  readonly settings: Deployment;
  readonly config: LoadedConfig;
  readonly tree: Tree & { readonly sha: string };
}

/**
 * Milliseconds that are left for the way back when the run is cancelled. GitHub asks a step to end, and ends it after 7.5
 * and another 2.5 seconds (docs.github.com: "Workflow cancellation").
 */
const grace = 6000;

/** All that releases are put live with. Whoever opens it closes its target. */
export async function openWorld({ name, settings, config, tree }: Opening, context: Context): Promise<World> {
  const { log, clock, signal } = context;
  const { environment, alarms = [], timeout, verify } = settings;
  const [keepers, target] = await Promise.all([
    keepersOf(context, tree.sha),
    context.target(settings.target, { deployment: name, environment, alarms, tree }),
  ]);
  const world: World = {
    ...keepers,
    target,
    log,
    clock,
    signal,
    timeout,
    grace,
    wait: async (milliseconds, until) => setTimeout(milliseconds, undefined, { signal: until }),
  };
  if (verify === undefined) return world;
  return {
    ...world,
    verify: async (manifest, until) => {
      const { askLive } = await import('./ask-live.ts');
      return askLive(verify.suite, manifest, { config, tree }, world, context, until);
    },
  };
}
