import { digestOf, type Release } from '../releases/manifest.ts';
import type { TargetConfig } from './config.ts';
import type { Obstacle } from './target.ts';

/** What places a release, and is no part of it: the same release may go live elsewhere, or in other steps. */
const placing: Readonly<Partial<Record<TargetConfig['kind'], readonly string[]>>> = {
  'sagemaker-endpoint': ['kind', 'endpoint-name', 'base', 'rollout', 'region', 'profile', 'endpoint'],
  'bedrock-prompt': ['kind', 'prompt', 'pointer', 'region', 'profile', 'endpoint'],
  'bedrock-guardrail': ['kind', 'guardrail', 'pointer', 'region', 'profile', 'endpoint'],
  'agentcore-runtime': ['kind', 'runtime', 'endpoint-name', 'region', 'profile', 'endpoint'],
  'bedrock-agent': ['kind', 'agent', 'alias', 'provisioned-throughput', 'region', 'profile', 'endpoint'],
  'custom-model-deployment': ['kind', 'model-deployment', 'region', 'profile', 'endpoint'],
};

/**
 * What a target is told that is content of a release: an image, instances, a role. Its digest is `Content.settings`.
 * `undefined` where all that the target is told is where.
 */
export function settingsOf(config: TargetConfig): Readonly<Record<string, unknown>> | undefined {
  const keys = placing[config.kind];
  if (keys === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(config).filter(([key, value]) => !keys.includes(key) && value !== undefined),
  );
}

/** What is in the way of making anew what was released with other settings: of those only the digest is known. */
export function otherSettings(config: TargetConfig, { manifest }: Release): Obstacle[] {
  const { settings } = manifest.content;
  if (settings === undefined || settings === digestOf(settingsOf(config))) return [];
  return [
    {
      message: 'It was released with other settings of the target, and what was made of them is gone.',
      fix: 'Put the target in aiops.yml back to what it was, and release that.',
    },
  ];
}
