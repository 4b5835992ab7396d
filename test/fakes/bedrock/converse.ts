/** The members of a Converse request that are used here, as they are on the wire. */
export interface ConverseBody {
  readonly messages: readonly { readonly role: string; readonly content: readonly { readonly text: string }[] }[];
  readonly system?: readonly { readonly text: string }[];
  readonly inferenceConfig?: Readonly<Record<string, unknown>>;
  readonly outputConfig?: Readonly<Record<string, unknown>>;
  readonly toolConfig?: {
    readonly tools: readonly { readonly toolSpec: { readonly name: string; readonly inputSchema: unknown } }[];
    readonly toolChoice?: { readonly tool?: { readonly name: string } };
  };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const members = {
  request: ['messages', 'system', 'inferenceConfig', 'toolConfig', 'outputConfig'],
  inference: ['maxTokens', 'temperature', 'topP', 'stopSequences'],
};

/** What the service would refuse in a request, by its API model and the checks behind it; empty when nothing. */
export function violationsOf(body: unknown): string[] {
  if (!isObject(body)) return ['the body is not a JSON object'];
  return [
    ...unknown(body, members.request, ''),
    ...messageViolations(body.messages),
    ...list(body.system).flatMap((block, at) =>
      isObject(block) && isText(block.text)
        ? []
        : [`The text field in the SystemContentBlock at system.${at} is blank.`],
    ),
    ...inferenceViolations(body.inferenceConfig),
    ...outputViolations(body.outputConfig),
    ...toolViolations(body.toolConfig),
  ];
}

function messageViolations(messages: unknown): string[] {
  if (list(messages).length === 0) return ['messages: there must be one at least'];
  const found: string[] = [];
  let last: unknown;
  for (const [at, message] of list(messages).entries()) {
    const { role, content }: Json = isObject(message) ? message : {};
    if (role !== 'user' && role !== 'assistant') {
      found.push(`Value '${role}' at 'messages.${at}.role' failed to satisfy enum value set: [user, assistant]`);
    }
    if (at === 0 && role !== 'user') found.push('A conversation must start with a user message.');
    if (role === last) found.push('A conversation must alternate between user and assistant roles.');
    last = role;
    if (list(content).length === 0) found.push(`messages.${at}.content is empty`);
    for (const [index, block] of list(content).entries()) {
      if (isObject(block) && isText(block.text) && Object.keys(block).length === 1) continue;
      found.push(`The text field in the ContentBlock object at messages.${at}.content.${index} is blank.`);
    }
  }
  return found;
}

function inferenceViolations(config: unknown): string[] {
  if (config === undefined) return [];
  if (!isObject(config)) return ['inferenceConfig is not an object'];
  const { maxTokens, temperature, topP, stopSequences } = config;
  const found = unknown(config, members.inference, 'inferenceConfig.');
  if (maxTokens !== undefined && !(Number.isInteger(maxTokens) && (maxTokens as number) >= 1)) found.push('maxTokens');
  if (temperature !== undefined && !isShare(temperature)) found.push('temperature is not from 0 to 1');
  if (topP !== undefined && !isShare(topP)) found.push('topP is not from 0 to 1');
  if (!list(stopSequences).every((stop) => typeof stop === 'string' && stop !== '')) found.push('stopSequences');
  return found;
}

function outputViolations(config: unknown): string[] {
  if (config === undefined) return [];
  const format = isObject(config) && isObject(config.textFormat) ? config.textFormat : {};
  const structure = isObject(format.structure) ? format.structure : {};
  const { schema }: Json = isObject(structure.jsonSchema) ? structure.jsonSchema : {};
  if (format.type !== 'json_schema' || typeof schema !== 'string') return ['outputConfig.textFormat'];
  try {
    return isObject(JSON.parse(schema)) ? [] : ['outputConfig: the schema is not an object'];
  } catch {
    return ['outputConfig: the schema is not JSON'];
  }
}

function toolViolations(config: unknown): string[] {
  if (config === undefined) return [];
  const tools = isObject(config) ? list(config.tools) : [];
  const right = (tool: unknown): boolean => {
    const { name, inputSchema }: Json = isObject(tool) && isObject(tool.toolSpec) ? tool.toolSpec : {};
    return typeof name === 'string' && /^[a-zA-Z0-9_-]{1,64}$/.test(name) && isObject(inputSchema);
  };
  return tools.length > 0 && tools.every(right) ? [] : ['toolConfig.tools'];
}

const unknown = (value: Json, known: readonly string[], path: string): string[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${path}${key}: extraneous key`);
