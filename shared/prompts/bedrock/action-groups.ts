import type { Tool } from '../../models/model.ts';
import { type Branch, isRecord } from '../../resources/branch.ts';
import type { Prompt, Setting } from '../prompt.ts';
import { leavesOf } from './leaves.ts';
import { type Documents, operationsIn } from './open-api.ts';

type PlacedTool = Prompt['tools'][number];

/** What the action groups of an agent let it do. */
export interface Actions {
  /** Functions, and operations of OpenAPI documents. One whose name another group has as well is told by both. */
  readonly tools: readonly PlacedTool[];
  /** All else that is set for the groups: who carries them out, whether they are on. */
  readonly settings: readonly Setting[];
}

export function actionsOf(groups: readonly Branch[]): Actions {
  const documents: Documents = new Map();
  const read = groups.map((group) => ({
    name: group.get('actionGroupName')?.text()?.value ?? '',
    ...actionsIn(group, documents),
  }));
  const found = read.flatMap(({ name, tools }) => tools.map((tool) => ({ name, tool })));
  const count = Map.groupBy(found, ({ tool }) => tool.name);
  return {
    tools: found.map(({ name, tool }) =>
      count.get(tool.name)?.length === 1 ? tool : { ...tool, name: `${name}__${tool.name}` },
    ),
    settings: read.flatMap(({ settings }) => settings),
  };
}

function actionsIn(group: Branch, documents: Documents): Actions {
  const key = ['actionGroups', group.get('actionGroupName')?.text()?.value ?? ''];
  const api = group.get('apiSchema');
  const payload = api?.get('payload');
  const operations = api && payload && operationsIn(payload, [...key, api.name(), payload.name()], documents);
  if (payload !== undefined && operations === undefined) {
    payload.note('No OpenAPI document that can be read: its change is told as one of text.');
  }
  if (api?.get('s3') !== undefined) api.note('An OpenAPI document on S3 is not looked into.');
  const apart = operations === undefined ? read : readWithApi;
  const own = group.entries().filter(([name, { value }]) => !apart.test(name) && !isEmpty(value));
  return {
    tools: [...functionsOf(group), ...(operations?.tools ?? [])],
    settings: [...own.flatMap(([name, value]) => leavesOf(value, [...key, name])), ...(operations?.settings ?? [])],
  };
}

const read = /^(?:function_?schema|action_?group_?name)$/i;
const readWithApi = /^(?:function_?schema|action_?group_?name|api_?schema)$/i;

function functionsOf(group: Branch): PlacedTool[] {
  const schema = group.get('functionSchema');
  const functions = schema?.get('memberFunctions')?.list('functions') ?? schema?.list('functions') ?? [];
  return functions.flatMap((one): PlacedTool[] => {
    const name = one.get('name')?.text()?.value;
    if (name === undefined) {
      one.complain('needs a name.');
      return [];
    }
    const description = one.get('description')?.text()?.value;
    const inputSchema = schemaOf(one.get('parameters'));
    return [{ name, ...(description !== undefined && { description }), inputSchema, position: one.span() }];
  });
}

/** Parameters are a map by name, or in Terraform a list whose members have their name in `map_block_key`. */
function schemaOf(parameters: Branch | undefined): Tool['inputSchema'] {
  const named = parameters?.items().flatMap((one) => {
    const name = one.get('mapBlockKey')?.text()?.value;
    return name === undefined ? [] : [[name, one] as const];
  });
  const entries = named === undefined || named.length === 0 ? (parameters?.entries() ?? []) : named;
  const properties = entries.map(([name, one]) => {
    const description = one.get('description')?.text()?.value;
    const type = one.get('type')?.text()?.value;
    return [name, { ...(type !== undefined && { type }), ...(description !== undefined && { description }) }] as const;
  });
  const required = entries.flatMap(([name, one]) => (isTrue(one.get('required')?.value) ? [name] : []));
  return { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (isRecord(value) && Object.keys(value).length === 0);
