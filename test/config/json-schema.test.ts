import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema, renderJsonSchema } from '../../shared/config/json-schema.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(jsonSchema());

/** Where an editor would draw a red line. */
function marked(yaml: string): string[] {
  validate(parse(yaml));
  return [...new Set((validate.errors ?? []).map((error) => error.instancePath))].sort();
}

const gate = (rule: string) => `suites: { t: { prompt: p.yml, gate: { ${rule} } } }`;

describe('aiops.schema.json', () => {
  it('is the one that the configuration gives', () => {
    expect(readFileSync(new URL('../../aiops.schema.json', import.meta.url), 'utf8')).toBe(renderJsonSchema());
  });

  it('is draft 2020-12, has a title, and names no address of its own', () => {
    const schema = JSON.parse(renderJsonSchema());
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'aiops.yml' });
    expect(renderJsonSchema()).not.toContain('"$id"');
  });

  it('describes every key', () => expect(undescribed(jsonSchema())).toEqual([]));

  it.each([
    '{}',
    'prompts: "**/*.prompt.yml"',
    'models: { a: { provider: bedrock, model: us.amazon.nova-lite-v1:0, timeout: 30 s, parameters: { max-tokens: 9 } } }',
    'models: { a: { provider: replay, file: r.jsonl } }',
    'suites: { a/b: { prompt: p.yml, models: [x], cases: c.jsonl, graders: [{ equals: "{{expected}}" }], repeats: 3, max-cost: $2 } }',
    gate('pass-rate: { min: 90 %, max-regression: 2 points, prove: true }'),
    gate('latency-p95: { max: 2500 ms, max-regression: 150 % }'),
    gate('cost-per-case: { max: 0.01 USD }, newly-failing: { max: 0 }, errors: { max: 0.05 }'),
  ])('accepts %s', (yaml) => {
    expect(marked(yaml)).toEqual([]);
  });

  it.each([
    ['suits: {}', ''],
    ['prompts: []', '/prompts'],
    ['suites: { t: {} }', '/suites/t'],
    ['suites: { "my suite": { prompt: p.yml } }', '/suites'],
    ['suites: { t: { prompt: p.yml, repeats: 0 } }', '/suites/t/repeats'],
    ['suites: { t: { prompt: p.yml, max-cost: 5 EUR } }', '/suites/t/max-cost'],
    ['suites: { t: { prompt: p.yml, graders: [{ eqals: x }] } }', '/suites/t/graders/0'],
    [gate('pass-rat: { min: 0.9 }'), '/suites/t/gate'],
    [gate('pass-rate: { min: 90 }'), '/suites/t/gate/pass-rate/min'],
    [gate('latency-p95: { max: 2500 }'), '/suites/t/gate/latency-p95/max'],
    ['models: { a: { provider: bedrok, model: x } }', '/models/a/provider'],
  ])('marks the mistake in %s', (yaml, place) => {
    expect(marked(yaml)).toContain(place);
  });
});

interface Node {
  readonly description?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Keys that an editor could say nothing about. A constant speaks for itself. */
function undescribed(node: Node, path = ''): string[] {
  const own = Object.entries(node.properties ?? {})
    .filter(([, property]) => property.description === undefined && property.const === undefined)
    .map(([key]) => `${path}.${key}`);
  const inner = Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? undescribed(value as Node, key === 'properties' ? path : `${path}.${key}`)
      : [],
  );
  return [...own, ...inner];
}
