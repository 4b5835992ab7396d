import type { TargetConfig } from './config.ts';

/** What places a release, and is no part of it: the same release may go live elsewhere, or in other steps. */
const placing: Readonly<Partial<Record<TargetConfig['kind'], readonly string[]>>> = {
  'sagemaker-endpoint': ['kind', 'endpoint-name', 'base', 'rollout', 'region', 'profile', 'endpoint'],
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
