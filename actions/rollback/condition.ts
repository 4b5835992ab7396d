import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Watch, WatchPlace } from '../../shared/aws/watch/watch.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import type { World } from '../../shared/releases/world.ts';
import { judge, metricForm, parseMetric } from './metric-condition.ts';

/** When it is gone back: a suite fails against what is live, an alarm rings, or a metric is beyond a threshold. */
export interface Condition {
  readonly kind: 'suite' | 'alarm' | 'metric';
  /** Of a metric all that is asked of it. */
  readonly name: string;
}

/**
 * `suite smoke`, `alarm support-bot-5xx`, `metric Sum of …`
 * @throws UserError, a sentence to which `, not "…"` can be added
 */
export function parseCondition(text: string): Condition {
  const [, kind, name] = /^(suite|alarm|metric)\s+(\S.*)$/s.exec(text.trim()) ?? [];
  if (kind === undefined || name === undefined)
    throw new UserError(`must be \`suite <name>\`, \`alarm <name>\` or ${metricForm}`);
  if (kind === 'metric') parseMetric(name);
  return { kind: kind as Condition['kind'], name };
}

/** What was found. `unknown` is no reason to change anything. */
export async function holds(
  { kind, name }: Condition,
  opening: Opening,
  world: World,
  context: Context,
): Promise<{ readonly state: 'holds' | 'does-not' | 'unknown'; readonly why: string }> {
  if (kind !== 'suite') {
    const watch = await context.watch(placeOf(opening));
    return kind === 'alarm' ? ofAlarm(name, watch) : ofMetric(name, watch);
  }
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

/** The region of what is live, where that is one of AWS. */
const placeOf = ({ settings: { target } }: Opening): WatchPlace =>
  target.kind === 'file' || target.kind === 'command' ? {} : target;

async function ofMetric(text: string, { metric }: Watch): ReturnType<typeof holds> {
  const condition = parseMetric(text);
  return judge(condition, await metric(condition));
}

async function ofAlarm(name: string, { alarm, region }: Watch): ReturnType<typeof holds> {
  const state = await alarm(name);
  if (state === undefined) throw new UserError({ key: 'input if', message: `there is no alarm ${name} in ${region}.` });
  if (state === 'ALARM') return { state: 'holds', why: `The alarm ${name} rings.` };
  if (state === 'OK') return { state: 'does-not', why: `The alarm ${name} is OK.` };
  return { state: 'unknown', why: `The alarm ${name} has no data.` };
}
