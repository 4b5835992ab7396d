import { z } from 'zod';
import { chosen } from '../config/chosen.ts';
import { agentcoreRuntimeSchema } from './agentcore-runtime/config.ts';
import { appconfigSchema } from './appconfig/config.ts';
import { bedrockAgentTargetSchema } from './bedrock-agent/config.ts';
import { bedrockGuardrailSchema } from './bedrock-guardrail/config.ts';
import { bedrockPromptSchema } from './bedrock-prompt/config.ts';
import { commandTargetSchema } from './command/config.ts';
import { customModelDeploymentSchema } from './custom-model-deployment/config.ts';
import { fileTargetSchema } from './file/config.ts';
import { sagemakerEndpointSchema } from './sagemaker-endpoint/config.ts';
import { ssmParameterSchema } from './ssm-parameter/config.ts';

/** By what `kind:` may be. */
const schemas = {
  file: fileTargetSchema,
  'ssm-parameter': ssmParameterSchema,
  appconfig: appconfigSchema,
  'sagemaker-endpoint': sagemakerEndpointSchema,
  'bedrock-prompt': bedrockPromptSchema,
  'bedrock-guardrail': bedrockGuardrailSchema,
  'agentcore-runtime': agentcoreRuntimeSchema,
  'bedrock-agent': bedrockAgentTargetSchema,
  'custom-model-deployment': customModelDeploymentSchema,
  command: commandTargetSchema,
};

export type TargetConfig = z.infer<ReturnType<(typeof schemas)[keyof typeof schemas]>>;

export type TargetKind = TargetConfig['kind'];

/** What `kind:` may be. */
export const targetKinds: readonly string[] = Object.keys(schemas);

/** `target:` of a deployment in aiops.yml. Only the kind that is asked for is made. */
export const targetSchema: z.ZodType<TargetConfig> = chosen((given) => {
  const kind = (given as { readonly kind?: unknown } | null | undefined)?.kind;
  return typeof kind === 'string' && Object.hasOwn(schemas, kind) ? schemas[kind as keyof typeof schemas]() : undefined;
}, anyTarget);

function anyTarget(): z.ZodType<TargetConfig> {
  const { file, ...others } = schemas;
  return z.discriminatedUnion('kind', [file(), ...Object.values(others).map((make) => make())]);
}
