import type { MetricQuery } from './metric.ts';

/** Where something is watched: as its target has it. */
export interface WatchPlace {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** What CloudWatch says of what is live. Each throws a UserError when it does not tell. */
export interface Watch {
  readonly region: string;
  /** OK, ALARM or INSUFFICIENT_DATA; `undefined` where there is no such alarm. */
  alarm(name: string): Promise<string | undefined>;
  /** Of the last periods that are over, the oldest first; `undefined` for one without data. */
  metric(query: MetricQuery): Promise<readonly (number | undefined)[]>;
}
