import type { Keys } from '../../config/key-path.ts';
import type { Span } from '../detector.ts';
import { type Fields, fieldsOf, isFields, type Member, member, membersOf } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** A text that a model reads to choose or call a tool. */
export interface Wording {
  readonly text: string;
  readonly span: Span;
}

export interface Parameter {
  readonly name: string;
  /** JSON Schema of its values. */
  readonly schema: Fields;
  readonly description?: Wording;
  readonly span: Span;
}

/** A tool as a list offers it to a model. */
export interface Tool {
  readonly name: string;
  readonly description?: Wording;
  readonly parameters: readonly Parameter[];
  /** Where its schema says that further parameters are taken. */
  readonly open?: Span;
  readonly span: Span;
}

/** Parameters of a schema within schemas. Deeper ones are of no tool that is meant to be called. */
const deepest = 8;

/**
 * All tools in a document, wherever they stand: as OpenAI, Anthropic, Converse, MCP and Bedrock's agents write them, by
 * their name and schema.
 */
export function toolsIn(tree: Tree): Tool[] {
  return membersOf(tree.value).flatMap((found) => toolOf(tree, found) ?? []);
}

function toolOf(tree: Tree, { value, keys }: Member): Tool | undefined {
  const name = member(value, 'name');
  if (typeof name?.value !== 'string' || name.value === '') return undefined;
  const schema = schemaOf(value);
  const described = wordingAt(tree, value, keys);
  // A manifest lists tools without their schemas.
  if (schema === undefined && !(keys.at(-2) === 'tools' && described !== undefined)) return undefined;
  const found = schema === undefined ? [] : parametersOf(tree, schema.value, [...keys, ...schema.keys], 0);
  const extra = schema === undefined ? undefined : member(schema.value, 'additionalproperties');
  const isOpen = extra?.value === true || (isFields(extra?.value) && Object.keys(extra.value).length === 0);
  return {
    name: name.value,
    ...(described && { description: described }),
    parameters: found,
    ...(isOpen && schema && extra && { open: tree.span([...keys, ...schema.keys, ...extra.keys]) }),
    span: tree.span([...keys, ...name.keys]),
  };
}

const wordingAt = (tree: Tree, value: unknown, keys: Keys): Wording | undefined => {
  const given = member(value, 'description');
  if (typeof given?.value !== 'string' || given.value === '') return undefined;
  return { text: given.value, span: tree.span([...keys, ...given.keys]) };
};

/** A JSON Schema of an object, or Bedrock's mapping of parameters, with where it stands in the tool. */
function schemaOf(tool: Fields): { readonly value: Fields; readonly keys: Keys } | undefined {
  for (const name of ['inputschema', 'parameters', 'argsschema']) {
    const given = member(tool, name);
    if (given === undefined || !isFields(given.value)) continue;
    const json = member(given.value, 'json');
    const found = isFields(json?.value) ? { value: json.value, keys: [...given.keys, ...json.keys] } : given;
    if (name === 'inputschema' || isObjectSchema(found.value as Fields) || isMapping(found.value as Fields))
      return found as { readonly value: Fields; readonly keys: Keys };
  }
  return undefined;
}

const isObjectSchema = (schema: Fields): boolean => schema.type === 'object' || isFields(schema.properties);

const isMapping = (schema: Fields): boolean => {
  const values = Object.values(schema);
  return values.length > 0 && values.every((one) => isFields(one) && typeof member(one, 'type')?.value === 'string');
};

function parametersOf(tree: Tree, schema: Fields, keys: Keys, depth: number): Parameter[] {
  if (depth > deepest) return [];
  const listed = isObjectSchema(schema) || !isMapping(schema);
  const properties = listed ? fieldsOf(schema.properties) : schema;
  return Object.entries(properties).flatMap(([name, given]) => {
    if (!isFields(given)) return [];
    const place = listed ? [...keys, 'properties', name] : [...keys, name];
    const description = wordingAt(tree, given, place);
    const items = fieldsOf(given.items);
    return [
      { name, schema: given, ...(description && { description }), span: tree.span(place) },
      ...(isObjectSchema(given) ? parametersOf(tree, given, place, depth + 1) : []),
      ...(isObjectSchema(items) ? parametersOf(tree, items, [...place, 'items'], depth + 1) : []),
    ];
  });
}
