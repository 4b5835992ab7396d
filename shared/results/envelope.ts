import { z } from 'zod';
import { shardSchema } from '../action/shard-schema.ts';
import { decisionSchema } from '../action/verdict-schema.ts';

const provenanceSchema = z.object({
  base: z.string().optional(),
  head: z.string().optional(),
  /** Digest of the configuration that was in force. */
  config: z.string().optional(),
  /** The input `key`. */
  key: z.string().optional(),
  /** It is one of several, each with a share of the whole. */
  shard: shardSchema.optional(),
  /** Of this software. */
  version: z.string(),
  event: z.string(),
  /** The workflow run that made it. */
  run: z.object({ id: z.number(), attempt: z.number() }).optional(),
  /** When it was done, ISO 8601. */
  at: z.string(),
  durationMs: z.number(),
});

/** What people had decided beforehand, where they had: with it the decision can be made again. */
const policySchema = z.object({
  today: z.iso.date(),
  waivers: z.array(
    z.object({
      case: z.string().optional(),
      finding: z.string().optional(),
      fingerprint: z.string().optional(),
      suite: z.string().optional(),
      path: z.string().optional(),
      owner: z.string(),
      reason: z.string(),
      expires: z.iso.date(),
      file: z.string(),
      line: z.number().int().positive(),
      isNew: z.literal(true).optional(),
    }),
  ),
});

/** A maintainer's decision to let a failure through. */
const acceptedSchema = z.object({ by: z.string(), at: z.string(), why: z.string().optional() });

/** The result file: what an action found, to be read by people, by workflows and by `publish`. */
export const envelopeSchema = decisionSchema.extend({
  /** `aiops.eval-gate/1` */
  schema: z.string().regex(/^aiops\.[a-z-]+\/\d+$/),
  accepted: acceptedSchema.optional(),
  policy: policySchema.optional(),
  /** Absent when nothing was measured. Its shape is the action's own. */
  data: z.unknown().optional(),
  provenance: provenanceSchema,
});
export type Envelope = z.infer<typeof envelopeSchema>;
