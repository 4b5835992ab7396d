import type { Endpoint, FoundEndpoints } from '../pricing/endpoints/endpoint.ts';
import { documentOf } from '../prompts/document.ts';
import type { Source } from '../prompts/source.ts';
import { Branch, type Reading } from '../resources/branch.ts';
import { plannedResources, type Resource, type Wanted } from '../resources/terraform.ts';
import { provisionedOf } from './provisioned.ts';
import { toldOf } from './told.ts';
import { Values } from './values.ts';
import { instancesOf } from './variants.ts';

const wanted: Wanted = {
  types: /^aws_(?:sagemaker_endpoint_configuration|bedrock_provisioned_model_throughput)$/,
  asked: ['productionVariants', 'modelUnits', 'modelArn'],
};

/**
 * Endpoints of SageMaker and provisioned throughput of Bedrock in a plan of Terraform. A configuration is taken to run once.
 * @throws UserError for what is no JSON
 */
export function inPlan(source: Source): FoundEndpoints {
  const { value, problems, range } = documentOf(source);
  const reading: Reading = { source, range, intrinsics: false, problems: [...problems], notes: [] };
  const root = new Branch(reading, value);
  const region = regionOf(root);
  const endpoints = plannedResources(root, wanted).flatMap((resource) => endpointsOf(resource, region));
  return { endpoints, problems: reading.problems.map((problem) => toldOf(source.path, problem)) };
}

function endpointsOf({ address, type, values, isUnknown }: Resource, usual: string | undefined): Endpoint[] {
  const region = values.get('region')?.text()?.value ?? usual;
  if (isUnknown) values.complain('Some of it is only known when the plan is applied, and not priced.');
  return type === 'aws_sagemaker_endpoint_configuration'
    ? instancesOf(values, { name: address, region, endpoints: 1 }, new Values())
    : provisionedOf(values, { name: address, region });
}

/** The region of the provider, where the configuration has it as a text. */
function regionOf(root: Branch): string | undefined {
  const provider = root.get('configuration')?.get('providerConfig')?.get('aws');
  return provider?.get('expressions')?.get('region')?.get('constantValue')?.text()?.value;
}
