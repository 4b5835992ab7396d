import { describe, expect, it } from 'vitest';
import { counterOf } from '../../../shared/pricing/tokens/counter.ts';

describe('a counter', () => {
  it.each([
    'gpt-4o',
    'gpt-4o-mini-2024-07-18',
    'openai/gpt-4.1',
    'ft:gpt-4o:acme::1',
    'gpt-5.4-mini',
    'o3',
    'o4-mini',
    'openai.gpt-oss-120b-1:0',
  ])('counts for %s by o200k_base', async (model) => {
    const counter = await counterOf(model);
    expect(counter.count('Hello, World! How are you today? 🌍')).toBe(11);
    expect(counter).toMatchObject({ by: 'o200k_base', exact: true });
    expect(counter.errorOf('Hello, World!')).toBeUndefined();
  });

  it.each(['gpt-4', 'gpt-4-turbo', 'azure/gpt-35-turbo', 'gpt-3.5-turbo-0125', 'text-embedding-3-small'])(
    'counts for %s by cl100k_base',
    async (model) => {
      const counter = await counterOf(model);
      expect(counter.count('Hello, World! How are you today? 🌍')).toBe(12);
      expect(counter).toMatchObject({ by: 'cl100k_base', exact: true });
      expect(counter.errorOf('Hello, World!')).toBeUndefined();
    },
  );

  it.each([
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', { below: 0.1, above: 0.4 }],
    ['claude-3-5-sonnet-latest', { below: 0.1, above: 0.4 }],
    ['claude-opus-4-7', { below: 0.1, above: 0.8 }],
    ['claude-sonnet-5', { below: 0.1, above: 0.8 }],
    ['meta.llama3-3-70b-instruct-v1:0', { below: 0.05, above: 0.25 }],
    ['us.amazon.nova-pro-v1:0', { below: 0.1, above: 0.45 }],
    ['opus-4o', { below: 0.1, above: 0.45 }],
    [undefined, { below: 0.1, above: 0.45 }],
  ])('estimates for %s by o200k_base, and says how far off it may be', async (model, error) => {
    const counter = await counterOf(model);
    expect(counter.count('Answer in one word.')).toBe(5);
    expect(counter).toMatchObject({ by: 'o200k_base', exact: false });
    expect(counter.errorOf('Answer in one word.')).toEqual(error);
  });

  it('may be farther off the more of a text is of other scripts', async () => {
    const counter = await counterOf('claude-haiku-4-5');
    expect(counter.exact).toBe(false);
    expect(counter.errorOf('回答只用一个词')?.above).toBeCloseTo(1);
    expect(counter.errorOf('回答 word')?.above).toBeCloseTo(0.4 + (0.6 * 2) / 7);
    expect(counter.errorOf('“Größe” – naïve…')?.above).toBeCloseTo(0.4);
  });
});
