import type { Range } from '../../pricing/estimate/usage.ts';
import type { MeteredUsage } from '../../pricing/measured/usage.ts';
import { hoursAMonth } from '../../pricing/services/hourly.ts';

/** What was metered on one day of UTC. Bedrock counts what is read from and written to a cache apart from the input. */
export interface Day {
  readonly requests: number;
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

export const noRequests: Day = { requests: 0, input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

export const plus = (a: Day, b: Day): Day => ({
  requests: a.requests + b.requests,
  input: a.input + b.input,
  output: a.output + b.output,
  cacheRead: a.cacheRead + b.cacheRead,
  cacheWrite: a.cacheWrite + b.cacheWrite,
});

const aWeek = 7;

/**
 * A month of what was metered. Days before the first request are left out, since the model was then not yet in use. Low and
 * high are those of the quietest and the busiest seven days in a row, where there are two weeks, so that a Sunday does not
 * stand for a month; of the days otherwise.
 * @param days in order, with those of no requests
 * @returns `undefined` where there was no request; `days` says how many were looked at
 */
export function monthOf(
  days: readonly Day[],
): (Omit<MeteredUsage, 'assumptions' | 'of'> & { days: number }) | undefined {
  const first = days.findIndex(({ requests }) => requests > 0);
  if (first < 0) return undefined;
  const used = days.slice(first);
  const all = used.reduce(plus, noRequests);
  const width = used.length >= 2 * aWeek ? aWeek : 1;
  const spans = Array.from({ length: used.length - width + 1 }, (_, at) => used.slice(at, at + width).reduce(plus));
  const perMonth = hoursAMonth / 24;
  const monthly = (requests: number, of: number): number => Math.round((requests / of) * perMonth);
  const each = spans.map(({ requests }) => monthly(requests, width));
  const lengths = spans.filter(({ requests }) => requests > 0).map(({ output, requests }) => output / requests);
  const input = all.input + all.cacheRead + all.cacheWrite;
  const expected = monthly(all.requests, used.length);
  return {
    requests: around(expected, each),
    ...(all.output > 0 && {
      output: around(
        rounded(all.output / all.requests, 2),
        lengths.map((of) => rounded(of, 2)),
      ),
    }),
    ...(input > 0 && {
      cached: rounded(all.cacheRead / input, 4),
      written: rounded(all.cacheWrite / input, 4),
      input: rounded(input / all.requests, 2),
    }),
    days: used.length,
  };
}

const around = (expected: number, values: readonly number[]): Range => ({
  low: Math.min(expected, ...values),
  expected,
  high: Math.max(expected, ...values),
});

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
