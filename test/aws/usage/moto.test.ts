import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudWatch, targetCalls } from '../../../shared/aws/target-call.ts';
import { openUsageMeter } from '../../../shared/aws/usage/meter.ts';
import { hasMoto, type Moto, startMoto } from '../../fakes/moto.ts';

const isHere = hasMoto();
const why = isHere ? '' : ' (skipped: moto_server is not on the path, see `pip install "moto[server]"`)';

describe.skipIf(!isHere)(`CloudWatch as moto has it${why}`, () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto?.close());
  beforeEach(() => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  });
  afterEach(() => vi.unstubAllEnvs());

  const { signal } = new AbortController();
  const now = Date.UTC(2026, 10, 23, 19);
  const env = () => ({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: moto.url });

  it('gives back the sums of what was put, day by day', async () => {
    const options = { env: env(), attempts: 1, timeout: 10_000, concurrency: 1, pause: async () => undefined };
    const put = (await targetCalls(options)).of(cloudWatch);
    const datum = (MetricName: string, day: number, Value: number) => ({
      MetricName,
      Dimensions: [{ Name: 'ModelId', Value: 'amazon.nova-lite-v1:0' }],
      Timestamp: Date.UTC(2026, 10, day, 12) / 1000,
      Value,
    });
    const body = {
      Namespace: 'AWS/Bedrock',
      MetricData: [
        datum('Invocations', 21, 40),
        datum('Invocations', 22, 50),
        datum('Invocations', 22, 10),
        datum('Invocations', 23, 999),
        datum('OutputTokenCount', 21, 400),
        datum('OutputTokenCount', 22, 1200),
      ],
    };
    await put({ operation: 'PutMetricData', body, what: 'metrics', action: 'cloudwatch:PutMetricData' }, signal);
    const meter = await openUsageMeter({ env: env(), signal, clock: () => now, settings: { days: 2 } });
    // 100 in two days, 1,600 tokens back; today is not over.
    expect(await meter.usageOf({ model: 'amazon.nova-lite-v1:0' })).toMatchObject({
      requests: { low: 1217, expected: 1521, high: 1825 },
      output: { low: 10, expected: 16, high: 20 },
    });
    expect(await meter.usageOf({ model: 'amazon.nova-pro-v1:0' })).toBeUndefined();
  });
});
