import { z } from 'zod';
import type { Form } from '../form.ts';

/** `order.item` is an `item` in an `order` that is the whole document, or anywhere in HTML. */
const elements = () => z.array(z.string().min(1)).min(1).optional();

export const xml = {
  schema: () =>
    z
      .union([
        z.literal(true),
        z.strictObject({ elements: elements().describe('Elements that must be there: order.item.') }),
      ])
      .describe('true: the whole answer must be well-formed XML; { elements: [order.id] }: with these in it.'),
  options: ['fenced'],
} satisfies Form;

export const html = {
  schema: () =>
    z
      .union([
        z.literal(true),
        z.strictObject({ elements: elements().describe('Elements that must be there: ul.li.') }),
      ])
      .describe('true: the whole answer must be HTML without mistakes; { elements: [ul.li] }: with these in it.'),
  options: ['fenced'],
} satisfies Form;
