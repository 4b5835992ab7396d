import { describe, expect, test } from 'vitest';
import { gradeOne } from './grade-one.ts';

describe('json', () => {
  test.each([
    ['json: true', ' {"a": [1]}\n', 'pass'],
    ['json: true', 'Sure! {"a": 1}', 'not JSON: it begins with Sure'],
    ['json: true', '{"a": 1 "b": 2}', 'not JSON: a comma is missing before "b"'],
    ['json: true', '```json\n{"a": 1}\n```', 'not JSON: it stands in a code fence, which fenced: true would allow'],
    ['{ json: true, fenced: true }', '```json\n{"a": 1}\n```\n', 'pass'],
    ['{ json: true, fenced: true }', '{"a": 1}', 'pass'],
    ['{ json: true, fenced: true }', 'Here:\n```\n{}\n```', 'not JSON: it begins with Here'],
  ])('%s: %j', async (entry, answer, said) => {
    expect(await gradeOne(entry, answer)).toBe(said);
  });
});

const ticket = `
json-schema:
  type: object
  required: [team]
  additionalProperties: false
  properties:
    team: { enum: [billing, delivery] }
    due: { type: string, format: date }
    code: { type: string, pattern: '^(a+)+$' }
    items: { type: array, items: { $ref: '#/$defs/item' } }
  $defs:
    item: { type: object, properties: { price: { type: number } } }
`;

describe('json-schema', () => {
  test.each([
    ['{"team": "billing", "due": "2026-11-23", "items": [{"price": 1}]}', 'pass'],
    ['{}', "the answer must have required property 'team'"],
    ['{"team": "sales"}', '"team" must be one of "billing","delivery"'],
    ['{"team": "billing", "mood": 1}', 'the answer must not have "mood"'],
    ['{"team": "billing", "due": "soon"}', '"due" must match format "date"'],
    ['{"team": "billing", "items": [{}, {"price": "1"}]}', '"items/1/price" must be number'],
    ['[]', 'the answer must be object'],
    ['billing', 'not JSON: it begins with billing'],
    ['```\n{"team": "billing"}\n```', 'not JSON: it stands in a code fence, which fenced: true would allow'],
  ])('%j', async (answer, said) => {
    expect(await gradeOne(ticket, answer)).toBe(said);
  });

  test('a fence, where it is allowed', async () => {
    expect(await gradeOne(`${ticket}fenced: true`, '```json\n{"team": "billing"}\n```')).toBe('pass');
  });

  test('drafts: 2020-12 unless the schema says draft-07', async () => {
    const tuple = 'prefixItems: [{ type: number }]';
    expect(await gradeOne(`json-schema: { ${tuple} }`, '["x"]')).toBe('"0" must be number');
    const seven = '$schema: http://json-schema.org/draft-07/schema#';
    expect(await gradeOne(`json-schema: { ${seven}, items: [{ type: number }] }`, '["x"]')).toBe('"0" must be number');
  });

  test('an answer cannot hang it by a pattern, nor by its depth', async () => {
    const long = `{"team": "billing", "code": "${'a'.repeat(10_000)}b"}`;
    expect(await gradeOne(ticket, long)).toBe('"code" must match pattern "^(a+)+$"');
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await gradeOne("json-schema: { items: { $ref: '#' } }", deep)).toBe('is nested too deeply to be checked');
  });

  test.each([
    ['{ requred: [a] }', ': Not a JSON Schema that can be used: unknown keyword: "requred".'],
    ['{ type: objct }', ': Not a JSON Schema that can be used: type must be equal to one of the allowed values'],
    ['{ format: dat }', ': Not a JSON Schema that can be used: unknown format "dat"'],
    [
      '{ $ref: "https://example.org/a.json" }',
      ': Nothing is at $ref "https://example.org/a.json". Other documents are not fetched: put the part under $defs.',
    ],
    ['{ pattern: "a(?=b)" }', ': Looking ahead, (?=…) and (?!…), is not possible in RE2.'],
    [
      '{ $schema: "http://json-schema.org/draft-04/schema#" }',
      '.$schema: "http://json-schema.org/draft-04/schema#" is not known.',
    ],
    ['{ $async: true }', '.$async: is not possible here. Remove it.'],
  ])('%s', async (schema, message) => {
    await expect(gradeOne(`json-schema: ${schema}`, '{}')).rejects.toThrow(`graders[0].json-schema${message}`);
  });
});
