import { z } from 'zod';
import type { Form } from '../form.ts';

const name = () => z.string().min(1);

export const toolCalled = {
  schema: () =>
    z
      .union([name(), z.array(name()).min(1), z.literal(false)])
      .describe('The tool that the answer must call, a list of all that it must, or false for none.'),
  options: [],
} satisfies Form;

export const toolCall = {
  schema: () =>
    z
      .strictObject({
        name: name().describe('The tool.'),
        arguments: z
          .record(z.string(), z.unknown())
          .optional()
          .describe(
            'What it must be called with: each of these, others may be there. Texts may name parts of the case.',
          ),
        exact: z.boolean().optional().describe('true: no other arguments may be there.'),
      })
      .describe('A tool that must be called with arguments: { name: refund, arguments: { order: "{{order}}" } }.'),
  options: [],
} satisfies Form;

export const finish = {
  schema: () =>
    z
      .enum(['stop', 'length', 'tool-calls', 'filtered'])
      .describe('Why the answer must have ended: stop, length (it was cut off), tool-calls or filtered.'),
  options: [],
} satisfies Form;
