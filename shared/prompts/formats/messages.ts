import { UserError } from '../../action/errors.ts';
import type { ResponseFormat } from '../../models/model.ts';
import { documentOf } from '../document.ts';
import type { Format } from '../format.ts';
import { partsOf } from '../messages/content.ts';
import { messagesIn } from '../messages/messages.ts';
import { type Fields, isFields, RequestReader } from '../messages/reader.ts';
import { toolChoiceIn, toolsIn } from '../messages/tools.ts';
import { namedOf } from '../named.ts';
import { parametersOf } from '../parameters.ts';
import type { Prompt, PromptMessage } from '../prompt.ts';
import { settingsOf } from '../settings.ts';
import type { Source } from '../source.ts';
import { simple } from '../templates/simple.ts';
import { textsOf, variablesIn } from '../variables.ts';

const texts = ['name', 'description', 'owner', 'version'] as const;
const metadata = new Set<string>([...texts, 'tags', 'metadata', 'user', 'id', '$schema']);
/** What is read apart from the settings. */
const apart = new Set(['messages', 'system', 'model', 'modelId', 'tools', 'toolConfig']);

/**
 * A list of messages, alone or in a request to a model: what OpenAI's chat completions, Anthropic's messages or
 * Bedrock's Converse are given, in JSON or YAML. Variables are `{{name}}`.
 */
export const messages: Format = {
  async parse(source) {
    const document = documentOf(source);
    const reader = new RequestReader(source, document, simple);
    const prompt = promptOf(source, document.value, reader);
    return { prompts: [prompt], problems: reader.problems, notes: reader.notes };
  },
};

function promptOf(source: Source, value: unknown, reader: RequestReader): Prompt {
  const request: Fields = isFields(value) ? value : {};
  const list = Array.isArray(value) ? value : request.messages;
  if (!Array.isArray(list) || list.length === 0) {
    const { line, column } = reader.at(['messages']);
    const message = 'It must be a list of messages, each with role and content, or have one under messages.';
    throw new UserError({ file: source.path, line, column, message });
  }
  const told = [...systemOf(request, reader), ...messagesIn(list, list === value ? [] : ['messages'], reader)];
  const config = isFields(request.toolConfig) ? request.toolConfig : undefined;
  const toolChoice = toolChoiceIn(config?.toolChoice ?? request.tool_choice);
  const tools = config
    ? toolsIn(config.tools, ['toolConfig', 'tools'], reader)
    : toolsIn(request.tools, ['tools'], reader);
  const response = responseOf(request.response_format);
  const modelKey = typeof request.model === 'string' ? 'model' : 'modelId';
  const model = request[modelKey];
  const isApart = (key: string) => apart.has(key) || metadata.has(key) || (key === 'response_format' && response);
  const settings = Object.entries(request).filter(([key]) => !isApart(key));
  const named = Object.entries(request).filter(([key]) => metadata.has(key));
  return {
    path: source.path,
    format: 'messages',
    kind: 'prompt',
    position: source.span(),
    ...namedOf(textFields(request), reader.at),
    metadata: named.flatMap(([key, given]) => settingsOf(given, [key], reader.at)),
    ...(typeof model === 'string' && { model: { id: model, position: reader.at([modelKey]) } }),
    parameters: { ...parametersOf(request.inferenceConfig), ...parametersOf(request) },
    settings: [
      ...settings.flatMap(([key, given]) => settingsOf(given, [key], reader.at)),
      ...(config?.toolChoice ? settingsOf(config.toolChoice, ['toolConfig', 'toolChoice'], reader.at) : []),
    ],
    ...(response && { response: { format: response, position: reader.at(['response_format']) } }),
    tools,
    ...(toolChoice !== undefined && { toolChoice }),
    language: 'simple',
    messages: told,
    variables: variablesIn(textsOf(told)),
    examples: [],
    testData: [],
    evaluators: [],
    files: [],
  };
}

type Texts = { readonly [name in (typeof texts)[number]]?: string };

const textFields = (request: Fields): Texts =>
  Object.fromEntries(
    texts.flatMap((key) => {
      const value = request[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    }),
  );

/** Anthropic and Converse have it beside the messages. */
function systemOf({ system }: Fields, reader: RequestReader): PromptMessage[] {
  if (system === undefined || system === null) return [];
  const parts = partsOf(system, ['system'], reader);
  return parts.length === 0 ? [] : [{ role: 'system', parts, position: reader.at(['system']) }];
}

/** As OpenAI has it. */
function responseOf(given: unknown): ResponseFormat | undefined {
  if (!isFields(given)) return undefined;
  if (given.type === 'text') return { type: 'text' };
  if (given.type === 'json_object') return { type: 'json' };
  const described = given.json_schema;
  if (!isFields(described) || !isFields(described.schema)) return undefined;
  const name = typeof described.name === 'string' ? described.name : 'response';
  return { type: 'json-schema', name, schema: described.schema };
}
