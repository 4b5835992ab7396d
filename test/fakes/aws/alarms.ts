import type { FakeService } from './server.ts';

/** Alarms of CloudWatch by their state. */
export class FakeAlarms {
  readonly states = new Map<string, 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'>();

  readonly service: FakeService = {
    signing: 'monitoring',
    model: 'cloudwatch',
    target: 'GraniteServiceVersion20100801',
    answer: (_, { body }) => {
      const { AlarmNames } = JSON.parse(body) as { readonly AlarmNames: readonly string[] };
      const known = AlarmNames.filter((name) => this.states.has(name));
      const alarms = known.map((AlarmName) => ({ AlarmName, StateValue: this.states.get(AlarmName) }));
      return { body: { MetricAlarms: alarms.slice(0, 1), CompositeAlarms: alarms.slice(1) } };
    },
  };
}
