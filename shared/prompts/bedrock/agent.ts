import type { Branch } from '../../resources/branch.ts';
import { parametersOf } from '../parameters.ts';
import type { Prompt, PromptMessage } from '../prompt.ts';
import type { TemplateLanguage } from '../templates/language.ts';
import { actionsOf } from './action-groups.ts';
import { partOf } from './content.ts';
import { metadataOf, nothing, ownerIn, type Target } from './described.ts';
import { leavesOf } from './leaves.ts';

const describing = ['agentName', 'description', 'tags', 'tagsAll', 'customerEncryptionKeyArn', 'agentResourceRoleArn'];
const made = ['id', 'agentId', 'agentArn', 'agentVersion', 'preparedAt', 'createdAt', 'updatedAt', 'agentStatus'];
/** How Terraform and CloudFormation go about it. */
const handling = [
  'prepareAgent',
  'autoPrepare',
  'skipResourceInUseCheck',
  'skipResourceInUseCheckOnDelete',
  'timeouts',
];
/** What is read apart from the settings. */
const apart = ['foundationModel', 'instruction', 'actionGroups', 'promptOverrideConfiguration', 'region'];
const known = new Set([...describing, ...made, ...handling, ...apart].map((name) => name.toLowerCase()));

/**
 * An agent of Amazon Bedrock: its instruction, and each prompt template that it overrides as a prompt of its own. What
 * stands between `$` in those is filled in by the agent.
 * @param groups action groups, where they are resources of their own
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgent.html
 */
export function agentPrompts(
  resource: Branch,
  language: TemplateLanguage,
  { format, key }: Target,
  groups: readonly Branch[] = resource.list('actionGroups'),
): Prompt[] {
  const name = resource.get('agentName')?.text()?.value;
  const description = resource.get('description')?.text()?.value;
  const metadata = metadataOf(resource, [...describing, ...made]);
  const owner = ownerIn(metadata);
  const settings = resource.entries().filter(([property]) => !known.has(property.toLowerCase().replaceAll('_', '')));
  const actions = actionsOf(groups);
  const overrides = resource.get('promptOverrideConfiguration');
  const lambda = overrides?.get('overrideLambda');
  const same = {
    ...nothing,
    path: resource.reading.source.path,
    format,
    kind: 'agent',
    ...(owner && { owner }),
  } as const;
  const agent: Prompt = {
    ...same,
    key,
    position: resource.span(),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    metadata,
    ...modelOf(resource.get('foundationModel')),
    settings: [
      ...laterModel(resource.get('foundationModel')),
      ...settings.flatMap(([property, value]) => leavesOf(value, [property])),
      ...(lambda ? leavesOf(lambda, [lambda.name()]) : []),
      ...actions.settings,
    ],
    tools: actions.tools,
    messages: messageOf(resource.get('instruction'), language),
  };
  const overridden = overrides?.list('promptConfigurations') ?? [];
  const prompts = overridden.flatMap((override): Prompt[] => {
    const type = override.get('promptType')?.text()?.value;
    if (type === undefined) {
      override.complain('needs a promptType, as ORCHESTRATION.');
      return [];
    }
    const inference = override.get('inferenceConfiguration');
    const own = override.entries().filter(([property]) => !/^(?:prompt_?type|base_?prompt_?template)$/i.test(property));
    return [
      {
        ...same,
        key: `${key}/${type}`,
        position: override.span(),
        ...(name !== undefined && { name: `${name}: ${type}` }),
        ...modelOf(override.get('foundationModel')),
        parameters: parametersOf(Object.fromEntries((inference?.singles() ?? []).map(([k, v]) => [k, v.plain()]))),
        settings: own
          .filter(([property, value]) => value.isLater() || !/^foundation_?model$/i.test(property))
          .flatMap(([property, value]) => leavesOf(value, [property])),
        messages: messageOf(override.get('basePromptTemplate'), language),
      },
    ];
  });
  return [agent, ...prompts];
}

function modelOf(branch: Branch | undefined): Pick<Prompt, 'model'> {
  const text = branch?.text();
  return text?.later === 'none' ? { model: { id: text.value, position: text.position } } : {};
}

/** A model that is only known later is no model's id, and its change is to be seen all the same. */
const laterModel = (branch: Branch | undefined): Prompt['settings'] =>
  branch?.text()?.later === 'none' || branch === undefined ? [] : leavesOf(branch, [branch.name()]);

function messageOf(branch: Branch | undefined, language: TemplateLanguage): PromptMessage[] {
  const part = branch && partOf(branch, language);
  return part === undefined ? [] : [{ role: 'system', parts: [part], position: part.position }];
}
