import { z } from 'zod';
import { parseYaml } from '../../config/parse-yaml.ts';
import { reasoning } from '../../models/common-config.ts';
import type { Parameters, ResponseFormat } from '../../models/model.ts';
import type { Format } from '../format.ts';
import { evaluatorSchema } from '../github/evaluators.ts';
import { jsonSchemaText } from '../github/json-schema.ts';
import { namedOf } from '../named.ts';
import type { Prompt } from '../prompt.ts';
import { settingsOf } from '../settings.ts';
import type { Source } from '../source.ts';
import type { Span } from '../span.ts';
import { simple } from '../templates/simple.ts';
import { textPart } from '../text-part.ts';
import { toolChoiceSchema, toolsSchema } from '../tools.ts';
import { textsOf, variablesIn } from '../variables.ts';

const parametersSchema = z
  .strictObject({
    temperature: z.number().min(0).max(2).optional(),
    topP: z.number().min(0).max(1).optional(),
    maxTokens: z.int().min(1).optional(),
    maxCompletionTokens: z.int().min(1).optional(),
    stop: z.union([z.string().min(1), z.array(z.string().min(1))]).optional(),
    topK: z.int().min(1).optional(),
    seed: z.int().optional(),
    reasoning: reasoning().optional(),
  })
  .refine((given) => given.maxTokens === undefined || given.maxCompletionTokens === undefined, {
    path: ['maxCompletionTokens'],
    error: 'means the same as maxTokens. Write one of them.',
  });

const promptSchema = z
  .strictObject({
    name: z.string().optional(),
    description: z.string().optional(),
    owner: z.string().min(1).optional(),
    version: z.union([z.string().min(1), z.number().transform(String)]).optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    model: z.string().min(1).optional(),
    modelParameters: parametersSchema.optional(),
    messages: z
      .array(
        z.strictObject({
          role: z
            .string()
            .toLowerCase()
            .pipe(z.enum(['system', 'user', 'assistant'])),
          content: z.string({ error: contentError }),
        }),
      )
      .min(1),
    responseFormat: z.enum(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: jsonSchemaText.optional(),
    tools: toolsSchema.optional(),
    toolChoice: toolChoiceSchema.optional(),
    testData: z.array(z.record(z.string(), z.unknown())).optional(),
    evaluators: z.array(evaluatorSchema).optional(),
  })
  .refine((given) => given.responseFormat !== 'json_schema' || given.jsonSchema !== undefined, {
    path: ['responseFormat'],
    error: 'is json_schema, so jsonSchema is needed as well.',
  })
  .superRefine(({ tools = [], toolChoice: choice }, context) => {
    if (choice === undefined || choice === 'none' || (typeof choice === 'string' && tools.length > 0)) return;
    if (typeof choice === 'object' && tools.some(({ name }) => name === choice.name)) return;
    const names = tools.length === 0 ? 'tools is empty' : `there are ${tools.map(({ name }) => name).join(', ')}`;
    context.addIssue({ code: 'custom', path: ['toolChoice'], message: `is auto, required, none or a tool: ${names}.` });
  });

type PromptFile = z.infer<typeof promptSchema>;

/**
 * The format of GitHub Models, as its documentation and the `gh models` command have it. `tools`, `toolChoice`,
 * `owner`, `version`, `metadata` and the parameters `topK`, `seed` and `reasoning` are ours; that command passes over keys
 * that it does not know.
 * @see https://docs.github.com/github-models/use-github-models/storing-prompts-in-github-repositories
 */
export const github: Format = {
  parse: async (source) => ({ prompts: [promptOf(source)] }),
};

function promptOf(source: Source): Prompt {
  const { value, range } = parseYaml(source.path, source.text, promptSchema);
  const { name, description, owner, version, tools, toolChoice } = value;
  const { metadata = {}, modelParameters = {}, testData = [], evaluators = [] } = value;
  const at = (...keys: (string | number)[]): Span => {
    const { offset, end } = range(keys);
    return source.span(offset, end);
  };
  const format = responseFormat(value);
  const messages = value.messages.map(({ role, content }, index) => ({
    role,
    parts: [textPart(source, content, at('messages', index, 'content'), simple)],
    position: at('messages', index),
  }));
  const named = Object.entries({ name, description, owner, version }).filter(([, given]) => given !== undefined);
  const settings = Object.entries(modelParameters).map(([key, given]) => ({
    key: `modelParameters.${key}`,
    value: given,
    position: at('modelParameters', key),
  }));
  return {
    path: source.path,
    format: 'github-models',
    kind: 'prompt',
    position: source.span(),
    ...namedOf(value, (keys) => at(...keys)),
    metadata: [
      ...named.map(([key, given]) => ({ key, value: given, position: at(key) })),
      ...Object.entries(metadata).flatMap(([key, given]) =>
        settingsOf(given, ['metadata', key], (keys) => at(...keys)),
      ),
    ],
    parameters: parameters(modelParameters),
    settings:
      toolChoice === undefined
        ? settings
        : [...settings, { key: 'toolChoice', value: toolChoice, position: at('toolChoice') }],
    ...(format && { response: { format, position: at(value.jsonSchema ? 'jsonSchema' : 'responseFormat') } }),
    tools: (tools ?? []).map((tool, index) => ({ ...tool, position: at('tools', index) })),
    ...(toolChoice !== undefined && { toolChoice }),
    language: 'simple',
    messages,
    variables: variablesIn(textsOf(messages)),
    examples: [],
    testData: testData.map((values, index) => ({ values, position: at('testData', index) })),
    evaluators: evaluators.map((evaluator, index) => ({ ...evaluator, position: at('evaluators', index) })),
    files: [],
  };
}

function parameters(given: NonNullable<PromptFile['modelParameters']>): Parameters {
  const { maxTokens: tokens, maxCompletionTokens, stop, ...same } = given;
  const maxTokens = tokens ?? maxCompletionTokens;
  return {
    ...same,
    ...(maxTokens !== undefined && { maxTokens }),
    ...(stop !== undefined && { stop: [stop].flat() }),
  } as Parameters;
}

function responseFormat({ responseFormat: type, jsonSchema }: PromptFile): ResponseFormat | undefined {
  if (type === 'json_schema' && jsonSchema) return { type: 'json-schema', ...jsonSchema };
  if (type === 'json_object') return { type: 'json' };
  return type === 'text' ? { type } : undefined;
}

/** `content: {{input}}` is a mapping in YAML, and the usual first mistake. */
function contentError({ input }: { readonly input?: unknown }): string | undefined {
  const isMapping = typeof input === 'object' && input !== null;
  return isMapping ? 'must be text. Put it in quotes, or begin it with |.' : undefined;
}
