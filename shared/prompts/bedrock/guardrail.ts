import type { Branch } from '../../resources/branch.ts';
import type { Prompt } from '../prompt.ts';
import { metadataOf, nothing, ownerIn, type Target } from './described.ts';
import { leavesOf } from './leaves.ts';

const describing = ['name', 'description', 'tags', 'tagsAll', 'kmsKeyId', 'kmsKeyArn'];
/** What Bedrock and Terraform add to a guardrail that is there. */
const made = ['id', 'guardrailId', 'guardrailArn', 'createdAt', 'updatedAt', 'status', 'version', 'region', 'timeouts'];
const apart = new Set([...describing, ...made].map((name) => name.toLowerCase()));

/**
 * A guardrail of Amazon Bedrock: nothing but settings.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html
 */
export function guardrailPrompt(resource: Branch, { format, key }: Target): Prompt {
  const name = resource.get('name')?.text()?.value;
  const description = resource.get('description')?.text()?.value;
  const metadata = metadataOf(resource, [...describing, ...made]);
  const owner = ownerIn(metadata);
  const settings = resource.entries().filter(([property]) => !apart.has(property.toLowerCase().replaceAll('_', '')));
  return {
    ...nothing,
    path: resource.reading.source.path,
    key,
    format,
    kind: 'guardrail',
    position: resource.span(),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(owner && { owner }),
    metadata,
    settings: settings.flatMap(([property, value]) => leavesOf(value, [property])),
  };
}
