import { z } from 'zod';
import { late } from '../config/chosen.ts';
import { count, duration, money } from '../config/quantity.ts';
import type { Price } from '../pricing/price.ts';
import type { Parameters } from './model.ts';

export const name = z.string().min(1);

export const reasoning = () =>
  z.union([z.enum(['none', 'minimal', 'low', 'medium', 'high']), z.int().min(1)], {
    error: 'must be none, minimal, low, medium, high, or tokens at most',
  });

export const parameters = late(() =>
  z
    .strictObject({
      temperature: z.number().min(0).max(2).optional().describe('How much chance there is in an answer: 0 is least.'),
      'top-p': z.number().min(0).max(1).optional().describe('Only the likeliest words that together make this share.'),
      'top-k': z.int().min(1).optional().describe('Only so many of the likeliest words.'),
      'max-tokens': z.int().min(1).optional().describe('Output tokens at most.'),
      stop: z.array(z.string().min(1)).min(1).optional().describe('Texts that end an answer.'),
      seed: z.int().optional().describe('The same chance each time, where the provider can.'),
      reasoning: reasoning()
        .optional()
        .describe('How long to think first: none, minimal, low, medium, high, or tokens at most.'),
    })
    .transform(
      ({ 'top-p': topP, 'top-k': topK, 'max-tokens': maxTokens, ...same }): Parameters => ({
        ...same,
        ...(topP !== undefined && { topP }),
        ...(topK !== undefined && { topK }),
        ...(maxTokens !== undefined && { maxTokens }),
      }),
    )
    .describe('Used where the prompt does not say otherwise.'),
);

export const concurrency = z.int().min(1).max(1000).describe('Requests in flight at once, at most.');

const perMinute = count.refine((value) => value >= 1, 'must be 1 or more');

/** Keys of every provider that is asked over a network or in another process. */
export const limits = {
  parameters: parameters.optional(),
  concurrency: concurrency.default(10),
  timeout: duration.prefault('60 s').describe('For a whole answer; each attempt has as long.'),
  attempts: z.int().min(1).max(20).default(8).describe('Requests sent at most until one is answered.'),
  'requests-per-minute': perMinute.optional().describe('A quota to stay under.'),
  'tokens-per-minute': perMinute.optional().describe('A quota to stay under, of input and output tokens.'),
  price: late(() =>
    z
      .strictObject({
        input: money,
        output: money,
        'cache-read': money
          .optional()
          .describe('Of input that was read from a cache: without it, such answers cost an unknown amount.'),
        'cache-write': money
          .optional()
          .describe('Of input that was written to a cache: without it, such answers cost an unknown amount.'),
      })
      .transform(
        ({ 'cache-read': cacheRead, 'cache-write': cacheWrite, ...same }): Price => ({
          ...same,
          ...(cacheRead !== undefined && { cacheRead }),
          ...(cacheWrite !== undefined && { cacheWrite }),
        }),
      ),
  )
    .optional()
    .describe('US dollars a million tokens. Otherwise the list price, where it is known.'),
};

export interface LimitsConfig {
  readonly parameters?: Parameters | undefined;
  readonly concurrency: number;
  readonly timeout: number;
  readonly attempts: number;
  readonly 'requests-per-minute'?: number | undefined;
  readonly 'tokens-per-minute'?: number | undefined;
  readonly price?: Price | undefined;
}
