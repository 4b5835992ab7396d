import { z } from 'zod';

const entrySchema = z.object({
  release: z.string(),
  content: z.string(),
  commit: z.string(),
  by: z.string(),
  /** ISO 8601. */
  at: z.string(),
});

export const dataSchema = z.object({
  deployment: z.string(),
  environment: z.string(),
  /** For people: `folder live`. */
  target: z.string(),
  dryRun: z.boolean(),
  /** What was asked first, and what was found. */
  condition: z
    .object({
      kind: z.enum(['suite', 'alarm', 'metric']),
      name: z.string(),
      state: z.enum(['holds', 'does-not', 'unknown']),
      why: z.string(),
    })
    .optional(),
  /** What was live; absent where it could not be told. */
  live: z.string().optional(),
  /** The release that was live, where one was recorded. */
  from: entrySchema.optional(),
  to: entrySchema.optional(),
  state: z.enum(['back', 'stuck', 'refused', 'locked', 'not-needed', 'unknown', 'planned']),
  reason: z.string(),
  fix: z.string().optional(),
  /** What is live afterwards. */
  now: z.string().optional(),
  repaired: z.array(z.string()),
  /** What happened, oldest first. */
  timeline: z.array(z.object({ at: z.string(), what: z.string() })),
  issueUrl: z.string().optional(),
  pullUrl: z.string().optional(),
  seconds: z.number(),
});

export type Data = z.infer<typeof dataSchema>;
