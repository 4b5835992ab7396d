import { z } from 'zod';
import { noSuch } from '../sentences.ts';

/** Where `usage: cloudwatch` is read. */
export interface CloudWatchSettings {
  readonly days?: number | undefined;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly 'log-group'?: string | undefined;
  readonly 'prompt-key'?: string | undefined;
}

/** CloudWatch keeps sums of hours, and so of days, for 455 days. */
const longest = 455;

export const cloudWatchSchema = (): z.ZodType<CloudWatchSettings> =>
  z.strictObject(
    {
      days: z
        .int()
        .min(1)
        .max(longest)
        .optional()
        .describe('Days of UTC that are looked at, up to yesterday. Default: 30.'),
      region: z
        .string()
        .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region of AWS, such as us-east-1')
        .optional()
        .describe('Otherwise that of the model, AWS_REGION or AWS_DEFAULT_REGION, then that of the profile.'),
      profile: z.string().min(1).optional().describe('A profile of ~/.aws/config.'),
      endpoint: z.url().optional().describe('Another address than that of the region. Otherwise AWS_ENDPOINT_URL.'),
      'log-group': z
        .string()
        .regex(/^[\w./#-]{1,512}$/, 'must be the name of a log group, such as /aws/bedrock/invocations')
        .optional()
        .describe(
          'The log group of Bedrock’s invocation logs, which tell prompts apart. Without it metrics by model are read.',
        ),
      'prompt-key': z
        .string()
        .regex(/^[\w.:/@-]{1,256}$/, 'must be a key of request metadata, without spaces and quotes')
        .optional()
        .describe(
          'The key of `requestMetadata` that holds the path or the name of the prompt, or its suite. Default: prompt.',
        ),
    },
    { error: noSuch('key') },
  );
