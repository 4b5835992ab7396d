import { type FakeService, Refused } from './server.ts';

interface Datum {
  /** Seconds since 1970. */
  readonly at: number;
  readonly value: number;
}

interface Query {
  readonly StartTime: number;
  readonly EndTime: number;
  readonly NextToken?: string;
  readonly MetricDataQueries: readonly {
    readonly Id: string;
    readonly MetricStat: {
      readonly Metric: {
        readonly Namespace: string;
        readonly MetricName: string;
        readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[];
      };
      readonly Period: number;
      readonly Stat: string;
    };
  }[];
}

/** Sums of metrics of CloudWatch, two of them a page, and alarms by their state. */
export class FakeMetrics {
  /** By `<namespace> <name> <dimension>=<value>`. */
  readonly data = new Map<string, Datum[]>();
  readonly alarms = new Map<string, string>();
  readonly asked: Query[] = [];
  /** How the next page ends. */
  status: 'Complete' | 'Forbidden' | 'InternalError' = 'Complete';

  readonly service: FakeService = {
    signing: 'monitoring',
    model: 'cloudwatch',
    target: 'GraniteServiceVersion20100801',
    answer: (operation, { body }) => {
      const given = JSON.parse(body);
      if (operation === 'DescribeAlarms') return { body: this.#alarms(given.AlarmNames) };
      if (operation === 'GetMetricData') return { body: this.#values(given) };
      throw new Refused('UnknownOperationException', operation);
    },
  };

  #alarms(names: readonly string[]): unknown {
    const known = names.filter((name) => this.alarms.has(name));
    return { CompositeAlarms: known.map((AlarmName) => ({ AlarmName, StateValue: this.alarms.get(AlarmName) })) };
  }

  #values(query: Query): unknown {
    this.asked.push(query);
    const [{ Id, MetricStat }] = query.MetricDataQueries as [Query['MetricDataQueries'][number]];
    const { Metric, Period } = MetricStat;
    const key = [Metric.Namespace, Metric.MetricName, ...Metric.Dimensions.map((one) => `${one.Name}=${one.Value}`)];
    const sums = new Map<number, number>();
    for (const { at, value } of this.data.get(key.join(' ')) ?? []) {
      if (at < query.StartTime || at >= query.EndTime) continue;
      const begin = Math.floor(at / Period) * Period;
      sums.set(begin, (sums.get(begin) ?? 0) + value);
    }
    const all = [...sums].sort(([a], [b]) => a - b);
    const from = Number(query.NextToken ?? 0);
    const page = all.slice(from, from + 2);
    return {
      MetricDataResults: [
        { Id, Timestamps: page.map(([at]) => at), Values: page.map(([, sum]) => sum), StatusCode: this.status },
      ],
      ...(from + 2 < all.length && { NextToken: String(from + 2) }),
    };
  }
}
