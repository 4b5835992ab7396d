import type { Parameters } from '../../models/model.ts';
import type { Part } from '../../prompts/part.ts';
import type { Prompt } from '../../prompts/prompt.ts';

/** A variant, as UpdatePrompt takes it, and what of the prompt it cannot hold. */
export interface Variant {
  readonly variant: Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly templateConfiguration: unknown;
  };
  /** For people: `the tool call of message 3`. */
  readonly lost: readonly string[];
}

/** Of botocore's description of UpdatePrompt. */
const most = { temperature: 1, topP: 1, stop: 4, variables: 20 } as const;

/** `{{name}}`, in any template language that has it. */
const plain = /\{\{\s*([0-9a-zA-Z](?:[0-9a-zA-Z]|[_-](?=[0-9a-zA-Z]|\s*\}\}))*)\s*\}\}/g;

/**
 * A prompt as a variant of Prompt management. Nothing is left out without being told.
 * @param name of the variant
 * @param model its id; that of the prompt where it has one and none is given
 */
export function variantOf(prompt: Prompt, name: string, model: string | undefined): Variant {
  const lost: string[] = [];
  const names = new Set<string>();
  const text = (template: string): string => {
    if (prompt.language === 'none') {
      if (template.includes('{{')) lost.push('braces that are text, and would be a variable there');
      return template;
    }
    if (prompt.language === 'f-string') lost.push('templates of f-strings');
    const rest = template.replace(plain, '');
    if (prompt.language !== 'simple' && /\{\{|\{%|\{#/.test(rest))
      lost.push(`what the template language ${prompt.language} has beside {{name}}`);
    return template.replace(plain, (_, variable: string) => {
      names.add(variable);
      return `{{${variable}}}`;
    });
  };
  const blocks = (parts: readonly Part[], where: string): unknown[] =>
    parts.flatMap((part): unknown[] => {
      if (part.type === 'text') return [{ text: text(part.template) }];
      if (part.type === 'cache-point') return [{ cachePoint: { type: 'default' } }];
      lost.push(`${part.type.replace('-', ' ')} in ${where}`);
      return [];
    });

  const { messages, parameters, tools, toolChoice } = prompt;
  if (prompt.template !== undefined) lost.push('messages that are made by rendering');
  if (prompt.response !== undefined && prompt.response.format.type !== 'text') lost.push('its response format');
  const system = messages.filter(({ role }) => role === 'system').flatMap(({ parts }) => blocks(parts, 'system'));
  const turns = messages.filter(({ role }) => role !== 'system');
  const [only] = turns;
  const isText =
    system.length === 0 && tools.length === 0 && turns.length === 1 && only?.role === 'user' && only.parts.length === 1;
  const content = turns.flatMap(({ role, parts }, index): unknown[] => {
    if (role === 'tool') lost.push(`message ${index + 1}, of a tool`);
    return role === 'tool' ? [] : [{ role, content: blocks(parts, `message ${index + 1}`) }];
  });
  if (content.length === 0) lost.push('a prompt without messages of a user');
  const inputVariables = [...names].map((variable) => ({ name: variable }));
  if (inputVariables.length > most.variables) lost.push(`${inputVariables.length} variables: it has ${most.variables}`);
  const inference = inferenceOf(parameters, lost);
  const modelId = model ?? prompt.model?.id;
  const [part] = only?.parts ?? [];
  const single = isText && part?.type === 'text' ? text(part.template) : undefined;
  return {
    variant: {
      name,
      templateType: single === undefined ? 'CHAT' : 'TEXT',
      templateConfiguration:
        single === undefined
          ? {
              chat: {
                messages: content,
                ...(system.length > 0 && { system }),
                inputVariables,
                ...(tools.length > 0 && { toolConfiguration: toolsOf(tools, toolChoice) }),
              },
            }
          : { text: { text: single, inputVariables } },
      ...(modelId !== undefined && { modelId }),
      ...(inference !== undefined && { inferenceConfiguration: { text: inference } }),
    },
    lost: [...new Set(lost)],
  };
}

function inferenceOf(parameters: Parameters, lost: string[]): Record<string, unknown> | undefined {
  const { temperature, topP, maxTokens, stop, ...others } = parameters;
  for (const [key, value] of Object.entries(others)) if (value !== undefined) lost.push(`the parameter ${key}`);
  if ((temperature ?? 0) > most.temperature) lost.push(`a temperature over ${most.temperature}`);
  if ((stop?.length ?? 0) > most.stop) lost.push(`more than ${most.stop} texts that end an answer`);
  const inference = {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(stop !== undefined && { stopSequences: stop }),
  };
  return Object.keys(inference).length === 0 ? undefined : inference;
}

function toolsOf(tools: Prompt['tools'], choice: Prompt['toolChoice']): unknown {
  const toolChoice =
    choice === 'any'
      ? { any: {} }
      : choice === 'auto'
        ? { auto: {} }
        : typeof choice === 'object'
          ? { tool: { name: choice.name } }
          : undefined;
  return {
    tools: tools.map(({ name, description, inputSchema }) => ({
      toolSpec: { name, ...(description !== undefined && { description }), inputSchema: { json: inputSchema } },
    })),
    ...(toolChoice !== undefined && { toolChoice }),
  };
}
