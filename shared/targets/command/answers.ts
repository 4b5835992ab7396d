import { z } from 'zod';
import { digestSchema } from '../../releases/manifest.ts';

/** A text for people: one line, of a length that fits into a log and a comment. */
const text = z.string().transform((given) => given.replaceAll(/\s+/g, ' ').trim().slice(0, 500));

const point = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What the programs print: the last line of JSON that has no `progress`. */
export const answers = {
  observe: z.strictObject({
    content: digestSchema.nullish(),
    release: digestSchema.nullish(),
    point: point.nullish(),
    changing: z.boolean().default(false),
    what: text,
  }),
  plan: z.strictObject({
    steps: z
      .array(
        z.strictObject({
          what: text,
          live: text,
          after: text,
          kind: z.enum(['created', 'replaced', 'shifted', 'same']),
        }),
      )
      .default([]),
    obstacles: z.array(z.strictObject({ message: text, fix: text.optional() })).default([]),
    rollout: text.default('as the program does it'),
  }),
  outcome: z.strictObject({ state: z.enum(['done', 'taken-back', 'failed', 'unfinished']), reason: text }),
};

export const progressSchema = z.strictObject({ progress: text });
