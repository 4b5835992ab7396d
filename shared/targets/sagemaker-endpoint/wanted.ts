import { type Release, shortDigest } from '../../releases/manifest.ts';
import type { SagemakerEndpointConfig } from './config.ts';

/** Where an endpoint configuration says whose it is. */
export const tags = { content: 'aiops:content', release: 'aiops:release' } as const;

/** Names and bodies of what a release makes. The same content has the same names, in every run. */
export function wantedOf(config: SagemakerEndpointConfig, { manifest, digest }: Release) {
  const { 'endpoint-name': endpoint, base = endpoint, variant, role, environment } = config;
  const name = `${base}-${shortDigest(manifest.contentDigest)}`;
  const Tags = [
    { Key: tags.content, Value: manifest.contentDigest },
    { Key: tags.release, Value: digest },
  ];
  const startup = config['startup-timeout'];
  const container = {
    ...(config.image !== undefined && { Image: config.image }),
    ...(config['model-data'] !== undefined && { ModelDataUrl: config['model-data'] }),
    ...(config['model-package'] !== undefined && { ModelPackageName: config['model-package'] }),
    ...(environment !== undefined && { Environment: environment }),
  };
  const production = {
    VariantName: variant,
    ModelName: name,
    InstanceType: config['instance-type'],
    InitialInstanceCount: config['instance-count'],
    InitialVariantWeight: 1,
    ...(startup !== undefined && { ContainerStartupHealthCheckTimeoutInSeconds: Math.ceil(startup / 1000) }),
  };
  return {
    name,
    model: { ModelName: name, ExecutionRoleArn: role, PrimaryContainer: container, Tags },
    endpointConfig: { EndpointConfigName: name, ProductionVariants: [production], Tags },
  };
}

/** `base-` and twelve hex digits. */
export const nameLength = (base: string): number => base.length + 13;

/**
 * How traffic goes over.
 * @param alarms that take the release back while it does
 */
export function deploymentConfigOf({ rollout }: SagemakerEndpointConfig, alarms: readonly string[]) {
  const { kind, size, wait, 'keep-old': keep } = rollout;
  const part = { Type: 'CAPACITY_PERCENT', Value: Math.round(size * 100) };
  const WaitIntervalInSeconds = Math.round(wait / 1000);
  const watched = alarms.length > 0 && {
    AutoRollbackConfiguration: { Alarms: alarms.map((AlarmName) => ({ AlarmName })) },
  };
  if (kind === 'rolling') return { RollingUpdatePolicy: { MaximumBatchSize: part, WaitIntervalInSeconds }, ...watched };
  const TrafficRoutingConfiguration =
    kind === 'canary'
      ? { Type: 'CANARY', CanarySize: part, WaitIntervalInSeconds }
      : kind === 'linear'
        ? { Type: 'LINEAR', LinearStepSize: part, WaitIntervalInSeconds }
        : { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds };
  const TerminationWaitInSeconds = Math.round(keep / 1000);
  return { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration, TerminationWaitInSeconds }, ...watched };
}

/** The way back goes at once, and no alarm may take it back: the one that rings would. */
export const atOnce = {
  BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 } },
} as const;

export function rolloutWords({ rollout }: SagemakerEndpointConfig, alarms: readonly string[]): string {
  const { kind, size, wait } = rollout;
  const watched = alarms.length === 0 ? 'without alarms' : `alarms ${alarms.join(', ')}`;
  const minutes = `${Math.round(wait / 6000) / 10} min`;
  if (kind === 'all-at-once') return `all at once, ${minutes} of bake, ${watched}`;
  return `${kind} ${Math.round(size * 100)} %, ${minutes} of bake ${kind === 'canary' ? 'before the rest' : 'after each'}, ${watched}`;
}

/** The first that differs of what was asked for and what is there, by the members asked for. For people: no values. */
export function differs(wanted: unknown, found: unknown, path = ''): string | undefined {
  if (typeof wanted !== 'object' || wanted === null) return Object.is(wanted, found) ? undefined : path;
  for (const [key, value] of Object.entries(wanted)) {
    const other = (found as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    const what = differs(value, other, path === '' ? key : `${path}.${key}`);
    if (what !== undefined) return what;
  }
  return undefined;
}
