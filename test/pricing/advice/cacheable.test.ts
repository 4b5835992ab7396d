import { describe, expect, it } from 'vitest';
import { leastPrefix } from '../../../shared/pricing/advice/cacheable.ts';

describe('the least prefix that a cache keeps', () => {
  it.each([
    ['anthropic', 'claude-sonnet-4-5-20250929', 1024],
    ['anthropic', 'claude-opus-4-1', 1024],
    ['anthropic', 'claude-opus-4-6', 4096],
    ['anthropic', 'claude-haiku-4-5', 4096],
    ['anthropic', 'claude-3-5-haiku-20241022', 2048],
    ['bedrock', 'us.anthropic.claude-haiku-4-5-20251001-v1:0', 4096],
    ['bedrock', 'anthropic.claude-3-7-sonnet-20250219-v1:0', 1024],
    ['bedrock', 'eu.amazon.nova-lite-v1:0', 1000],
    [undefined, 'anthropic/claude-sonnet-4.5', 1024],
  ] as const)('of %s for %s is %i tokens', (provider, model, tokens) => {
    expect(leastPrefix(provider, model)).toBe(tokens);
  });

  it.each([
    ['openai', 'gpt-5.1', 'caches by itself'],
    ['bedrock', 'anthropic.claude-3-haiku-20240307-v1:0', 'has no cache there'],
    ['bedrock', 'meta.llama3-1-8b-instruct-v1:0', 'has no cache'],
    ['anthropic', 'a-model', 'is not known'],
    [undefined, 'gpt-4o', 'caches by itself'],
  ] as const)('does not exist at %s for %s, which %s', (provider, model, _why) => {
    expect(leastPrefix(provider, model)).toBe(Number.POSITIVE_INFINITY);
  });
});
