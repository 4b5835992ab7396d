import { UserError } from '../../shared/action/errors.ts';
import type { MetricQuery } from '../../shared/aws/watch/metric.ts';
import { parseDuration } from '../../shared/config/quantity.ts';

const comparisons = {
  '>': (value: number, threshold: number) => value > threshold,
  '>=': (value: number, threshold: number) => value >= threshold,
  '<': (value: number, threshold: number) => value < threshold,
  '<=': (value: number, threshold: number) => value <= threshold,
} as const;

/** What a period without data counts as: neither, unless it says so. */
const missings = ['unknown', 'breaching', 'not-breaching'] as const;

/** When a metric is reason to go back. */
export interface MetricCondition extends MetricQuery {
  readonly comparison: keyof typeof comparisons;
  /** In the metric's own unit. */
  readonly threshold: number;
  /** In so many of the periods at least. */
  readonly least: number;
  readonly missing: (typeof missings)[number];
}

export const metricForm =
  '`metric <statistic> of <namespace> <name> {<dimension>=<value>} over <period> > <threshold>`, such as metric Sum of AWS/Bedrock InvocationServerErrors {ModelId=amazon.nova-lite-v1:0} over 5 min > 10';

const whole = new RegExp(
  [
    /^(?<statistic>\S+)\s+of\s+(?<namespace>[^\s{}]+)\s+(?<metric>[^{}]+?)\s*/,
    /(?:\{(?<dimensions>[^{}]*)\}\s*)?\bover\s+(?<period>[\d.,]+\s*[a-z]+)\s*/,
    /(?<comparison>[<>=!]+)\s*(?<threshold>\S+?)/,
    /(?:\s+in\s+(?<least>\d+)\s+of\s+(?<periods>\d+))?(?:,?\s+missing\s+(?<missing>\S+))?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/** Statistics of CloudWatch with one number at most ("CloudWatch statistics definitions"): trimmed means and the like too. */
const statistic = /^(Average|Sum|Minimum|Maximum|SampleCount|IQM|(p|tm|wm|tc|ts)(\d{1,2}(\.\d{1,10})?|100))$/;

/** Seconds, by GetMetricData. */
const short = new Set([1, 5, 10, 20, 30]);
/** Seconds that can be looked back, in periods of less than a minute and in others. */
const longest = { short: 3 * 3600, other: 7 * 86_400 };
const mostPeriods = 100;

/**
 * `p90 of AWS/SageMaker ModelLatency {EndpointName=support} over 5 min > 250000 in 2 of 3, missing breaching`
 * @throws UserError, a sentence to which `, not "…"` can be added
 */
export function parseMetric(text: string): MetricCondition {
  const found = whole.exec(text.trim())?.groups;
  if (found === undefined) throw new UserError(`must be ${metricForm}`);
  const { namespace = '', metric = '', comparison = '', least = '1', periods = '1', missing = 'unknown' } = found;
  if (!statistic.test(found.statistic ?? ''))
    throw new UserError(
      `must have a statistic of CloudWatch after metric: Average, Sum, Minimum, Maximum, SampleCount or a percentile such as p90; it has ${found.statistic}`,
    );
  const parts = {
    namespace,
    metric: metric.trim(),
    dimensions: dimensionsOf(found.dimensions ?? ''),
    statistic: found.statistic as string,
    ...spanOf(found.period ?? '', Number(periods)),
    threshold: Number(found.threshold),
    least: Number(least),
  };
  if (!Object.hasOwn(comparisons, comparison))
    throw new UserError(`must compare by >, >=, < or <=; it has ${comparison}`);
  if (!Number.isFinite(parts.threshold))
    throw new UserError(
      `must compare with a number in the metric’s own unit, such as > 250000; it has ${found.threshold}`,
    );
  if (parts.least < 1 || parts.least > parts.periods)
    throw new UserError(`must say in how many of the periods, such as in 2 of 3; it has in ${least} of ${periods}`);
  const known = missings.find((one) => one === missing);
  if (known === undefined) throw new UserError(`must say missing ${missings.join(', or missing ')}; it has ${missing}`);
  return { ...parts, comparison: comparison as MetricCondition['comparison'], missing: known };
}

function dimensionsOf(text: string): MetricCondition['dimensions'] {
  const given = text.split(',').filter((part) => part.trim() !== '');
  return given.map((part) => {
    const at = part.indexOf('=');
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || name === '' || value === '')
      throw new UserError(
        `must have dimensions such as {EndpointName=support, VariantName=AllTraffic}; it has {${text}}`,
      );
    return { name, value };
  });
}

function spanOf(text: string, periods: number): Pick<MetricCondition, 'period' | 'periods'> {
  const period = parseDuration(text) / 1000;
  if (!short.has(period) && (period < 60 || period % 60 !== 0))
    throw new UserError(`must have a period of whole minutes, or of 1, 5, 10, 20 or 30 s; it has ${text}`);
  const most = period < 60 ? longest.short : longest.other;
  if (periods < 1 || periods > mostPeriods || period * periods > most)
    throw new UserError(
      `must look back ${most / 3600} h at most in such periods, and at ${mostPeriods} of them; it has ${periods} of ${text}`,
    );
  return { period, periods };
}

export interface Judged {
  readonly state: 'holds' | 'does-not' | 'unknown';
  /** As a sentence. */
  readonly why: string;
}

/** Whether it holds of these values, the oldest first; `undefined` where there are none. Pure. */
export function judge(condition: MetricCondition, values: readonly (number | undefined)[]): Judged {
  const { comparison, threshold, least, missing, metric, statistic: by } = condition;
  const { length } = values;
  const beyond = values.filter((value) => value !== undefined && comparisons[comparison](value, threshold)).length;
  const absent = values.filter((value) => value === undefined).length;
  const breaching = beyond + (missing === 'breaching' ? absent : 0);
  const holds = breaching >= least;
  // What is missing could be what makes it hold.
  const unknown = missing === 'unknown' && !holds && beyond + absent >= least;
  const shown = values.map((value) => (value === undefined ? 'no data' : String(Number(value.toPrecision(6)))));
  const limit = `${words[comparison]} ${threshold}`;
  const counted =
    length > 1
      ? `${limit} in ${breaching} of ${length} periods, and ${least} ${least === 1 ? 'is' : 'are'} enough`
      : `${holds ? '' : 'not '}${limit}`;
  const taken = absent > 0 && missing !== 'unknown' ? ` No data counts as ${missing}.` : '';
  const said = `${by} of ${metric} ${absent === length ? 'has' : 'is'} ${shown.join(', ')}`;
  if (unknown) return { state: 'unknown', why: `${said}, and so whether it is ${limit} is not known. ${howToKnow}` };
  return { state: holds ? 'holds' : 'does-not', why: `${said}: ${counted}.${taken}` };
}

const words: Readonly<Record<keyof typeof comparisons, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
};

const howToKnow =
  'Where no data means that nothing happened, add `missing not-breaching`; else look at the name, the dimensions and the region.';
