import type { TargetConfig, TargetKind } from './config.ts';
import type { TargetSurroundings } from './surroundings.ts';
import type { Target } from './target.ts';

type Open<C extends TargetConfig> = (config: C, surroundings: TargetSurroundings) => Promise<Target> | Target;

/** Each is loaded when it is opened, and not before. */
const kinds: { readonly [K in TargetKind]: () => Promise<Open<Extract<TargetConfig, { kind: K }>>> } = {
  file: async () => (await import('./file/open.ts')).openFile,
  'ssm-parameter': async () => (await import('./ssm-parameter/target.ts')).openSsmParameter,
  appconfig: async () => (await import('./appconfig/target.ts')).openAppconfig,
  'sagemaker-endpoint': async () => (await import('./sagemaker-endpoint/target.ts')).openSagemakerEndpoint,
  'bedrock-prompt': async () => (await import('./bedrock-prompt/target.ts')).openBedrockPrompt,
  'bedrock-guardrail': async () => (await import('./bedrock-guardrail/target.ts')).openBedrockGuardrail,
  'agentcore-runtime': async () => (await import('./agentcore-runtime/target.ts')).openAgentcoreRuntime,
  'bedrock-agent': async () => (await import('./bedrock-agent/target.ts')).openBedrockAgent,
  'custom-model-deployment': async () =>
    (await import('./custom-model-deployment/target.ts')).openCustomModelDeployment,
  command: async () => (await import('./command/target.ts')).openCommand,
};

/** @throws UserError when it cannot be opened with this configuration */
export async function openTarget(config: TargetConfig, surroundings: TargetSurroundings): Promise<Target> {
  const open = (await kinds[config.kind]()) as Open<TargetConfig>;
  return open(config, surroundings);
}
