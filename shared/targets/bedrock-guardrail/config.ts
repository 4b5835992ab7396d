import { z } from 'zod';
import { place } from '../../models/deployed.ts';
import { pointerSchema } from '../pointed/config.ts';

export const bedrockGuardrailSchema = () =>
  z.strictObject({
    kind: z.literal('bedrock-guardrail').describe('A guardrail of Amazon Bedrock: each release is a version of it.'),
    guardrail: z
      .string()
      .regex(/^[a-z0-9]{1,64}$/, 'must be the id of a guardrail: small letters and digits, not a name or an ARN')
      .describe('The id of the guardrail. It has to be there already.'),
    path: z
      .string()
      .min(1)
      .describe(
        'A file of the release: the guardrail as JSON or YAML, in the form of UpdateGuardrail’s request. It says all of it.',
      ),
    pointer: pointerSchema().describe('Where it is said which version is live: guardrails have no aliases.'),
    ...place(),
  });
export type BedrockGuardrailConfig = z.infer<ReturnType<typeof bedrockGuardrailSchema>>;
