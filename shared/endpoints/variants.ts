import type { Endpoint } from '../pricing/endpoints/endpoint.ts';
import type { Branch } from '../resources/branch.ts';
import type { Values } from './values.ts';

/** Where an endpoint's configuration stands, and what it is known by. */
export interface Configured {
  /** The resource's logical id, or its address. */
  readonly name: string;
  readonly region?: string | undefined;
  /** Endpoints of the same template that run by it. */
  readonly endpoints: number;
}

/**
 * The instances that a configuration of an endpoint of SageMaker asks for. A shadow variant runs as any other.
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
 */
export function instancesOf(config: Branch, configured: Configured, values: Values): Endpoint[] {
  const variants = [...config.list('productionVariants'), ...config.list('shadowProductionVariants')];
  return variants.flatMap((variant, index) => {
    const serverless = variant.get('serverlessConfig');
    if (serverless !== undefined) {
      serverless.complain('Serverless inference is paid for by use, of which nothing is known: it is not priced.');
      return [];
    }
    return [instance(variant, variants.length === 1 ? undefined : index, configured, values)];
  });
}

function instance(variant: Branch, index: number | undefined, configured: Configured, values: Values): Endpoint {
  const { name, region, endpoints } = configured;
  const { path } = variant.reading.source;
  const own = variant.get('variantName')?.text()?.value ?? String(index ?? '');
  const label = index === undefined ? name : `${name}/${own}`;
  const [type, initial] = [
    values.text(variant.get('instanceType')),
    values.number(variant.get('initialInstanceCount')),
  ];
  const scaling = variant.get('managedInstanceScaling');
  const [least, most] = [
    values.number(scaling?.get('minInstanceCount')),
    values.number(scaling?.get('maxInstanceCount')),
  ];
  const count = initial.value ?? least.value;
  return {
    id: `${path}#${label}`,
    kind: 'instances',
    label,
    name: type.value ?? 'an instance type that the template leaves open',
    count: type.value === undefined || count === undefined ? undefined : count * endpoints,
    ...(region !== undefined && { region }),
    file: path,
    line: variant.span().line,
    assumptions: [
      ...type.assumptions,
      ...initial.assumptions,
      ...(endpoints > 1 ? [`${endpoints} endpoints run by this configuration.`] : []),
      scaling === undefined
        ? 'As many instances run all month as it begins with; scaling is not in it.'
        : `As many instances run all month as it begins with; it scales from ${least.value ?? '?'} to ${most.value ?? '?'}.`,
    ],
  };
}
