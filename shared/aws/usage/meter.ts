import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../action/context.ts';
import { UserError } from '../../action/errors.ts';
import type { CloudWatchSettings } from '../../config/costs/cloudwatch.ts';
import { ModelError } from '../../models/model.ts';
import type { MeteredModel, MeteredUsage, UsageMeter } from '../../pricing/measured/usage.ts';
import type { TargetCall } from '../target-call.ts';
import { type Day, monthOf, noRequests, plus } from './days.ts';
import type { LoggedDay } from './logs.ts';
import { aDay, type Span } from './metrics.ts';

export interface MeterOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly settings?: CloudWatchSettings | undefined;
  /** Waits; that of the clock on the wall otherwise. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const usual = { days: 30, promptKey: 'prompt', attempts: 4, timeout: 30_000, concurrency: 4 } as const;

/** Usage by the metrics of Amazon Bedrock in CloudWatch, or by its invocation logs where a log group is named. */
export async function openUsageMeter(options: MeterOptions): Promise<UsageMeter> {
  const { env, signal, clock, settings = {}, pause = (time) => wait(time, undefined, { signal }) } = options;
  const { days = usual.days, 'log-group': group, 'prompt-key': promptKey = usual.promptKey } = settings;
  const until = Math.floor(clock() / 1000 / aDay) * aDay;
  const span: Span = { since: until - days * aDay, until };
  const regions = new Map<string, Promise<Region>>();

  const regionOf = (given: string | undefined): Promise<Region> => {
    const region = settings.region ?? given;
    const known = regions.get(region ?? '') ?? openRegion(region);
    regions.set(region ?? '', known);
    return known;
  };
  const openRegion = async (region: string | undefined): Promise<Region> => {
    const { targetCalls, cloudWatch, cloudWatchLogs } = await import('../target-call.ts');
    const { endpoint, profile } = settings;
    const calls = await targetCalls({
      ...{ env, pause, attempts: usual.attempts, timeout: usual.timeout, concurrency: usual.concurrency },
      ...(region !== undefined && { region }),
      ...(endpoint !== undefined && { endpoint }),
      ...(profile !== undefined && { profile }),
    });
    let logged: Promise<readonly LoggedDay[]> | undefined;
    return {
      name: calls.region,
      metrics: metricsOnce(calls.of(cloudWatch), span, signal),
      logs(of) {
        logged ??= import('./logs.ts').then(({ logsOf }) =>
          logsOf(calls.of(cloudWatchLogs), { group: of, promptKey, span, pause }, signal),
        );
        return logged;
      },
    };
  };

  return {
    async usageOf(asked) {
      try {
        const region = await regionOf(asked.region);
        const told = { region: region.name, days, span };
        const own = group === undefined ? undefined : loggedDays(await region.logs(group), asked, days);
        if (own !== undefined) return usageOf(own, { ...told, of: 'prompt', by: `the invocation logs in ${group}` });
        const measured = await region.metrics(asked.model);
        const unnamed = `No request in ${group} has \`${promptKey}\` in its metadata for this prompt.`;
        const found = measured && usageOf(measured, { ...told, of: 'model', by: 'CloudWatch, AWS/Bedrock' });
        return found && group !== undefined ? { ...found, assumptions: [...found.assumptions, unnamed] } : found;
      } catch (error) {
        throw error instanceof ModelError ? new UserError({ key: 'costs.usage', message: error.message }) : error;
      }
    },
  };
}

interface Region {
  readonly name: string;
  readonly metrics: (model: string) => Promise<Day[] | undefined>;
  logs(group: string): Promise<readonly LoggedDay[]>;
}

/** Several prompts may ask one model. */
function metricsOnce(call: TargetCall, span: Span, signal: AbortSignal): Region['metrics'] {
  const known = new Map<string, Promise<Day[] | undefined>>();
  return (model) => {
    const days = known.get(model) ?? metricDays(call, model, span, signal);
    known.set(model, days);
    return days;
  };
}

/** Metrics have the id that requests name; of an ARN, its last part. */
async function metricDays(
  call: TargetCall,
  model: string,
  span: Span,
  signal: AbortSignal,
): Promise<Day[] | undefined> {
  const { metricsOf } = await import('./metrics.ts');
  for (const id of new Set([model, lastPart(model)])) {
    const days = await metricsOf(call, id, span, signal);
    if (days.some(({ requests }) => requests > 0)) return days;
  }
  return undefined;
}

const lastPart = (model: string): string => model.slice(model.lastIndexOf('/') + 1);

/** Days of the requests that name the prompt; `undefined` where none does. */
function loggedDays(
  logged: readonly LoggedDay[],
  { model, prompt = [] }: MeteredModel,
  days: number,
): Day[] | undefined {
  const own = logged.filter(
    (row) => lastPart(row.model) === lastPart(model) && row.prompt !== undefined && prompt.includes(row.prompt),
  );
  if (own.length === 0) return undefined;
  const found = Array.from({ length: days }, () => noRequests);
  for (const { at, day } of own) if (at >= 0 && at < days) found[at] = plus(found[at] ?? noRequests, day);
  return found;
}

interface Told {
  readonly of: MeteredUsage['of'];
  readonly by: string;
  readonly region: string;
  readonly days: number;
  readonly span: Span;
}

function usageOf(found: readonly Day[], told: Told): MeteredUsage | undefined {
  const month = monthOf(found);
  if (month === undefined) return undefined;
  const { days, ...usage } = month;
  const date = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
  const source = `Usage is of ${told.by}, ${date(told.span.since)} to ${date(told.span.until - 1)}, ${told.region}.`;
  const shorter = `There are requests since ${days} of these ${told.days} days: a month is worked out from those.`;
  return { of: told.of, ...usage, assumptions: [source, ...(days < told.days ? [shorter] : [])] };
}
