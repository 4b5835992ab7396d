import { ModelError } from '../../models/model.ts';
import type { TargetCall } from '../target-call.ts';
import { type Day, noRequests } from './days.ts';

/**
 * Metrics of Amazon Bedrock's runtime, by model.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html
 */
const metrics = {
  requests: 'Invocations',
  input: 'InputTokenCount',
  output: 'OutputTokenCount',
  cacheRead: 'CacheReadInputTokenCount',
  cacheWrite: 'CacheWriteInputTokenCount',
} as const satisfies Readonly<Record<keyof Day, string>>;

const names = Object.keys(metrics) as (keyof Day)[];

export const aDay = 86_400;

/** Days of UTC, the last of them whole. */
export interface Span {
  /** Seconds since 1970 of the first day's begin, and of the end. */
  readonly since: number;
  readonly until: number;
}

interface Page {
  readonly MetricDataResults?: readonly {
    readonly Id?: string;
    readonly StatusCode?: string;
    readonly Timestamps?: readonly (number | string)[];
    readonly Values?: readonly number[];
  }[];
  readonly NextToken?: string;
}

/**
 * What each day has of a model, by GetMetricData.
 * @param id what requests name: a model, an inference profile
 * @throws ModelError
 */
export async function metricsOf(call: TargetCall, id: string, span: Span, signal: AbortSignal): Promise<Day[]> {
  const days = Array.from({ length: (span.until - span.since) / aDay }, () => ({ ...noRequests }));
  const query = {
    StartTime: span.since,
    EndTime: span.until,
    ScanBy: 'TimestampAscending',
    MetricDataQueries: names.map((name) => ({
      Id: name,
      MetricStat: {
        Metric: {
          Namespace: 'AWS/Bedrock',
          MetricName: metrics[name],
          Dimensions: [{ Name: 'ModelId', Value: id }],
        },
        Period: aDay,
        Stat: 'Sum',
      },
    })),
  };
  let page: string | undefined;
  do {
    const body = page === undefined ? query : { ...query, NextToken: page };
    const answer = (await call({ operation: 'GetMetricData', body, ...asked }, signal)) as Page;
    for (const { Id, StatusCode, Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
      if (StatusCode === 'Forbidden' || StatusCode === 'InternalError') throw refused(StatusCode);
      const name = names.find((one) => one === Id);
      if (name === undefined) continue;
      for (const [at, value] of Values.entries()) {
        const day = days[Math.floor((secondsOf(Timestamps[at]) - span.since) / aDay)];
        if (day !== undefined && Number.isFinite(value)) day[name] += value;
      }
    }
    page = answer.NextToken || undefined;
  } while (page !== undefined);
  return days;
}

const asked = { what: 'the metrics of Bedrock', action: 'cloudwatch:GetMetricData' };

/** The JSON protocol has seconds; others that speak it send texts. */
const secondsOf = (given: number | string | undefined): number =>
  typeof given === 'string' ? Date.parse(given) / 1000 : (given ?? Number.NaN);

const refused = (status: string): ModelError =>
  status === 'Forbidden'
    ? new ModelError('access', 'CloudWatch refused the metrics of Bedrock. Allow `cloudwatch:GetMetricData`.')
    : new ModelError('unavailable', 'CloudWatch could not read the metrics of Bedrock just now.');
