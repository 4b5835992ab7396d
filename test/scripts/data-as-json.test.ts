import { minifySync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { dataAsJson } from '../../scripts/data-as-json.ts';

const many = Array.from({ length: 3000 }, (_, index) => ({
  id: `model-${index}`,
  'input mtok': index / 8,
  past: index % 2 === 0,
}));
const literal = JSON.stringify(many);
const valueIn = (code: string): unknown => new Function(`${code}; return data;`)();

describe('large data in code', () => {
  it('are a text of JSON, and the same value', () => {
    const code = dataAsJson(`const before = 1; const data = ${literal}; const after = 2;`);
    expect(code).toMatch(/^const before = 1; const data = JSON\.parse\('\[.*'\); const after = 2;$/s);
    expect(valueIn(code)).toEqual(many);
  });

  it('are compressed where they are very large', () => {
    const more = Array.from({ length: 8 }, (_, index) => many.map((one) => ({ ...one, id: `${index} ${one.id} ü` })));
    const code = dataAsJson(`const data = ${JSON.stringify(more)};`);
    expect(code.length).toBeLessThan(JSON.stringify(more).length / 4);
    expect(JSON.stringify(valueIn(code))).toBe(JSON.stringify(more));
  });

  it('are read as a minifier writes them', () => {
    const written = literal
      .replaceAll('"past":true', 'past:!0')
      .replaceAll('"past":false', 'past:!1')
      .replaceAll('"id"', 'id');
    const code = dataAsJson(`let data=${written}`);
    expect(code).toContain('JSON.parse');
    expect(valueIn(code)).toEqual(many);
  });

  it('are read with texts between backticks', () => {
    const written = literal.replace(/"(model-\d+)"/g, '`$1`');
    const code = dataAsJson(`let data=${written}`);
    expect(code).toContain('JSON.parse');
    expect(valueIn(code)).toEqual(many);
    const data = [...many, { id: `a \` b \\ \${c}\n\ud800\u{1f600}` }];
    const minified = minifySync('a.js', `var data = ${JSON.stringify(data)}`, { codegen: { removeWhitespace: true } });
    expect(valueIn(dataAsJson(minified.code))).toEqual(data);
  });

  it.each(["it's", 'a \\ b', 'line\nbreak', '"quoted"', '\u2028', '\ud800', "\\'", '$', '</script>'])(
    'keep the text %j',
    (text) => {
      const data = [...many, { id: text }];
      expect(valueIn(dataAsJson(`const data = ${JSON.stringify(data)}`))).toEqual(data);
    },
  );

  it.each([
    ['a call', '[f(), 1]'],
    ['a name', '[undefined]'],
    ['a spread', '[...[1]]'],
    ['a hole', '[,1]'],
    ['a regular expression', '[/a/]'],
    ['a big integer', '[1n]'],
    ['a prototype', '[{ __proto__: null }]'],
    ['a computed key', '[{ [f()]: 1 }]'],
    ['a function', '[{ a() {} }]'],
    ['a template', `[\`\${f()}\`]`],
    ['a tagged template', '[f`a`]'],
    ['minus zero', '[-0]'],
  ])('stay as they are with %s in them', (_, entry) => {
    const code = `const f = () => 'a'; const data = { a: ${entry}, b: '${'x'.repeat(30_000)}' };`;
    expect(dataAsJson(code)).toBe(code);
  });

  it('are found within others that are none', () => {
    const code = `const data = [() => 1, ${literal}][1];`;
    expect(dataAsJson(code)).toContain("[() => 1, JSON.parse('");
    expect(valueIn(dataAsJson(code))).toEqual(many);
  });

  it('are left where they are small', () => {
    expect(dataAsJson('const data = [1, 2, 3];')).toBe('const data = [1, 2, 3];');
  });
});
