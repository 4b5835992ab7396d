import { z } from 'zod';
import { verdictSchema } from '../../shared/action/verdict-schema.ts';

/** What the combined result file has beside the decision: where each part's own is. Worst first. */
export const dataSchema = z.object({
  parts: z.array(
    z.object({
      name: z.string(),
      verdict: verdictSchema,
      headline: z.string(),
      /** Whether the job fails of it. */
      fails: z.boolean(),
      /** Login of the maintainer who let it through. */
      accepted: z.string().optional(),
      /** Path of its result file, from this one; absent where it could not be written. */
      result: z.string().optional(),
    }),
  ),
});
export type Data = z.infer<typeof dataSchema>;
