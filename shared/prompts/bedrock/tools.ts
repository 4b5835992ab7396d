import type { Tool, ToolChoice } from '../../models/model.ts';
import { type Branch, isRecord } from '../../resources/branch.ts';
import { NotJson, parseJson } from '../json.ts';
import type { Prompt } from '../prompt.ts';

/** The tools of a `toolConfiguration`, as Converse has it. */
export const toolsOf = (configuration: Branch | undefined): Prompt['tools'][number][] =>
  (configuration?.list('tools') ?? []).flatMap((tool) => {
    const spec = tool.get('toolSpec');
    const name = spec?.get('name')?.text();
    if (spec === undefined || name === undefined) {
      if (tool.get('cachePoint') === undefined) tool.complain('must be a tool: toolSpec with name and inputSchema.');
      return [];
    }
    const description = spec.get('description')?.text()?.value;
    const inputSchema = schemaOf(spec);
    if (inputSchema === undefined) return [];
    const read: Tool = { name: name.value, ...(description !== undefined && { description }), inputSchema };
    return [{ ...read, position: tool.span() }];
  });

function schemaOf(spec: Branch): Tool['inputSchema'] | undefined {
  const given = spec.get('inputSchema')?.get('json');
  const schema = given && jsonOf(given);
  if (isRecord(schema)) return schema;
  // What is wrong with a text was told.
  if (given === undefined || schema !== undefined) (given ?? spec).complain('needs inputSchema.json, a JSON Schema.');
  return undefined;
}

/** A document of JSON, which may be written as a text that holds it; `undefined` where it is none, and that is told. */
export function jsonOf(branch: Branch): unknown {
  const text = branch.text();
  if (text === undefined) return branch.plain();
  try {
    return parseJson(text.value);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    if (text.later === 'none') {
      branch.complain(`is not JSON: ${error.message}.`);
      return undefined;
    }
    branch.note('JSON that is only known when the stack is made is not looked into.');
    return {};
  }
}

/** `{ auto: {} }`, `{ any: {} }` or `{ tool: { name } }`. */
export function toolChoiceOf(configuration: Branch | undefined): ToolChoice | undefined {
  const choice = configuration?.get('toolChoice');
  if (choice?.get('any') !== undefined) return 'any';
  const name = choice?.get('tool')?.get('name')?.text()?.value;
  if (name !== undefined) return { name };
  return choice?.get('auto') === undefined ? undefined : 'auto';
}
