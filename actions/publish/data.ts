import { z } from 'zod';
import { verdictSchema } from '../../shared/action/verdict-schema.ts';

/** What the result of all has beside the decision. */
export const dataSchema = z.object({
  /** Whether the results are of a run whose workflow only people with write permission can change. */
  trusted: z.boolean(),
  parts: z.array(
    z.object({
      name: z.string(),
      verdict: verdictSchema,
      headline: z.string(),
      fails: z.boolean(),
      /** Its own result, beside this file. */
      result: z.string().optional(),
    }),
  ),
});
export type Data = z.infer<typeof dataSchema>;
