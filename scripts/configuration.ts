import { cell, code, replacePart, table } from './generated-part.ts';

/** The parts of a JSON Schema that a table of keys is made from. */
export interface Schema {
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  /** `#/$defs/<name>`: what is used in several places, or inside of itself. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The tables of `docs/configuration.md`, from the schema of aiops.yml. What stands around them is kept. */
export function renderConfiguration(schema: Schema, text: string): string {
  const suite = entriesOf(schema.properties?.suites);
  const { graders, gate, ...ofSuite } = suite.properties ?? {};
  const parts = new Map<string, Schema>(
    (entriesOf(schema.properties?.models).oneOf ?? []).map((model) => [`models of ${providerOf(model)}`, model]),
  )
    .set('suites', { ...suite, properties: ofSuite })
    .set('graders', graders?.items ?? {})
    .set('gate', gate ?? {})
    .set('prompt-diff', schema.properties?.['prompt-diff'] ?? {})
    .set('guardrails', schema.properties?.guardrails ?? {})
    .set('guardrail tests', entriesOf(schema.properties?.guardrails?.properties?.bedrock))
    .set('probes', schema.properties?.probes ?? {});
  for (const [part, node] of [...costsOf(schema), ...deploymentsOf(schema)]) parts.set(part, node);
  return [...parts].reduce((before, [part, node]) => replacePart(before, part, keyTable(node, schema)), text);
}

/** The keys of `costs`, and in tables of their own those of its parts that have many. Ranges are told with their key. */
function costsOf({ properties = {} }: Schema): [string, Schema][] {
  const { costs } = properties;
  if (costs === undefined) return [];
  const { budget = {}, cloudwatch = {}, usage, prices } = costs.properties ?? {};
  const ofPrompt = entriesOf(usage?.anyOf?.find(({ additionalProperties }) => additionalProperties));
  return [
    ['costs', flat(costs)],
    ['usage', flat(ofPrompt.anyOf?.find((one) => one.properties))],
    ['cloudwatch', cloudwatch],
    ['prices', entriesOf(prices)],
    ['budget', budget],
  ];
}

/** The keys of a deployment, and a table for each kind of target. */
function deploymentsOf({ properties = {} }: Schema): [string, Schema][] {
  const deployment = entriesOf(properties.deployments);
  const { target, ...others } = deployment.properties ?? {};
  const told = { description: target?.description ?? '' };
  const kinds = (target?.oneOf ?? []).map((node): [string, Schema] => [
    `targets of ${String(node.properties?.kind?.const)}`,
    node,
  ]);
  return [['deployments', { ...deployment, properties: { ...others, target: told } }], ...kinds];
}

/** Its keys, without those in them. */
const flat = ({ properties = {} }: Schema = {}): Schema => ({
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, { description = '' }]) => [key, { description }]),
  ),
});

/** What every value of a mapping is, such as every suite. */
function entriesOf(schema: Schema | undefined): Schema {
  const value = schema?.additionalProperties;
  if (typeof value !== 'object') throw new Error('the schema has no such mapping');
  return value;
}

const providerOf = ({ properties }: Schema): string => String(properties?.provider?.const);

function keyTable(schema: Schema, root: Schema): string {
  const rows = keyRows(schema, root);
  const hasNotes = rows.some(([, , note]) => note !== '');
  return table(
    ['key', 'what it is', ...(hasNotes ? ['default'] : [])],
    hasNotes ? rows : rows.map((row) => row.slice(0, 2)),
  );
}

/** A row a key: `gate` with a key `pass-rate` in it is `gate.pass-rate`. What holds itself is described once. */
function keyRows(schema: Schema, root: Schema, prefix = '', inside: readonly string[] = []): string[][] {
  const { $ref = '' } = schema;
  if (inside.includes($ref)) return [];
  const { properties = {}, required = [] } = root.$defs?.[$ref.replace('#/$defs/', '')] ?? schema;
  const within = $ref === '' ? inside : [...inside, $ref];
  return Object.entries(properties).flatMap(([name, node]) => {
    const key = `${prefix}${name}`;
    const note = required.includes(name) ? 'required' : defaultOf(node);
    const inner = [node, ...(node.anyOf ?? [])].flatMap((one) => keyRows(one, root, `${key}.`, within));
    return [[code(key), cell(node.description ?? `Always ${code(String(node.const))}.`), note], ...inner];
  });
}

/** Texts as they are, everything else as JSON. */
const defaultOf = ({ default: value }: Schema): string =>
  value === undefined ? '' : code(typeof value === 'string' ? value : JSON.stringify(value));
