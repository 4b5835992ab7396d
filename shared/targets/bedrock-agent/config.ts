import { z } from 'zod';
import { place } from '../../models/deployed.ts';

const id = (what: string) =>
  z.string().regex(/^[0-9a-zA-Z]{10}$/, `must be the id of ${what}: ten letters and digits, not a name or an ARN`);

export const bedrockAgentTargetSchema = () =>
  z.strictObject({
    kind: z
      .literal('bedrock-agent')
      .describe('An agent of Amazon Bedrock Agents: each release is a version, and an alias leads to it.'),
    agent: id('an agent').describe('The id of the agent, such as ABCDE12345. It has to be there already.'),
    alias: id('an alias')
      .refine((alias) => alias !== 'TSTALIASID', 'must not be TSTALIASID, which leads to the draft')
      .describe(
        'The id of the alias that leads to what is live. Its description tells which version has which release.',
      ),
    instructions: z
      .string()
      .min(1)
      .optional()
      .describe('Which of the release’s prompts has the instructions. Without it those of the draft stay.'),
    'provisioned-throughput': z
      .string()
      .regex(/^(arn:aws[^\s]+|([0-9a-zA-Z][_-]?){1,63})$/, 'must be the name or the ARN of a provisioned throughput')
      .optional()
      .describe(
        'Provisioned throughput that the alias goes on with. It costs by the hour: it is never used without this.',
      ),
    ...place(),
  });
export type BedrockAgentTargetConfig = z.infer<ReturnType<typeof bedrockAgentTargetSchema>>;
