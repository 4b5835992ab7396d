import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, lookUp, missingVariable, variablesOf } from '../../shared/prompts/template.ts';

const filled = (template: string, values: Record<string, unknown>) =>
  fill(template, [values], (name) => {
    throw new Error(name);
  });

describe('variables of a template', () => {
  test.each([
    ['{{name}} and {{ other }}', ['name', 'other']],
    ['{{customer.first-name}} {{items.0}} {{größe}}', ['customer.first-name', 'items.0', 'größe']],
    ['{{{x}}}', ['x']],
    ['{{}} {{ }} {{"a": 1}} {{#if x}} {{a b}} {x} {{a..b}} {{.a}} {{a', []],
  ])('%s', (template, names) => {
    expect(variablesOf(template).map(({ name }) => name)).toEqual(names);
  });
});

describe('filling', () => {
  test('text as it is, everything else as JSON', () => {
    const values = { text: 'a "b"', number: 3, object: { a: [1] }, yes: true, nothing: null };
    expect(filled('{{text}}|{{number}}|{{object}}|{{yes}}|{{nothing}}', values)).toBe('a "b"|3|{"a":[1]}|true|null');
  });

  test('a name with dots is looked for as it is first, then as a path', () => {
    expect(filled('{{a.b}}', { 'a.b': 'whole', a: { b: 'path' } })).toBe('whole');
    expect(filled('{{a.b}} {{a.list.1}}', { a: { b: 'path', list: ['x', 'y'] } })).toBe('path y');
  });

  test('nothing inherited is found', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'text.length', 'object.constructor.name']) {
      expect(lookUp([{ text: 'a', object: {} }], name)).toBeUndefined();
    }
  });

  test('what is filled in is never interpreted, replacement patterns neither', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, value) => {
        const hostile = `{{secret}}${value}$&$1{{b}}`;
        const head = before.replaceAll(/[{}]/g, '');
        expect(filled(`${head}{{a}}{{b}}`, { a: hostile, b: 'B', secret: 'S' })).toBe(`${head}${hostile}B`);
      }),
    );
  });

  test('a text without variables stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', '.', ' ', '\n', '-') }), (template) => {
        fc.pre(variablesOf(template).length === 0);
        expect(filled(template, {})).toBe(template);
      }),
    );
  });

  test.each([
    ['{{'.repeat(1_000_000)],
    [`{{${' '.repeat(2_000_000)}`],
    [`{{${'a.'.repeat(1_000_000)}`],
    [`{{${'a'.repeat(1_000_000)}${' '.repeat(1_000_000)}`],
  ])('two million characters that nearly are a variable are read in one go', (template) => {
    expect(filled(template, {})).toBe(template);
  });
});

describe('a variable that is not filled', () => {
  test('is named with what the case has and what was meant', () => {
    expect(missingVariable('custmer', [{ customer: 'x', text: 'y' }])).toBe(
      '{{custmer}} is not filled. The case has customer, text. Did you mean {{customer}}?',
    );
    expect(missingVariable('customer.nmae', [{ customer: { name: 'x' } }])).toContain(
      'Did you mean {{customer.name}}?',
    );
    expect(missingVariable('zzz', [{}])).toBe('{{zzz}} is not filled. The case has no values.');
  });

  test('the list of what there is stays short', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`column-${index}`, 1]));
    expect(missingVariable('zzz', [many])).toMatch(/column-9 and 490 more\.$/);
  });
});
