import { z } from 'zod';
import type { Form } from '../form.ts';

export const regex = {
  schema: () =>
    z
      .string()
      .min(1)
      .describe('A regular expression of RE2 that is found in the answer. Anchor it with ^ and $ for all of it.'),
  options: ['ignore-case'],
} satisfies Form;
