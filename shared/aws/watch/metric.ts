import { ModelError } from '../../models/model.ts';
import { cloudWatch, type TargetCalls } from '../target-call.ts';

/** One metric of CloudWatch, as GetMetricData is asked for it. */
export interface MetricQuery {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
  /** As CloudWatch calls it: `Sum`, `p90`. */
  readonly statistic: string;
  /** Seconds. */
  readonly period: number;
  /** How many of the last periods. */
  readonly periods: number;
}

/**
 * Seconds that a value may take to arrive: services put theirs once a minute, and it is a while until they can be read. A
 * period of which a part is missing says something else than the whole of it.
 */
const late = 120;

interface Page {
  readonly MetricDataResults?: readonly {
    readonly StatusCode?: string;
    readonly Timestamps?: readonly (number | string)[];
    readonly Values?: readonly number[];
  }[];
  readonly NextToken?: string;
}

/**
 * The values of the last periods that are over, the oldest first; `undefined` for one of which CloudWatch has nothing.
 * @param now milliseconds since 1970
 * @throws ModelError
 */
export async function valuesOfMetric(
  { namespace, metric, dimensions, statistic, period, periods }: MetricQuery,
  calls: Pick<TargetCalls, 'of'>,
  now: number,
  signal: AbortSignal,
): Promise<(number | undefined)[]> {
  const end = Math.floor((now / 1000 - late) / period) * period;
  const since = end - periods * period;
  const query = {
    StartTime: since,
    EndTime: end,
    ScanBy: 'TimestampAscending',
    MetricDataQueries: [
      {
        Id: 'asked',
        MetricStat: {
          Metric: {
            Namespace: namespace,
            MetricName: metric,
            Dimensions: dimensions.map(({ name, value }) => ({ Name: name, Value: value })),
          },
          Period: period,
          Stat: statistic,
        },
      },
    ],
  };
  const values: (number | undefined)[] = Array.from({ length: periods }, () => undefined);
  let page: string | undefined;
  do {
    const body = page === undefined ? query : { ...query, NextToken: page };
    const asked = { operation: 'GetMetricData', body, what: 'a metric', action: 'cloudwatch:GetMetricData' };
    const answer = (await calls.of(cloudWatch)(asked, signal)) as Page;
    for (const { StatusCode, Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
      if (StatusCode === 'Forbidden')
        throw new ModelError('access', `CloudWatch refused the metric ${metric}. Allow \`cloudwatch:GetMetricData\`.`);
      if (StatusCode === 'InternalError')
        throw new ModelError('unavailable', `CloudWatch could not read the metric ${metric} just now.`);
      for (const [at, value] of Values.entries()) {
        const index = Math.round((secondsOf(Timestamps[at]) - since) / period);
        if (index >= 0 && index < periods && Number.isFinite(value)) values[index] = value;
      }
    }
    page = answer.NextToken || undefined;
  } while (page !== undefined);
  return values;
}

/** The JSON protocol has seconds; others that speak it send texts. */
const secondsOf = (given: number | string | undefined): number =>
  typeof given === 'string' ? Date.parse(given) / 1000 : (given ?? Number.NaN);
