import { readJson } from '../../config/json-document.ts';
import { readYaml, type YamlDocument } from '../../config/yaml-document.ts';
import type { Tool } from '../../models/model.ts';
import { type Branch, isRecord } from '../../resources/branch.ts';
import type { Prompt, Setting } from '../prompt.ts';
import { settingsOf } from '../settings.ts';

type Fields = Readonly<Record<string, unknown>>;

/** By their texts: many groups may have the same one. */
export type Documents = Map<string, YamlDocument>;

/** What an agent may call by HTTP, and all else that the description of it says. */
export interface Operations {
  readonly tools: readonly Prompt['tools'][number][];
  readonly settings: readonly Setting[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** What of an operation is part of its tool. */
const called = new Set(['operationId', 'description', 'summary', 'parameters', 'requestBody']);

/**
 * The operations of an OpenAPI document that an action group holds as text, as tools. All of it stands where the text
 * does.
 * @param known documents that were read before
 * @returns `undefined` where it is no such document
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/agents-api-schema.html
 */
export function operationsIn(payload: Branch, key: readonly string[], known: Documents): Operations | undefined {
  const text = payload.text();
  if (text === undefined || text.later === 'whole') return undefined;
  const { path } = payload.reading.source;
  const document = known.get(text.value) ?? (/^\s*\{/.test(text.value) ? readJson : readYaml)(path, text.value);
  known.set(text.value, document);
  const { value, problems } = document;
  if (problems.length > 0 || !isRecord(value) || !isRecord(value.paths)) return undefined;
  const { position } = text;
  const tools: Prompt['tools'][number][] = [];
  const settings: Setting[] = [];
  const rest = (given: unknown, below: readonly string[]): void => {
    settings.push(...settingsOf(given, [...key, ...below], () => position));
  };
  for (const [name, given] of Object.entries(value)) if (name !== 'paths') rest(given, [name]);
  for (const [route, item] of Object.entries(value.paths)) {
    if (!isRecord(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      const below = ['paths', route, method];
      // Parameters of a path are those of each of its operations.
      if (method === 'parameters') continue;
      if (!methods.includes(method) || !isRecord(operation)) {
        rest(operation, below);
        continue;
      }
      tools.push({ ...toolOf(route, method, operation, item), position });
      for (const [part, inside] of Object.entries(operation)) if (!called.has(part)) rest(inside, [...below, part]);
    }
  }
  return { tools, settings };
}

function toolOf(route: string, method: string, operation: Fields, item: Fields): Tool {
  const description = [operation.description, operation.summary].find((one) => typeof one === 'string');
  const parameters = [item.parameters, operation.parameters].flat().filter(isRecord);
  const own = parameters.flatMap(({ name, schema, description: about }) =>
    typeof name === 'string'
      ? [[name, { ...(isRecord(schema) && schema), ...(typeof about === 'string' && { description: about }) }] as const]
      : [],
  );
  const needed = parameters.flatMap(({ name, required }) =>
    typeof name === 'string' && required === true ? [name] : [],
  );
  const body = bodyOf(operation.requestBody);
  const required = [...needed, ...[body?.required ?? []].flat()];
  const properties = isRecord(body?.properties) ? Object.entries(body.properties) : [];
  const whole = body !== undefined && properties.length === 0 ? [['body', body] as const] : [];
  return {
    name: typeof operation.operationId === 'string' ? operation.operationId : `${method.toUpperCase()} ${route}`,
    ...(description !== undefined && { description }),
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries([...own, ...properties, ...whole]),
      ...(required.length > 0 && { required }),
    },
  };
}

/** The schema of what is sent, of the first kind that it may be of. */
function bodyOf(body: unknown): Fields | undefined {
  const content = isRecord(body) && isRecord(body.content) ? Object.values(body.content).find(isRecord) : undefined;
  return isRecord(content?.schema) ? content.schema : undefined;
}
