import { type Release, shortDigest } from '../../releases/manifest.ts';
import type { Live, Obstacle, Plan, Step } from '../target.ts';
import type { SagemakerEndpointConfig } from './config.ts';
import type { Described, DescribedConfig } from './endpoint.ts';
import { nameLength, rolloutWords, wantedOf } from './wanted.ts';
import { broken, working } from './watch.ts';

interface Seen {
  readonly live: Live;
  readonly endpoint: Described | undefined;
  readonly config: DescribedConfig | undefined;
  /** Whether the model package is sold on AWS Marketplace; `undefined` where there is no such package. */
  readonly product: boolean | undefined;
}

/** What a release changes, and what is in its way but for alarms. */
export function planOf(
  release: Release,
  config: SagemakerEndpointConfig,
  alarms: readonly string[],
  { live, endpoint, config: before, product }: Seen,
): Plan {
  const { name } = wantedOf(config, release);
  const [variant] = before?.ProductionVariants ?? [];
  const isSame = live.content === release.manifest.contentDigest;
  const kind = isSame ? 'same' : endpoint === undefined ? 'created' : 'shifted';
  const digest = shortDigest(release.manifest.contentDigest);
  const instances = `${config['instance-count']} × ${config['instance-type']}`;
  const had = variant === undefined ? 'none' : `${variant.InitialInstanceCount} × ${variant.InstanceType}`;
  const steps: Step[] = [
    { what: 'model', live: variant?.ModelName ?? 'none', after: name, kind: isSame ? 'same' : 'created' },
    { what: 'instances', live: had, after: instances, kind: had === instances ? 'same' : 'replaced' },
    { what: `endpoint ${config['endpoint-name']}`, live: live.what, after: `${name}, content ${digest}`, kind },
  ];
  return {
    steps,
    obstacles: obstaclesOf(config, alarms, endpoint, before, product),
    rollout: endpoint === undefined ? 'made anew, all at once' : rolloutWords(config, alarms),
  };
}

function obstaclesOf(
  config: SagemakerEndpointConfig,
  alarms: readonly string[],
  endpoint: Described | undefined,
  before: DescribedConfig | undefined,
  product: boolean | undefined,
): Obstacle[] {
  const { 'endpoint-name': name, base = name, rollout, variant } = config;
  const obstacles: Obstacle[] = [];
  const add = (message: string, fix?: string): void => void obstacles.push({ message, ...(fix && { fix }) });
  if (nameLength(base) > 63)
    add(
      `${base} is too long: names are ${base}-<12 digits>, and have 63 characters at most.`,
      'Write a shorter `base`.',
    );
  if (alarms.length > 10)
    add(`SageMaker watches 10 alarms at most, and ${alarms.length} are named.`, 'Name fewer, or a composite alarm.');
  const status = endpoint?.EndpointStatus ?? '';
  const why = broken[status];
  if (why !== undefined) add(`The endpoint ${name} is ${status}.`, why);
  else if (working.has(status)) add(`The endpoint ${name} is ${status} already.`, 'Wait until it is in service.');
  const variants = before?.ProductionVariants ?? [];
  if (variants.length > 0 && !variants.some(({ VariantName }) => VariantName === variant))
    add(
      `The endpoint’s variant is ${variants.map(({ VariantName }) => VariantName).join(', ')}, not ${variant}: traffic goes over only to a variant of the same name.`,
      'Correct `variant`.',
    );
  if (product === undefined)
    add(`There is no model package ${config['model-package']} that may be read.`, 'Correct `model-package`.');
  if (rollout.kind === 'all-at-once' && alarms.length === 0) return obstacles;
  // A part is whole instances, and half of them at most: `CanarySize` and others of TrafficRoutingConfig.
  if (endpoint !== undefined && rollout.kind !== 'all-at-once' && config['instance-count'] < 2)
    add(
      `With one instance there is no ${rollout.kind} rollout: a part is half of the instances at most.`,
      'Write `instance-count: 2` or more, or `rollout: { kind: all-at-once }`.',
    );
  // SageMaker says nothing of it, and shifts all at once without watching alarms. See the exclusions of deployment
  // guardrails: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html
  const types = [config['instance-type'], ...variants.map(({ InstanceType = '' }) => InstanceType)];
  const inf1 = types.find((type) => type.startsWith('ml.inf1.'));
  const silently = 'SageMaker would go over all at once, and watch no alarm, without saying so.';
  const fix = 'Write `rollout: { kind: all-at-once }` and name no alarms, or choose another.';
  if (endpoint !== undefined && inf1 !== undefined)
    add(`With ${inf1} there is no ${rollout.kind} rollout: ${silently}`, fix);
  if (endpoint !== undefined && product)
    add(`With a product of AWS Marketplace there is no ${rollout.kind} rollout: ${silently}`, fix);
  if (rollout.kind === 'rolling' && variants.length > 1)
    add(`The endpoint has ${variants.length} variants, and a rolling update takes one.`, 'Write another `rollout`.');
  return obstacles;
}
