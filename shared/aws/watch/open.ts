import { setTimeout } from 'node:timers/promises';
import { MissingCredentials, UserError } from '../../action/errors.ts';
import { ModelError } from '../../models/model.ts';
import { type TargetCalls, targetCalls } from '../target-call.ts';
import type { MetricQuery } from './metric.ts';
import type { Watch, WatchPlace } from './watch.ts';

const usual = { attempts: 4, timeout: 30_000, concurrency: 1 } as const;

interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly clock: () => number;
}

/** CloudWatch in the region of what is watched. @throws UserError without a region */
export async function openWatch(place: WatchPlace, { env, signal, clock }: Surroundings): Promise<Watch> {
  const pause = (time: number) => setTimeout(time, undefined, { signal });
  const { region, profile, endpoint } = place;
  const given = { ...(region && { region }), ...(profile && { profile }), ...(endpoint && { endpoint }) };
  const calls: TargetCalls = await told(() =>
    targetCalls({ ...usual, ...given, env, pause }, 'deployments.<name>.target'),
  );
  return {
    region: calls.region,
    alarm: (name) => told(async () => (await import('./alarm.ts')).stateOfAlarm(name, calls, signal)),
    metric: (query: MetricQuery) =>
      told(async () => (await import('./metric.ts')).valuesOfMetric(query, calls, clock(), signal)),
  };
}

/** What CloudWatch does not tell, in words for people. */
async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const Thrown = error.code === 'credentials' ? MissingCredentials : UserError;
    throw new Thrown(error.message, { cause: error });
  }
}
