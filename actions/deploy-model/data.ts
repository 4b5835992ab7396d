import { z } from 'zod';

const entrySchema = z.object({
  release: z.string(),
  content: z.string(),
  commit: z.string(),
  by: z.string(),
  /** ISO 8601. */
  at: z.string(),
});

const fixable = { message: z.string(), fix: z.string().optional() };

/** Of one deployment. */
const oneSchema = z.object({
  deployment: z.string(),
  environment: z.string(),
  mode: z.enum(['plan', 'apply']),
  /** Why it is that mode, where the event chose it. */
  because: z.string(),
  /** For people: `folder live`. */
  target: z.string(),
  release: z.object({ digest: z.string(), content: z.string(), commit: z.string() }),
  proof: z.array(
    z.object({
      kind: z.enum(['suite', 'scan']),
      name: z.string(),
      verdict: z.enum(['pass', 'accepted']),
      from: z.enum(['result', 'check', 'attestation']),
      by: z.string().optional(),
    }),
  ),
  missing: z.array(z.object({ kind: z.enum(['suite', 'scan']), name: z.string(), why: z.string(), fix: z.string() })),
  /** What is asked for only when it goes live: a review proves nothing of what is not merged. */
  later: z.array(z.string()).optional(),
  steps: z.array(
    z.object({
      what: z.string(),
      live: z.string(),
      after: z.string(),
      kind: z.enum(['created', 'replaced', 'shifted', 'same']),
    }),
  ),
  rollout: z.string().optional(),
  obstacles: z.array(z.object(fixable)),
  /** Absent where it cannot be told. */
  live: z.object({ what: z.string(), content: z.string().optional(), changing: z.boolean() }).optional(),
  recorded: entrySchema.optional(),
  drift: z.string().optional(),
  /** What a failure goes back to. */
  back: entrySchema.optional(),
  /** That this content was found bad. */
  bad: z.object({ at: z.string(), why: z.string() }).optional(),
  /** Put live again though it was found bad. */
  again: z.boolean(),
  /** Found unfinished, and what it was recorded as, or will be. */
  repaired: z.array(z.string()),
  /** The suite that what is live has to pass. */
  verify: z.string().optional(),
  /** Absent of a plan. */
  outcome: z
    .object({
      state: z.enum(['live', 'already-live', 'refused', 'taken-back', 'stuck', 'unproven', 'locked']),
      reason: z.string(),
      fix: z.string().optional(),
      /** What is live afterwards. */
      live: z.string().optional(),
      /** What the suite says of what was put back. `unknown`: it could not be asked. */
      putBack: z.object({ passed: z.boolean(), unknown: z.literal(true).optional(), reason: z.string() }).optional(),
    })
    .optional(),
  /** The last releases, newest first. */
  history: z
    .array(
      z.object({
        ...entrySchema.omit({ release: true }).shape,
        proof: z.array(z.string()),
        became: z.string(),
        live: z.boolean(),
      }),
    )
    .optional(),
  deploymentUrl: z.string().optional(),
  seconds: z.number(),
});

/** Of the first, and of the others where a plan is of several. */
export const dataSchema = oneSchema.extend({ others: z.array(oneSchema).optional() });

export type One = z.infer<typeof oneSchema>;
export type Data = z.infer<typeof dataSchema>;
export type ToldEntry = z.infer<typeof entrySchema>;
