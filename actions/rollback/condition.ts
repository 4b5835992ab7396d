import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import type { World } from '../../shared/releases/world.ts';

/** When it is gone back: a suite fails against what is live, or an alarm rings. */
export interface Condition {
  readonly kind: 'suite' | 'alarm';
  readonly name: string;
}

/** `suite smoke`, `alarm support-bot-5xx` @throws UserError, a sentence to which `, not "…"` can be added */
export function parseCondition(text: string): Condition {
  const [, kind, name] = /^(suite|alarm)\s+(\S.*)$/.exec(text.trim()) ?? [];
  if (kind === undefined || name === undefined)
    throw new UserError('must be `suite <name>` or `alarm <name>`, such as suite smoke');
  return { kind: kind as Condition['kind'], name };
}

/** What was found. `unknown` is no reason to change anything. */
export async function holds(
  { kind, name }: Condition,
  opening: Opening,
  world: World,
  context: Context,
): Promise<{ readonly state: 'holds' | 'does-not' | 'unknown'; readonly why: string }> {
  if (kind === 'alarm') return ofAlarm(name, context);
  const { config, tree, settings } = opening;
  const { smokeSources } = await import('../../shared/releases/smoke.ts');
  await smokeSources({ suite: name, config, tree }, 'input if', ['suites']);
  const { recordedAs } = await import('../../shared/releases/rollback.ts');
  const live = await recordedAs({ deployment: opening.name, environment: settings.environment }, world);
  const { askLive } = await import('../../shared/releases/ask-live.ts');
  const found = await askLive(name, live?.manifest, opening, world, context, context.signal);
  if (found.unknown) return { state: 'unknown', why: found.reason };
  return { state: found.passed ? 'does-not' : 'holds', why: found.reason };
}

async function ofAlarm(name: string, { alarm }: Context): ReturnType<typeof holds> {
  const state = await alarm(name);
  if (state === undefined)
    throw new UserError({ key: 'input if', message: `there is no alarm ${name} in this region.` });
  if (state === 'ALARM') return { state: 'holds', why: `The alarm ${name} rings.` };
  if (state === 'OK') return { state: 'does-not', why: `The alarm ${name} is OK.` };
  return { state: 'unknown', why: `The alarm ${name} has no data.` };
}
