import { setTimeout } from 'node:timers/promises';
import { MissingCredentials, UserError } from '../action/errors.ts';
import { ModelError } from '../models/model.ts';
import { cloudWatch, targetCalls } from './target-call.ts';

const usual = { attempts: 4, timeout: 30_000, concurrency: 1 } as const;

interface Alarm {
  readonly AlarmName?: string;
  readonly StateValue?: string;
}

/**
 * What CloudWatch says of an alarm in the environment's region: OK, ALARM or INSUFFICIENT_DATA; `undefined` where there
 * is none.
 * @throws UserError when it does not tell
 */
export async function stateOfAlarm(
  name: string,
  { env, signal }: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<string | undefined> {
  try {
    const pause = (time: number) => setTimeout(time, undefined, { signal });
    const calls = await targetCalls({ ...usual, env, pause });
    // Composite alarms are not told of otherwise.
    const body = { AlarmNames: [name], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] };
    const asked = { operation: 'DescribeAlarms', body, what: 'an alarm', action: 'cloudwatch:DescribeAlarms' };
    const answer = (await calls.of(cloudWatch)(asked, signal)) as Record<string, readonly Alarm[] | undefined>;
    const all = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])];
    return all.find(({ AlarmName }) => AlarmName === name)?.StateValue;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const Thrown = error.code === 'credentials' ? MissingCredentials : UserError;
    throw new Thrown(error.message, { cause: error });
  }
}
