import type { FoundEndpoints } from '../pricing/endpoints/endpoint.ts';
import { documentOf } from '../prompts/document.ts';
import type { Source } from '../prompts/source.ts';
import { Branch, type Reading } from '../resources/branch.ts';
import { intrinsicOf, shortTags } from '../resources/intrinsic.ts';
import { toldOf } from './told.ts';
import { Values } from './values.ts';
import { instancesOf } from './variants.ts';

/**
 * The endpoints of SageMaker in a template of CloudFormation or SAM, by their configurations: one that no endpoint of the
 * template names is taken to run once.
 * @throws UserError for what is no YAML or JSON
 */
export function inTemplate(source: Source): FoundEndpoints {
  const { value, problems, range } = documentOf(source, shortTags);
  const reading: Reading = { source, range, intrinsics: true, problems: [...problems], notes: [] };
  const root = new Branch(reading, value);
  const resources = root.get('resources')?.entries() ?? [];
  const values = new Values(root.get('parameters'));
  const running = resources.flatMap(([, resource]) =>
    resource.get('type')?.value === 'AWS::SageMaker::Endpoint' ? (configOf(resource) ?? []) : [],
  );
  const endpoints = resources.flatMap(([name, resource]) => {
    const config = resource.get('properties');
    if (resource.get('type')?.value !== 'AWS::SageMaker::EndpointConfig' || config === undefined) return [];
    const named = running.filter((one) => one === name).length;
    return instancesOf(config, { name, endpoints: Math.max(1, named) }, values);
  });
  return { endpoints, problems: reading.problems.map((problem) => toldOf(source.path, problem)) };
}

/** The logical id of what `!GetAtt Config.EndpointConfigName` or `!Ref Config` names. */
function configOf(endpoint: Branch): string | undefined {
  const given = intrinsicOf(endpoint.get('properties')?.get('endpointConfigName')?.value)?.given;
  const id = Array.isArray(given) ? given[0] : given;
  return typeof id === 'string' ? id.split('.')[0] : undefined;
}
