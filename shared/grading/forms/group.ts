import { z } from 'zod';
import type { Form } from '../form.ts';

/** @param entry of graders; may be a group as well */
export const groupOf = (entry: z.ZodType) =>
  ({
    schema: () =>
      z
        .array(entry)
        .min(1)
        .describe('Graders that count as one. All have to pass; with `threshold` their mean score has to reach it.'),
    options: ['threshold'],
  }) satisfies Form;
