import { z } from 'zod';
import { place } from '../../models/deployed.ts';

// By botocore's description of UpdateAgentRuntime and UpdateAgentRuntimeEndpoint.
const id = /^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$/;
const endpoint = /^[a-zA-Z][a-zA-Z0-9_]{0,47}$/;
const image =
  /^(\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?|public\.ecr\.aws)\/[a-z0-9._/-]+(:[^:@]{1,300})?@sha256:[0-9a-f]{64}$/;

export const agentcoreRuntimeSchema = () =>
  z
    .strictObject({
      kind: z
        .literal('agentcore-runtime')
        .describe('An agent on Amazon Bedrock AgentCore: each release is a version, and a named endpoint leads to it.'),
      runtime: z
        .string()
        .regex(id, 'must be the id of a runtime, such as support-a1b2c3d4e5, not an ARN')
        .describe('The id of the agent runtime. It has to be there already.'),
      'endpoint-name': z
        .string()
        .regex(endpoint, 'must be the name of an endpoint: letters, digits and _')
        .refine((name) => name !== 'DEFAULT', 'must not be DEFAULT, which follows the newest version by itself')
        .describe('The endpoint that leads to what is live. It has to be there already, and is never DEFAULT.'),
      image: z
        .string()
        .regex(image, 'must be an image in ECR by its digest, such as …/agent@sha256:…: a tag can lead elsewhere later')
        .optional()
        .describe('The container image, by digest. Without it that of the live version stays.'),
      role: z
        .string()
        .regex(/^arn:aws(-[^:]+)?:iam::\d{12}:role\/.+$/, 'must be the ARN of a role')
        .optional()
        .describe('ARN of the role that the agent runs with. Without it that of the live version stays.'),
      'environment-variables': z
        .record(z.string().regex(/^[^\s=]{1,100}$/), z.string().max(5000))
        .optional()
        .describe('Variables that are set, beside those of the live version. No secrets: the console shows them.'),
      ...place(),
    })
    .describe('Each release is a version of the runtime.');
export type AgentcoreRuntimeConfig = z.infer<ReturnType<typeof agentcoreRuntimeSchema>>;
