import { Branch, type Reading, toldBy } from '../../resources/branch.ts';
import { shortTags } from '../../resources/intrinsic.ts';
import { agentPrompts } from '../bedrock/agent.ts';
import { guardrailPrompt } from '../bedrock/guardrail.ts';
import { managedPrompts } from '../bedrock/prompt.ts';
import { documentOf } from '../document.ts';
import type { Format } from '../format.ts';
import type { Prompt } from '../prompt.ts';
import { none } from '../templates/none.ts';
import { simple } from '../templates/simple.ts';

/**
 * Templates of AWS CloudFormation and SAM, in YAML with its short tags or JSON: prompts, agents and guardrails of
 * Amazon Bedrock, each by its logical id. A version of a prompt says nothing that the prompt does not.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Bedrock.html
 */
export const cloudformation: Format = {
  async parse(source) {
    const { value, problems, range } = documentOf(source, shortTags);
    const reading: Reading = { source, range, intrinsics: true, problems: [...problems], notes: [] };
    const resources = new Branch(reading, value).get('resources')?.entries() ?? [];
    const prompts = resources.flatMap(([id, resource]) => promptsOf(id, resource));
    return { prompts, ...toldBy(reading) };
  },
};

function promptsOf(id: string, resource: Branch): Prompt[] {
  const type = resource.get('type')?.value;
  if (typeof type !== 'string' || !/^AWS::Bedrock::(?:Prompt|Agent|Guardrail)$/.test(type)) return [];
  const properties = resource.get('properties');
  if (properties === undefined) {
    resource.complain('needs Properties.');
    return [];
  }
  const format = 'cloudformation';
  if (type === 'AWS::Bedrock::Prompt') {
    return managedPrompts(properties, simple, format, (variant, alone) => (alone ? id : `${id}/${variant}`));
  }
  const target = { format, key: id } as const;
  return type === 'AWS::Bedrock::Agent'
    ? agentPrompts(properties, none, target)
    : [guardrailPrompt(properties, target)];
}
