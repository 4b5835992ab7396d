import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { readCases } from '../../shared/cases/read-cases.ts';
import { casesIn, treeOf } from './tree.ts';

const placed = async (file: string, text: string) =>
  (await casesIn({ [file]: text })).map(({ line, vars }) => [line, vars]);

describe('JSONL', () => {
  test('line breaks of Windows, a byte order mark and empty lines', async () => {
    expect(await placed('a.jsonl', '\uFEFF{"x":1}\r\n\r\n  \n{"x":"ü"}')).toEqual([
      [1, { x: 1 }],
      [4, { x: 'ü' }],
    ]);
  });

  test('a bad line far down: file, line, column, and why', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `{"id": "t-${index}", "expected": "billing"}`);
    rows[4016] = '{"id": "t-4016" "expected": "billing"}';
    const given: string[] = [];
    const reading = async () => {
      for await (const { id } of readCases(treeOf({ 'evals/t.jsonl': rows.join('\n') }), '**/*.jsonl')) given.push(id);
    };
    await expect(reading()).rejects.toThrow(
      new UserError('evals/t.jsonl:4017:17: Not JSON: a comma is missing before "expected".').message,
    );
    expect(given.length).toBeLessThanOrEqual(4016);
  });

  test('however its bytes arrive', async () => {
    const bytes = Buffer.from('{"x":"größer"}\r\n{"x":"日本"}\n\n{"x":"🎉"}');
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(sizes, async (lengths) => {
        const chunks = function* () {
          for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
            const length = lengths[turn % lengths.length] ?? 1;
            yield bytes.subarray(at, at + length);
            at += length;
          }
        };
        const cases = await casesIn({ 'a.jsonl': chunks });
        expect(cases.map(({ line, vars }) => [line, vars.x])).toEqual([
          [1, 'größer'],
          [2, '日本'],
          [4, '🎉'],
        ]);
      }),
    );
  });

  test('is not read further than its cases are asked for', async () => {
    let chunks = 0;
    const endless = function* () {
      for (;;) yield Buffer.from(`{"id":${chunks++}}\n`);
    };
    const cases = readCases(treeOf({ 'a.jsonl': endless }), 'a.jsonl');
    for (let asked = 0; asked < 100; asked += 1) await cases.next();
    await cases.return(undefined);
    expect(chunks).toBeLessThan(300);
  });
});

describe('CSV', () => {
  test('columns are fields, tags and variables; empty cells of fields say nothing', async () => {
    const text = '\uFEFFid,text,vars.x,expected,tags.language,cluster,critical\r\n1,,y,,,,\r\n2,a,b,c,de,d,TRUE\r\n';
    expect(await casesIn({ 'a.csv': text })).toEqual([
      { id: '1', vars: { text: '', x: 'y' }, tags: {}, critical: false, file: 'a.csv', line: 2 },
      {
        id: '2',
        vars: { text: 'a', x: 'b' },
        expected: 'c',
        tags: { language: 'de' },
        cluster: 'd',
        critical: true,
        file: 'a.csv',
        line: 3,
      },
    ]);
  });

  test('lines are right with quoted line breaks, of Windows too, and empty rows', async () => {
    const text = 'x,y\r\n"a\r\n\r\nb",1\r\n\r\n,\r\nc,"say ""hi"", twice"\n"d\ne",2';
    expect(await placed('a.csv', text)).toEqual([
      [2, { x: 'a\n\nb', y: '1' }],
      [7, { x: 'c', y: 'say "hi", twice' }],
      [8, { x: 'd\ne', y: '2' }],
    ]);
  });

  test('whatever is quoted comes out as it was, at its line', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ü', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map(([x, y]) => `k,${quoted(x)},${quoted(y)}\n`).join('');
        let line = 2;
        const expected = rows.map(([x, y]) => {
          const row = [line, { k: 'k', x, y }];
          line += 1 + `${x}${y}`.split('\n').length - 1;
          return row;
        });
        expect(await placed('a.csv', `k,x,y\n${text}`)).toEqual(expected);
      }),
    );
  });

  test.each([
    [
      'too many and too few columns',
      'x,y\n1,2,3\n4\n',
      [
        'a.csv:2: This row has 3 columns, the header has 2 columns. A value with a comma or a line break in it needs quotes.',
        'a.csv:3: This row has 1 column, the header has 2 columns. A value with a comma or a line break in it needs quotes.',
      ],
    ],
    [
      'a quote that is never closed',
      'x\n1\n"2\n3\n',
      ['a.csv:3: In this row or after it a quote is opened and never closed.'],
    ],
    [
      'a quote inside a value',
      'x\n1\n2"3"\n',
      ['a.csv:3: A quote stands inside a value. Put the value in quotes, and write "" for a quote in it.'],
    ],
    [
      'text after a closing quote',
      'x\n"1"2\n',
      ['a.csv:2: After a closing quote a comma must follow. Write "" for a quote inside a value.'],
    ],
    ['a column twice', 'x,vars.x\n1,2\n', ['a.csv:1: x: is there twice, in columns 1 and 2.']],
    ['a column without a name', 'x,\n1,2\n', ['a.csv:1: Column 2 has no name. Name it or remove it.']],
    ['a column that cannot be kept', 'x,__proto__\n1,2\n', ['a.csv:1: __proto__: cannot be the name of a column.']],
    ['critical', 'x,critical\n1,maybe\n', ['a.csv:2: critical: must be true or false, not "maybe".']],
  ])('%s', async (_, text, messages) => {
    await expect(casesIn({ 'a.csv': text })).rejects.toThrow(messages.join('\n'));
  });
});

describe('JSON', () => {
  test('a list, with the line of each item', async () => {
    const text = '[\n {"x": "]}{[,\\"\\n"}\n\n,{"x": [1, {"y": 2}]}, {"x":\n3}\n,\n{}]';
    expect(await placed('a.json', text)).toEqual([
      [2, { x: ']}{[,"\n' }],
      [4, { x: [1, { y: 2 }] }],
      [4, { x: 3 }],
      [7, {}],
    ]);
  });

  test.each([
    [
      '{"x":1}',
      'a.json:1: Must be a list of cases: [{ … }, { … }]. An object a line is JSON Lines: name such a file .jsonl.',
    ],
    ['[{"x":1}\n{"x":2}]', 'a.json:2:1: Not JSON: a comma is missing before {.'],
    ['[]', 'a.json:1: There is no case in this file.'],
  ])('%s', async (text, message) => {
    await expect(casesIn({ 'a.json': text })).rejects.toThrow(message);
  });
});

describe('YAML', () => {
  test('a list, with the line of each item', async () => {
    expect(await placed('a.yml', '# cases\n- text: |\n    a\n\n    b\n-\n  text: c\n- {text: d}\n')).toEqual([
      [2, { text: 'a\n\nb\n' }],
      [7, { text: 'c' }],
      [8, { text: 'd' }],
    ]);
  });

  test.each([
    ['x: 1', 'a.yml:1:1: must be a list, not a mapping.'],
    ['- x: 1\n- x: "2', 'a.yml:2:8: A quote is opened and never closed. Close it with ".'],
    ['- id: a\n- id: a', 'a.yml:2: id: "a" is the id of a.yml:1 as well.'],
  ])('%s', async (text, message) => {
    await expect(casesIn({ 'a.yml': text })).rejects.toThrow(message);
  });
});
