import { cloudWatch } from '../../aws/target-call.ts';
import type { Obstacle, Operation } from '../target.ts';
import type { ControlPlanes } from './control.ts';

interface Alarm {
  readonly AlarmName?: string;
  readonly StateValue?: string;
}

interface Alarms {
  readonly MetricAlarms?: readonly Alarm[];
  readonly CompositeAlarms?: readonly Alarm[];
  readonly NextToken?: string;
}

/** Names that one request takes, and pages. By botocore's description of DescribeAlarms. */
const most = 100;

/** What is in the way of a release that is to be watched by these alarms: one that is missing, or that rings already. */
export async function obstaclesOf(
  names: readonly string[],
  control: ControlPlanes,
  operation: Operation,
): Promise<Obstacle[]> {
  if (names.length === 0) return [];
  const states = new Map<string, string>();
  let page: string | undefined;
  do {
    const body = {
      AlarmNames: names.slice(0, most),
      // Composite alarms are not told of otherwise.
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      MaxRecords: most,
      ...(page !== undefined && { NextToken: page }),
    };
    const asked = {
      operation: 'DescribeAlarms',
      action: 'cloudwatch:DescribeAlarms',
      what: 'the alarms of the rollout',
    };
    const answer = (await control.read(cloudWatch, asked, body, operation)) as Alarms;
    for (const { AlarmName = '', StateValue = '' } of [
      ...(answer.MetricAlarms ?? []),
      ...(answer.CompositeAlarms ?? []),
    ])
      states.set(AlarmName, StateValue);
    page = answer.NextToken || undefined;
  } while (page !== undefined);
  return names.flatMap((name): Obstacle[] => {
    const state = states.get(name);
    if (state === undefined)
      return [
        { message: `There is no alarm ${name} in ${control.region}.`, fix: `Make it, or take it out of \`alarms\`.` },
      ];
    if (state === 'ALARM')
      return [
        { message: `The alarm ${name} rings already.`, fix: 'Wait until it is OK: it would take the release back.' },
      ];
    if (state !== 'OK')
      operation.log.warning(`The alarm ${name} has no data yet: it cannot tell whether a release is bad.`);
    return [];
  });
}
