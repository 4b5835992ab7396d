import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { modelSchema } from '../../../shared/models/config.ts';
import { openCounter } from '../../../shared/models/counting/open.ts';
import type { CountedRequest } from '../../../shared/pricing/measured/counter.ts';
import { parsePrompt } from '../../../shared/prompts/read.ts';
import { rendererOf } from '../../../shared/prompts/render.ts';
import { type CountingOptions, type FakeCounting, startCounting } from '../../fakes/counting.ts';

let server: FakeCounting | undefined;
const told: string[] = [];
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', undefined);
  told.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  return server?.close();
});

const bedrock = { provider: 'bedrock', model: 'us.anthropic.claude-haiku-4-5-20251001-v1:0', region: 'us-east-1' };
const anthropic = { provider: 'anthropic', model: 'claude-haiku-4-5', 'api-version': '2023-06-01' };

async function open(config: Record<string, unknown>, options?: CountingOptions) {
  server = await startCounting(options);
  const place = config.provider === 'bedrock' ? { endpoint: server.url } : { url: server.url, 'api-key-env': 'KEY' };
  return openCounter(modelSchema.parse({ ...config, ...place }), {
    env: { KEY: 'sk-test' },
    log: { info: (text) => void told.push(text) },
    signal: new AbortController().signal,
    pause: async () => undefined,
  });
}

const prompt = `messages:
  - role: system
    content: You sort mail.
  - role: user
    content: "{{text}}"
modelParameters: { temperature: 0.5, maxTokens: 50 }
`;

/** The prompt, filled with each text. */
async function requests(texts: readonly string[], text = prompt): Promise<CountedRequest[]> {
  const parsed = await parsePrompt('triage.prompt.yml', text);
  const render = await rendererOf(parsed);
  return texts.map((given) => ({ prompt: parsed, messages: render({ text: given }) }));
}

const filled = (text: string) => ({
  bedrock: { messages: [{ role: 'user', content: [{ text }] }], system: [{ text: 'You sort mail.' }] },
});

describe('Bedrock counts', () => {
  it('what would be sent, for the model behind an inference profile', async () => {
    const counter = await open({ ...bedrock, cache: true, guardrail: 'gr-abc:4' });
    const counts = await counter?.count(await requests(['a', 'bb']));
    expect(counts).toEqual(['a', 'bb'].map((text) => JSON.stringify(filled(text).bedrock).length));
    expect(counter?.by).toBe('Bedrock CountTokens');
    expect(server?.asked).toContainEqual({
      path: '/model/anthropic.claude-haiku-4-5-20251001-v1:0/count-tokens',
      body: { input: { converse: filled('a').bedrock } },
    });
    expect(server?.violations).toEqual([]);
  });

  it('equal requests once, and a few at a time', async () => {
    const counter = await open(bedrock);
    const many = await requests(Array.from({ length: 40 }, (_, at) => `text ${at % 20}`));
    expect(await counter?.count(many)).toHaveLength(40);
    await counter?.count(many.slice(0, 5));
    expect(server?.asked).toHaveLength(20);
    expect(server?.mostInFlight()).toBeLessThanOrEqual(8);
  });

  it.each([
    'us.amazon.nova-lite-v1:0',
    'meta.llama3-1-8b-instruct-v1:0',
    'arn:aws:bedrock:us-east-1:1:application-inference-profile/abc',
  ])('not for %s', async (model) => {
    expect(await open({ ...bedrock, model })).toBeUndefined();
  });

  it('not where it says that it cannot, and is then not asked again', async () => {
    const counter = await open(bedrock, {
      refuse: () => [400, 'ValidationException', 'The provided model does not support counting tokens.'],
    });
    expect(await counter?.count(await requests(['a']))).toBeUndefined();
    expect(await counter?.count(await requests(['b']))).toBeUndefined();
    expect(server?.asked).toHaveLength(1);
    expect(told).toEqual([
      'Bedrock CountTokens is not used: Bedrock does not count tokens for anthropic.claude-haiku-4-5-20251001-v1:0 in us-east-1: The provided model does not support counting tokens.',
    ]);
  });

  it('again when it throttles', async () => {
    const counter = await open(bedrock, {
      refuse: (index) => (index < 3 ? [429, 'ThrottlingException', 'Too many requests'] : undefined),
    });
    expect(await counter?.count(await requests(['a']))).toHaveLength(1);
    expect(server?.asked).toHaveLength(4);
  });

  it('not without permission, and says which', async () => {
    const said = 'User: x is not authorized to perform: bedrock:CountTokens on resource: y';
    const counter = await open(bedrock, { refuse: () => [403, 'AccessDeniedException', said] });
    await expect(counter?.count(await requests(['a']))).rejects.toThrow(/allow `bedrock:CountTokens` on it/);
  });
});

describe('Anthropic counts', () => {
  it('what would be sent, without what has no part in it', async () => {
    const counter = await open({ ...anthropic, cache: ['system'], 'service-tier': 'auto' });
    const counts = await counter?.count(await requests(['a']));
    expect(counter?.by).toBe('Anthropic');
    expect(server?.asked).toEqual([
      {
        path: '/v1/messages/count_tokens',
        body: {
          model: 'claude-haiku-4-5',
          system: [{ type: 'text', text: 'You sort mail.' }],
          messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }] }],
        },
      },
    ]);
    expect(counts).toEqual([JSON.stringify(server?.asked[0]?.body).length]);
    expect(server?.violations).toEqual([]);
  });

  it('not with a key that is refused, and says so', async () => {
    const counter = await open(anthropic, { refuse: () => [401, 'authentication_error', 'invalid x-api-key'] });
    await expect(counter?.count(await requests(['a']))).rejects.toThrow(/key/);
  });
});

describe('a counter', () => {
  it('is not there for other providers', async () => {
    expect(await open({ provider: 'openai', model: 'gpt-5.1', 'api-key-env': 'KEY' })).toBeUndefined();
  });

  it('does not count what cannot be asked, or too many requests', async () => {
    const counter = await open(bedrock);
    const [asked] = await requests(['a']);
    const image = { type: 'media' as const, kind: 'image', source: 'https://example.com/a.png' };
    const shown = {
      prompt: asked?.prompt as CountedRequest['prompt'],
      messages: [{ role: 'user' as const, parts: [image] }],
    };
    expect(await counter?.count([shown])).toBeUndefined();
    const many = await requests(Array.from({ length: 1001 }, (_, at) => `text ${at}`));
    expect(await counter?.count(many)).toBeUndefined();
    expect(server?.asked).toHaveLength(0);
  });
});
