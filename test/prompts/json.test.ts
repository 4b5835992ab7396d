import { describe, expect, test } from 'vitest';
import { NotJson, parseJson } from '../../shared/prompts/json.ts';

const problem = (text: string): NotJson => {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof NotJson) return error;
  }
  throw new Error('it was read');
};

describe('why a text is not JSON', () => {
  test.each([
    ['{"id": 1 "expected": 2}', 'a comma is missing before "expected"'],
    ['[{"a": 1} {"b": 2}]', 'a comma is missing before {'],
    ['{"a": "say "hi" now"}', 'a comma is missing before hi, or a quote before it lacks its backslash: \\"'],
    ['{"a": 1,}', 'a comma stands before a closing }'],
    ['[1,]', 'a comma stands before a closing ]'],
    ["{'a': 1}", "a name needs double quotes: '"],
    ['{a: 1}', 'a name needs double quotes: a'],
    ['{"a": \'x\'}', 'texts need double quotes, not single ones'],
    ['{"a": 1', 'it ends too early: a closing } or ] is missing'],
    ['{"a": ', 'it ends too early: a closing } or ] is missing'],
    ['{', 'it ends too early: a closing } or ] is missing'],
    ['{"a" 1}', 'a colon is missing after a name'],
    ['{"a": "x', 'a text is opened with " and never closed'],
    ['{"a": "x\ty"}', 'a text holds a raw tab or line break: write \\t or \\n'],
    ['{"a": "C:\\x"}', 'a backslash escapes nothing: write \\\\ for a backslash'],
    ['{"a": True}', 'True is not JSON: write true'],
    ['{"a": NaN}', 'NaN is not JSON: write null'],
    ['{"a": .5}', '"." is not expected there'],
    ['{"a":1} {"b":2}', 'after its end there is more: {'],
    ['I am sorry', 'it begins with I'],
    ['  ', 'there is nothing'],
  ])('%s', (text, reason) => {
    expect(problem(text).message).toBe(reason);
  });

  test('line and column where they can be told', () => {
    expect(problem('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({ line: 3, column: 3 });
    expect(problem('{"a": True}').line).toBeUndefined();
  });

  test('what is JSON is read', () => {
    expect(parseJson(' {"a": [1, null]} ')).toEqual({ a: [1, null] });
  });
});
