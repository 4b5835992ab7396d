import { z } from 'zod';
import type { Form } from '../form.ts';

const template = () => z.string().min(1);
const templates = () => z.union([template(), z.array(template()).min(1)]);

export const equals = {
  schema: () =>
    z
      .union([template(), z.number(), z.boolean()])
      .describe(
        'What the answer must be: a text, which may name parts of the case ({{expected}}), a number or a boolean.',
      ),
  options: ['ignore-case'],
} satisfies Form;

export const contains = {
  schema: () =>
    z
      .union([
        templates(),
        z
          .strictObject({
            any: templates().optional().describe('Texts of which at least one must be there.'),
            all: templates().optional().describe('Texts that must all be there.'),
          })
          .refine(({ any, all }) => any !== undefined || all !== undefined, 'must have any or all'),
      ])
      .describe(
        'What the answer must contain: a text, a list of which all must be there, or { any: [...] }, { all: [...] }.',
      ),
  options: ['ignore-case'],
} satisfies Form;

const edge = (where: string) =>
  ({
    schema: () =>
      template().describe(`What the answer must ${where} with. It may name parts of the case ({{expected}}).`),
    options: ['ignore-case'],
  }) satisfies Form;

export const startsWith = edge('start');
export const endsWith = edge('end');
