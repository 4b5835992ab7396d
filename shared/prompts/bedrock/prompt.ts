import { shortened } from '../../config/key-path.ts';
import { type Branch, isRecord } from '../../resources/branch.ts';
import { parametersOf } from '../parameters.ts';
import type { Prompt, Setting } from '../prompt.ts';
import type { TemplateLanguage } from '../templates/language.ts';
import { type Declared, textsOf, variablesIn } from '../variables.ts';
import { chatMessages, textMessages } from './content.ts';
import { metadataOf, nothing, ownerIn, type Target } from './described.ts';
import { leavesOf } from './leaves.ts';
import { jsonOf, toolChoiceOf, toolsOf } from './tools.ts';

const describing = ['name', 'description', 'defaultVariant', 'version', 'id', 'arn', 'createdAt', 'updatedAt'];
const further = ['customerEncryptionKeyArn', 'tags', 'tagsAll'];

/**
 * A prompt of Amazon Bedrock's Prompt management: each variant is a prompt of its own.
 * @param keyOf what tells a variant apart in its file
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreatePrompt.html
 */
export function managedPrompts(
  resource: Branch,
  language: TemplateLanguage,
  format: Target['format'],
  keyOf: (variant: string, alone: boolean) => string,
): Prompt[] {
  const list = resource.get('variants') ?? resource.get('variant');
  const variants = list?.items() ?? [];
  if (list?.isLater()) list.note('Variants that are only known when the stack is made are not looked into.');
  else if (list !== undefined && !Array.isArray(list.value)) list.complain('must be a list of variants.');
  const names = variants.map((variant) => nameOf(variant));
  checkDefault(resource.get('defaultVariant'), names);
  const seen = new Set<string>();
  return variants.flatMap((variant, index) => {
    const name = names[index];
    if (name === undefined) return [];
    if (seen.has(name)) {
      variant.get('name')?.complain('is the name of another variant as well.');
      return [];
    }
    seen.add(name);
    return promptOf(resource, variant, language, { format, key: keyOf(name, variants.length === 1) });
  });
}

function checkDefault(chosen: Branch | undefined, names: readonly (string | undefined)[]): void {
  const given = chosen?.text();
  const known = [...new Set(names)].filter((name) => name !== undefined);
  if (given?.later !== 'none' || known.length === 0 || known.includes(given.value)) return;
  chosen?.complain(`names no variant. There is ${known.map(shortened).join(', ')}.`);
}

function nameOf(variant: Branch): string | undefined {
  const name = variant.get('name')?.text()?.value;
  if (name === undefined) variant.complain('needs a name.');
  return name;
}

function promptOf(resource: Branch, variant: Branch, language: TemplateLanguage, target: Target): Prompt[] {
  const configuration = variant.get('templateConfiguration');
  const chat = configuration?.get('chat');
  const text = configuration?.get('text');
  const template = chat ?? text;
  if (template === undefined) {
    const told = (configuration ?? variant).isLater();
    if (told) configuration?.note('A template that is only known when the stack is made is not looked into.');
    else (configuration ?? variant).complain('needs templateConfiguration, with text or chat.');
    return [];
  }
  checkType(variant, chat === undefined ? 'TEXT' : 'CHAT');
  const messages = chat === undefined ? textMessages(template, language) : chatMessages(template, language);
  const tools = chat?.get('toolConfiguration');
  const toolChoice = toolChoiceOf(tools);
  const metadata = [
    ...metadataOf(resource, [...describing, ...further]),
    ...(variant.get('metadata') ? leavesOf(variant.get('metadata') as Branch, ['metadata']).filter(isValue) : []),
  ];
  const name = resource.get('name')?.text()?.value;
  const description = resource.get('description')?.text()?.value;
  const model = variant.get('modelId')?.text();
  const version = resource.get('version')?.text();
  const owner = ownerIn(metadata);
  return [
    {
      ...nothing,
      path: resource.reading.source.path,
      key: target.key,
      format: target.format,
      kind: 'prompt',
      position: variant.span(),
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(owner && { owner }),
      ...(version && { version: { value: version.value, position: version.position } }),
      metadata,
      ...(model?.later === 'none' && { model: { id: model.value, position: model.position } }),
      ...inferenceOf(variant, toolChoice === undefined ? undefined : tools?.get('toolChoice')),
      tools: toolsOf(tools),
      ...(toolChoice !== undefined && { toolChoice }),
      language: 'simple',
      messages,
      variables: variablesIn(textsOf(messages), declaredIn(template)),
    },
  ];
}

/** Of a pair of key and value, the value. */
const isValue = ({ key }: Setting): boolean => !/\.key$/i.test(key);

function checkType(variant: Branch, found: string): void {
  const type = variant.get('templateType');
  const given = type?.text();
  if (given?.later === 'whole' || given?.value === found) return;
  const what = `must be ${found}, since templateConfiguration has ${found.toLowerCase()}.`;
  if (type === undefined) variant.complain(`templateType is missing. It ${what}`);
  else type.complain(what);
}

/** Settings under the names that they have in the variant. */
function inferenceOf(variant: Branch, toolChoice: Branch | undefined): Pick<Prompt, 'parameters' | 'settings'> {
  const common = variant.get('inferenceConfiguration')?.get('text');
  const more = variant.get('additionalModelRequestFields');
  const fields = more && jsonOf(more);
  const own = [variant.get('templateType'), variant.get('inferenceConfiguration'), variant.get('genAiResource')];
  const model = variant.get('modelId');
  return {
    parameters: parametersOf({ ...plainOf(common), ...(isRecord(fields) ? fields : {}) }),
    settings: [
      ...(model?.isLater() ? [model, ...own] : own).flatMap((part) => (part ? leavesOf(part, [part.name()]) : [])),
      ...(more === undefined ? [] : fieldsOf(more, fields)),
      ...(toolChoice ? leavesOf(toolChoice, [toolChoice.name()]) : []),
    ],
  };
}

/** Also those that Terraform writes as a text of JSON, each of which then stands where the text does. */
function fieldsOf(more: Branch, fields: unknown): Setting[] {
  if (more.text() === undefined) return leavesOf(more, [more.name()]);
  if (!isRecord(fields)) return [];
  const position = more.span();
  return Object.entries(fields).map(([key, value]) => ({ key: `${more.name()}.${key}`, value, position }));
}

const plainOf = (branch: Branch | undefined): object =>
  Object.fromEntries((branch?.singles() ?? []).map(([name, value]) => [name, value.plain()]));

function declaredIn(template: Branch): Declared[] {
  const seen = new Set<string>();
  return template.list('inputVariables').flatMap((variable) => {
    const name = variable.get('name');
    const text = name?.text()?.value;
    if (text === undefined) variable.complain('needs a name.');
    else if (seen.has(text)) name?.complain('is declared twice. Remove one.');
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    return [{ name: text, declared: (name ?? variable).span() }];
  });
}
