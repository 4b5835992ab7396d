import { z } from 'zod';
import { digestSchema, manifestSchema } from './manifest.ts';
import type { Entry } from './records.ts';

const pointSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const payloadSchema = z.strictObject({
  schema: z.literal('aiops.deployment/1'),
  release: digestSchema,
  manifest: manifestSchema,
  before: z.strictObject({ point: pointSchema, content: digestSchema.optional() }).optional(),
  replaces: z.string().optional(),
});

/** What a record has beside what its keeper says of it. */
export type Payload = z.infer<typeof payloadSchema>;

export const payloadOf = ({
  release,
  manifest,
  before,
  replaces,
}: Pick<Entry, 'release' | 'manifest' | 'before' | 'replaces'>): Payload => ({
  schema: 'aiops.deployment/1',
  release,
  manifest,
  ...(before !== undefined && { before }),
  ...(replaces !== undefined && { replaces }),
});

/** `undefined` for what is none of ours, or was changed by somebody: a deployment by hand, by another tool, of another schema. */
export function readPayload(given: unknown): Payload | undefined {
  const value = typeof given === 'string' ? parsed(given) : given;
  const { success, data } = payloadSchema.safeParse(value);
  return success ? data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
