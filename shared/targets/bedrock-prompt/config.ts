import { z } from 'zod';
import { place } from '../../models/deployed.ts';
import { pointerSchema } from '../pointed/config.ts';

export const bedrockPromptSchema = () =>
  z.strictObject({
    kind: z
      .literal('bedrock-prompt')
      .describe('A prompt of Amazon Bedrock’s Prompt management: each release is a version of it.'),
    prompt: z
      .string()
      .regex(/^[0-9a-zA-Z]{10}$/, 'must be the id of a prompt: ten letters and digits, not a name or an ARN')
      .describe('The id of the prompt, such as ABCDE12345. It has to be there already.'),
    path: z
      .string()
      .min(1)
      .optional()
      .describe('Which of the release’s prompts goes there. Without it there has to be only one.'),
    pointer: pointerSchema().describe('Where it is said which version is live: prompts have no aliases.'),
    ...place(),
  });
export type BedrockPromptConfig = z.infer<ReturnType<typeof bedrockPromptSchema>>;
