import { z } from 'zod';
import type { Form } from '../form.ts';

const count = () => z.int().min(0);

export const wordCount = {
  schema: () =>
    z
      .union([
        count(),
        z
          .strictObject({
            min: count().optional().describe('Words at least.'),
            max: count().optional().describe('Words at most.'),
          })
          .refine(
            ({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= max,
            'must have a min that is not over its max',
          )
          .refine(({ min, max }) => min !== undefined || max !== undefined, 'must have min or max'),
      ])
      .describe('How many words the answer has: a number, or { min: 10, max: 80 }.'),
  options: [],
} satisfies Form;

export const refusal = {
  schema: () => z.boolean().describe('true: the answer must refuse ("I cannot help with that"); false: it must not.'),
  options: [],
} satisfies Form;

export const language = {
  schema: () =>
    z
      .string()
      .min(2)
      .describe('The language that the answer must be in, by its ISO 639-1 code: de, or {{tags.language}}.'),
  options: [],
} satisfies Form;
