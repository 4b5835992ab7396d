import { z } from 'zod';
import { duration, money } from '../config/quantity.ts';
import type { Parameters } from './model.ts';

const name = z.string().min(1);

const parameters = z
  .strictObject({
    temperature: z.number().min(0).max(2).optional().describe('How much chance there is in an answer: 0 is least.'),
    'top-p': z.number().min(0).max(1).optional().describe('Only the likeliest words that together make this share.'),
    'max-tokens': z.int().min(1).optional().describe('Output tokens at most.'),
    stop: z.array(z.string().min(1)).min(1).optional().describe('Texts that end an answer.'),
  })
  .transform(
    ({ 'top-p': topP, 'max-tokens': maxTokens, ...same }): Parameters => ({
      ...same,
      ...(topP !== undefined && { topP }),
      ...(maxTokens !== undefined && { maxTokens }),
    }),
  )
  .describe('Used where the prompt does not say otherwise.');

const concurrency = z.int().min(1).max(1000).describe('Requests in flight at once.');

const bedrock = z.strictObject({
  provider: z.literal('bedrock'),
  model: name.describe('A model id, an inference profile id (us.anthropic.…) or an ARN.'),
  region: name.optional().describe('Otherwise AWS_REGION or AWS_DEFAULT_REGION, then that of the profile.'),
  profile: name.optional().describe('A profile of ~/.aws/config.'),
  endpoint: z.url().optional().describe('Another address than that of the region. Otherwise AWS_ENDPOINT_URL.'),
  parameters: parameters.optional(),
  concurrency: concurrency.default(10),
  timeout: duration.prefault('60 s').describe('For a whole answer; each attempt has as long.'),
  attempts: z.int().min(1).max(20).default(5).describe('Requests sent at most until one is answered.'),
  price: z
    .strictObject({ input: money, output: money })
    .optional()
    .describe('US dollars a million tokens. Otherwise the list price, where it is known.'),
});

const replay = z.strictObject({
  provider: z.literal('replay'),
  file: name.describe('JSON lines of recorded answers.'),
  model: name.optional().describe('Take only what was recorded of this model.'),
  parameters: parameters.optional(),
  // Nothing is waited for: more in flight would only be kept in memory.
  concurrency: concurrency.default(8),
});

/** An entry of `models:` in aiops.yml. */
export const modelSchema = z.discriminatedUnion('provider', [bedrock, replay]);

export type BedrockConfig = z.infer<typeof bedrock>;
export type ReplayConfig = z.infer<typeof replay>;
export type ModelConfig = z.infer<typeof modelSchema>;
