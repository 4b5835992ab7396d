import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudWatch, targetCalls } from '../../../shared/aws/target-call.ts';
import { openWatch } from '../../../shared/aws/watch/open.ts';
import type { Watch } from '../../../shared/aws/watch/watch.ts';
import { FakeMetrics } from '../../fakes/aws/metrics.ts';
import { credentials, environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { hasMoto, type Moto, startMoto } from '../../fakes/moto.ts';

/** 20:03:30: the last two minutes may not have arrived, so the period of five minutes that is over ends at 20:00. */
const now = Date.UTC(2026, 10, 23, 20, 3, 30);
const at = (hour: number, minute: number): number => Date.UTC(2026, 10, 23, hour, minute) / 1000;
const query = {
  namespace: 'AWS/SageMaker',
  metric: 'Invocation5XXErrors',
  dimensions: [
    { name: 'EndpointName', value: 'support' },
    { name: 'VariantName', value: 'AllTraffic' },
  ],
  statistic: 'Sum',
  period: 300,
  periods: 3,
};
const put = [
  [at(19, 44), 99],
  [at(19, 46), 1],
  [at(19, 49), 2],
  [at(19, 57), 7],
  [at(20, 1), 50],
] as const;

const open = (url: string, place = {}): Promise<Watch> =>
  openWatch(place, { env: environment(url), signal: new AbortController().signal, clock: () => now });

beforeEach(() => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

describe('what is watched', () => {
  let metrics: FakeMetrics;
  let aws: FakeAws;
  beforeEach(async () => {
    metrics = new FakeMetrics();
    aws = await startAws([metrics.service]);
    const values = put.map(([time, value]) => ({ at: time, value }));
    metrics.data.set('AWS/SageMaker Invocation5XXErrors EndpointName=support VariantName=AllTraffic', values);
  });
  afterEach(async () => {
    expect(aws.problems).toEqual([]);
    await aws.close();
  });

  it('is a metric in its last periods that are over, by pages, with nothing where there is nothing', async () => {
    expect(await (await open(aws.url)).metric(query)).toEqual([3, undefined, 7]);
    expect(metrics.asked[0]).toMatchObject({ StartTime: at(19, 45), EndTime: at(20, 0) });
    const four = await (await open(aws.url)).metric({ ...query, periods: 4 });
    expect(four).toEqual([99, 3, undefined, 7]);
    expect(metrics.asked.map(({ NextToken }) => NextToken)).toEqual([undefined, undefined, '2']);
  });

  it('has no values where there is no such metric', async () => {
    expect(await (await open(aws.url)).metric({ ...query, metric: 'Invocation5XXErors' })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is an alarm, a composite one too, or none', async () => {
    metrics.alarms.set('support-5xx', 'ALARM');
    const watch = await open(aws.url);
    expect(await watch.alarm('support-5xx')).toBe('ALARM');
    expect(await watch.alarm('support')).toBeUndefined();
  });

  it('is looked at where the target is', async () => {
    expect((await open(aws.url, { region: 'eu-west-1' })).region).toBe('eu-west-1');
    expect((await open(aws.url)).region).toBe('us-east-1');
  });

  it.each([
    ['access is refused', (): void => aws.fail('GetMetricData', 'denied'), /Allow `cloudwatch:GetMetricData`/],
    [
      'the metric is another account’s',
      () => {
        metrics.status = 'Forbidden';
      },
      /refused the metric Invocation5XXErrors\. Allow/,
    ],
    [
      'CloudWatch cannot',
      () => {
        metrics.status = 'InternalError';
      },
      /could not read the metric Invocation5XXErrors just now/,
    ],
  ])('is told in words where %s', async (_, arrange, message) => {
    arrange();
    await expect((await open(aws.url)).metric(query)).rejects.toThrow(message);
  });

  it('needs a region', async () => {
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
    const signal = new AbortController().signal;
    await expect(openWatch({}, { env: {}, signal, clock: () => now })).rejects.toThrow(
      'No AWS region. Write `region:` at `deployments.<name>.target` in aiops.yml, or set AWS_REGION.',
    );
  });
});

const skipped = !hasMoto();

describe.skipIf(skipped)(`against moto${skipped ? ' (moto_server is not installed)' : ''}`, () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto.close());

  it('a metric is what was put', async () => {
    const usual = { attempts: 1, timeout: 10_000, concurrency: 1, pause: async () => undefined };
    const calls = await targetCalls({ ...usual, env: environment(moto.url) });
    const Dimensions = query.dimensions.map(({ name: Name, value: Value }) => ({ Name, Value }));
    const MetricData = put.map(([Timestamp, Value]) => ({ MetricName: query.metric, Dimensions, Timestamp, Value }));
    const asked = { operation: 'PutMetricData', what: 'metrics', action: 'cloudwatch:PutMetricData' };
    const { signal } = new AbortController();
    await calls.of(cloudWatch)({ ...asked, body: { Namespace: query.namespace, MetricData } }, signal);
    const watch = await open(moto.url);
    expect(await watch.metric(query)).toEqual([3, undefined, 7]);
    expect(await watch.metric({ ...query, statistic: 'Maximum' })).toEqual([2, undefined, 7]);
    expect(await watch.metric({ ...query, metric: 'Invocations' })).toEqual([undefined, undefined, undefined]);
    expect(await watch.alarm('support-5xx')).toBeUndefined();
  });
});
