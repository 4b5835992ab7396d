import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { chooseDeployment } from '../../shared/releases/choose.ts';
import { whyNothingChanges } from '../../shared/releases/may-apply.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import type { World } from '../../shared/releases/world.ts';
import { TargetError } from '../../shared/targets/target.ts';
import type { Data } from './data.ts';
import type { Gone } from './go-back.ts';

export interface Asked {
  readonly deployment?: string | undefined;
  readonly to?: string | undefined;
  /** As `parseCondition` reads it. */
  readonly if?: string | undefined;
  readonly reason?: string | undefined;
  readonly 'dry-run': boolean;
  readonly issue: boolean;
}

/** Finds out whether and where to go back to, goes there, and tells whom it concerns. */
export async function measure(asked: Asked & CommonInputs, context: Context): Promise<Data> {
  const started = context.clock();
  const keeps = whyNothingChanges(context);
  if (keeps !== undefined)
    throw new UserError({
      message: `Nothing is taken back here. ${keeps}`,
      fix: 'Run rollback on workflow_dispatch, on a schedule, or on push.',
    });
  const opening = await chooseDeployment(asked.deployment, context, asked.config);
  const { openWorld } = await import('../../shared/releases/open-world.ts');
  const world = await openWorld(opening, context);
  const { name: deployment, settings } = opening;
  const about = {
    deployment,
    environment: settings.environment,
    target: world.target.name,
    dryRun: asked['dry-run'],
  };
  try {
    const done = await outcomeOf(asked, opening, world, context);
    const told = { ...about, ...done, seconds: (context.clock() - started) / 1000 };
    const isTold = done.state === 'back' || done.state === 'stuck';
    if (!isTold) return told;
    const { tell } = await import('./tell.ts');
    return { ...told, ...(await tell(told, context, asked)) };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    const { message, fix } = error;
    throw new UserError({ message, ...(fix !== undefined && { fix }) }, { cause: error });
  } finally {
    world.target.close?.();
  }
}

async function outcomeOf(asked: Asked, opening: Opening, world: World, context: Context): Promise<Gone> {
  const nothing = { repaired: [], timeline: [] };
  const found = asked.if === undefined ? undefined : await conditionOf(asked.if, opening, world, context);
  const { goBack } = await import('./go-back.ts');
  if (found === undefined || found.state === 'holds') {
    const why = asked.reason ?? found?.why ?? 'asked for';
    const gone = await goBack({ to: asked.to, dryRun: asked['dry-run'], why }, opening, world, context);
    return { ...gone, ...(found && { condition: found }) };
  }
  const state = found.state === 'unknown' ? 'unknown' : 'not-needed';
  return { ...nothing, condition: found, state, reason: found.why };
}

async function conditionOf(text: string, opening: Opening, world: World, context: Context) {
  const { parseCondition, holds } = await import('./condition.ts');
  const condition = parseCondition(text);
  return { ...condition, ...(await holds(condition, opening, world, context)) };
}
