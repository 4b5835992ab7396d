import { z } from 'zod';
import { isJsonPath } from '../../models/json-path.ts';
import type { Form } from '../form.ts';

export const json = {
  schema: () => z.literal(true).describe('true: the whole answer must be JSON.'),
  options: ['fenced'],
} satisfies Form;

export const jsonSchema = {
  schema: () =>
    z
      .record(z.string(), z.unknown())
      .describe('A JSON Schema that the answer must meet: draft 2020-12, or draft-07 if its $schema says so.'),
  options: ['fenced'],
} satisfies Form;

export const jsonPath = {
  schema: () =>
    z
      .strictObject({
        path: z
          .string()
          .refine(isJsonPath, 'must be a JSON path without expressions, such as $.items[0].id')
          .describe('Where it is: $.items[0].id.'),
        equals: z.json().optional().describe('What must be there. Texts may name parts of the case.'),
        contains: z.json().optional().describe('What must be among what is there.'),
        exists: z.boolean().optional().describe('false: nothing may be there.'),
      })
      .refine(
        ({ equals, contains, exists }) => [equals, contains, exists].filter((one) => one !== undefined).length <= 1,
        'must have one of equals, contains and exists',
      )
      .describe(
        'A part of an answer in JSON: { path: $.team, equals: "{{expected}}" }. Without more it must be there.',
      ),
  options: ['fenced'],
} satisfies Form;
