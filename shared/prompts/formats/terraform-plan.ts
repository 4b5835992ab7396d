import { Branch, type Reading, toldBy } from '../../resources/branch.ts';
import { plannedResources, type Resource, type Wanted } from '../../resources/terraform.ts';
import { agentPrompts } from '../bedrock/agent.ts';
import { guardrailPrompt } from '../bedrock/guardrail.ts';
import { managedPrompts } from '../bedrock/prompt.ts';
import { documentOf } from '../document.ts';
import type { Format } from '../format.ts';
import type { Prompt } from '../prompt.ts';
import { none } from '../templates/none.ts';
import { simple } from '../templates/simple.ts';
import { groupsByAgent } from '../terraform/action-groups.ts';

/**
 * A plan or state of Terraform or OpenTofu as `terraform show -json` writes it: prompts, agents and guardrails of
 * Amazon Bedrock of the providers aws and awscc, each by its address.
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */
export const terraformPlan: Format = {
  async parse(source) {
    const { value, problems, range } = documentOf(source);
    const reading: Reading = { source, range, intrinsics: false, problems: [...problems], notes: [] };
    const root = new Branch(reading, value);
    const resources = plannedResources(root, wanted);
    const groupsOf = groupsByAgent(root, resources);
    const prompts = resources.flatMap((resource) => promptsOf(resource, groupsOf));
    return { prompts, ...toldBy(reading) };
  },
};

const format = 'terraform-plan';

/** All of Amazon Bedrock, and what an agent or a prompt says to a model. */
const wanted: Wanted = {
  types: /^aws(?:cc)?_bedrock/,
  asked: ['instruction', 'foundationModel', 'variant', 'variants', 'promptOverrideConfiguration'],
};

function promptsOf(resource: Resource, groupsOf: ReturnType<typeof groupsByAgent>): Prompt[] {
  const { address, type, values } = resource;
  if (resource.isUnknown) values.note('It has values that are only known when the plan is applied.');
  switch (type) {
    case 'aws_bedrockagent_prompt':
    case 'awscc_bedrock_prompt':
      return managedPrompts(values, simple, format, (variant, alone) => (alone ? address : `${address}/${variant}`));
    case 'aws_bedrock_guardrail':
    case 'awscc_bedrock_guardrail':
      return [guardrailPrompt(values, { format, key: address })];
    case 'aws_bedrockagent_agent':
      return agentPrompts(values, none, { format, key: address }, groupsOf(resource));
    case 'awscc_bedrock_agent':
      return agentPrompts(values, none, { format, key: address });
    default:
      return [];
  }
}
