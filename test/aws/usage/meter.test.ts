import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MeterOptions, openUsageMeter } from '../../../shared/aws/usage/meter.ts';
import { type CloudWatchOptions, type FakeCloudWatch, secret, startCloudWatch } from '../../fakes/cloudwatch.ts';

let cloudWatch: FakeCloudWatch | undefined;
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
  vi.stubEnv('AWS_SESSION_TOKEN', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  return cloudWatch?.close();
});

/** 2026-11-23T19:00Z */
const now = Date.UTC(2026, 10, 23, 19);
const model = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

async function meter(options: CloudWatchOptions, settings: MeterOptions['settings'] = {}) {
  cloudWatch = await startCloudWatch(options);
  return openUsageMeter({
    env: { AWS_REGION: 'eu-central-1', AWS_ENDPOINT_URL: cloudWatch.url },
    signal: new AbortController().signal,
    clock: () => now,
    settings: { days: 3, ...settings },
    pause: async () => undefined,
  });
}

const metrics = {
  [model]: {
    Invocations: [100, 0, 200],
    InputTokenCount: [10_000, 0, 20_000],
    OutputTokenCount: [2000, 0, 4000],
    CacheReadInputTokenCount: [90_000, 0, 180_000],
  },
};

describe('usage by CloudWatch', () => {
  it('is that of the model, for the whole days before today', async () => {
    // 300 in 3 days, with 20 tokens of output each; 270,000 of 300,000 tokens of input were read from a cache.
    const measured = await (await meter({ metrics })).usageOf({ model });
    expect(measured).toEqual({
      of: 'model',
      requests: { low: 0, expected: 3042, high: 6083 },
      output: { low: 20, expected: 20, high: 20 },
      cached: 0.9,
      written: 0,
      input: 1000,
      assumptions: ['Usage is of CloudWatch, AWS/Bedrock, 2026-11-20 to 2026-11-22, eu-central-1.'],
    });
    const span = { StartTime: Date.UTC(2026, 10, 20) / 1000, EndTime: Date.UTC(2026, 10, 23) / 1000 };
    expect(cloudWatch?.asked[0]?.body).toMatchObject(span);
    // Pages of two metrics each.
    expect(cloudWatch?.asked).toHaveLength(3);
  });

  it('is asked once for a model that several prompts ask, by the last part of an ARN', async () => {
    const profile = 'arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/abc123';
    const open = await meter({ metrics: { abc123: metrics[model] ?? {} } });
    expect((await open.usageOf({ model: profile }))?.requests.expected).toBe(3042);
    const before = cloudWatch?.asked.length;
    await open.usageOf({ model: profile });
    expect(cloudWatch?.asked).toHaveLength(before ?? 0);
  });

  it('is not known where nobody asked the model', async () => {
    expect(await (await meter({})).usageOf({ model })).toBeUndefined();
  });

  it('says since when there are requests, where that is not all of the time', async () => {
    const open = await meter({ metrics: { [model]: { Invocations: [0, 10, 10] } } });
    expect((await open.usageOf({ model }))?.assumptions[1]).toBe(
      'There are requests since 2 of these 3 days: a month is worked out from those.',
    );
  });
});

describe('usage by invocation logs', () => {
  const group = '/aws/bedrock/invocations';
  const row = (prompt: string | undefined, day: string, requests: number, modelId = model) => ({
    day: `${day} 00:00:00.000`,
    modelId,
    ...(prompt !== undefined && { prompt }),
    requests: String(requests),
    input: String(requests * 50),
    output: String(requests * 10),
    cacheRead: '0',
  });
  const logs = {
    [group]: [
      row('triage', '2026-11-20', 30),
      row('triage', '2026-11-21', 60, `arn:aws:bedrock:eu-central-1:1:inference-profile/${model}`),
      row('other', '2026-11-21', 900),
      row(undefined, '2026-11-21', 900),
      row('triage', '2026-11-21', 900, 'amazon.nova-lite-v1:0'),
    ],
  };

  it('is that of the prompt alone', async () => {
    const open = await meter({ logs }, { 'log-group': group });
    // 90 in 3 days, of which the last has none.
    const measured = await open.usageOf({ model, prompt: ['prompts/triage.prompt.yml', 'triage'] });
    expect(measured).toMatchObject({
      of: 'prompt',
      requests: { low: 0, expected: 913, high: 1825 },
      output: { expected: 10 },
      input: 50,
      assumptions: [
        'Usage is of the invocation logs in /aws/bedrock/invocations, 2026-11-20 to 2026-11-22, eu-central-1.',
      ],
    });
    await open.usageOf({ model, prompt: ['other'] });
    expect(cloudWatch?.asked.map(({ operation }) => operation)).toEqual([
      'StartQuery',
      'GetQueryResults',
      'GetQueryResults',
    ]);
    expect(cloudWatch?.asked[0]?.body.queryString).toContain('fields `requestMetadata.prompt` as prompt');
  });

  it('is that of the model where no request names the prompt, and says so', async () => {
    const open = await meter({ logs, metrics }, { 'log-group': group, 'prompt-key': 'prompt-id' });
    const measured = await open.usageOf({ model, prompt: ['prompts/faq.prompt.yml'] });
    expect(measured?.requests.expected).toBe(3042);
    expect(measured?.assumptions.at(-1)).toBe(
      'No request in /aws/bedrock/invocations has `prompt-id` in its metadata for this prompt.',
    );
  });

  it.each([
    [{ 'log-group': '/nowhere' }, {}, /CloudWatch Logs in eu-central-1 does not know the log group \/nowhere/],
    [{ 'log-group': group }, { ended: 'Failed' }, /ended as Failed/],
  ])('is told where it cannot be read: %j', async (settings, more, message) => {
    const open = await meter({ logs, ...more }, settings);
    await expect(open.usageOf({ model })).rejects.toThrow(message);
  });
});

describe('CloudWatch that cannot be read', () => {
  const denied =
    'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: cloudwatch:GetMetricData';

  it('says which permission is missing', async () => {
    const open = await meter({ refuse: () => [400, 'AccessDeniedException', denied] });
    await expect(open.usageOf({ model })).rejects.toThrow(
      /^costs.usage: CloudWatch refused the metrics of Bedrock in eu-central-1: the role may not use it. Allow `cloudwatch:GetMetricData` on it. AWS: User: arn:aws:sts::\*{12}:/,
    );
  });

  it('is asked again when it throttles, and answers', async () => {
    const open = await meter({
      metrics,
      refuse: (index) => (index < 2 ? [400, 'ThrottlingException', 'Rate exceeded'] : undefined),
    });
    expect((await open.usageOf({ model }))?.requests.expected).toBe(3042);
  });

  it('says that it throttles all the time, after four attempts', async () => {
    const open = await meter({ refuse: () => [400, 'ThrottlingException', 'Rate exceeded'] });
    await expect(open.usageOf({ model })).rejects.toThrow(/CloudWatch throttled the metrics of Bedrock/);
    expect(cloudWatch?.asked).toHaveLength(4);
  });

  it('says how to sign in where there are no credentials, or wrong ones', async () => {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'another secret');
    await expect((await meter({})).usageOf({ model })).rejects.toThrow(/does not accept these credentials/);
    await cloudWatch?.close();
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere');
    await expect((await meter({})).usageOf({ model })).rejects.toThrow(/No AWS credentials for CloudWatch/);
  });
});
