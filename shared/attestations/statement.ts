import { z } from 'zod';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementSchema = z.object({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(z.object({ name: z.string().optional(), digest: z.record(z.string(), z.string()) })).min(1),
  predicateType: z.string(),
  predicate: z.unknown(),
});
/** Somebody says something (`predicate`) of things with these digests (`subject`). */
export type Statement = z.infer<typeof statementSchema>;

/** `undefined` for what is none. */
export function readStatement(payload: Uint8Array, type: string): Statement | undefined {
  if (type !== 'application/vnd.in-toto+json') return undefined;
  try {
    return statementSchema.safeParse(JSON.parse(Buffer.from(payload).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
