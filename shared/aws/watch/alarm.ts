import { cloudWatch, type TargetCalls } from '../target-call.ts';

interface Alarm {
  readonly AlarmName?: string;
  readonly StateValue?: string;
}

/**
 * What CloudWatch says of an alarm: OK, ALARM or INSUFFICIENT_DATA; `undefined` where there is none.
 * @throws ModelError
 */
export async function stateOfAlarm(
  name: string,
  calls: Pick<TargetCalls, 'of'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  // Composite alarms are not told of otherwise.
  const body = { AlarmNames: [name], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] };
  const asked = { operation: 'DescribeAlarms', body, what: 'an alarm', action: 'cloudwatch:DescribeAlarms' };
  const answer = (await calls.of(cloudWatch)(asked, signal)) as Record<string, readonly Alarm[] | undefined>;
  const all = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])];
  return all.find(({ AlarmName }) => AlarmName === name)?.StateValue;
}
