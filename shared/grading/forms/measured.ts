import { z } from 'zod';
import { duration, money } from '../../config/quantity.ts';
import type { Form } from '../form.ts';

export const latency = {
  schema: () => z.strictObject({ max: duration }).describe('How long an answer may take: { max: 2500 ms }.'),
  options: [],
} satisfies Form;

export const cost = {
  schema: () => z.strictObject({ max: money }).describe('What an answer may cost in US dollars: { max: $0.01 }.'),
  options: [],
} satisfies Form;

export const tokens = {
  schema: () =>
    z
      .strictObject({ max: z.int().min(1).describe('Output tokens at most.') })
      .describe('How many tokens an answer may have: { max: 200 }.'),
  options: [],
} satisfies Form;
