import { describe, expect, test } from 'vitest';
import { readCases } from '../../shared/cases/read-cases.ts';
import { casesIn, treeOf } from './tree.ts';

describe('fields', () => {
  test('all of them', async () => {
    const line =
      '{"id":7,"vars":{"text":"x","n":[1]},"expected":{"a":1},"tags":{"language":"de","n":2},"cluster":3,"critical":true}';
    expect(await casesIn({ 'evals/a.jsonl': line })).toEqual([
      {
        id: '7',
        vars: { text: 'x', n: [1] },
        expected: { a: 1 },
        tags: { language: 'de', n: '2' },
        cluster: '3',
        critical: true,
        file: 'evals/a.jsonl',
        line: 1,
      },
    ]);
  });

  test('members that are no field are variables when there is no vars', async () => {
    const [one] = await casesIn({ 'a.jsonl': '{"text":"x","language":"de","expected":"y"}' });
    expect(one).toEqual({
      id: 'a.jsonl:1',
      vars: { text: 'x', language: 'de' },
      expected: 'y',
      tags: {},
      critical: false,
      file: 'a.jsonl',
      line: 1,
    });
  });

  test('a member called __proto__ is a value like any other', async () => {
    const [one] = await casesIn({ 'a.jsonl': '{"__proto__":{"critical":true},"x":1}' });
    expect(Object.keys(one?.vars ?? {})).toEqual(['__proto__', 'x']);
    expect(one?.critical).toBe(false);
  });

  test('every mistake is told, with its line', async () => {
    const rows = [
      '[1]',
      '{"vars":{},"expcted":1}',
      '{"id":"","vars":[],"tags":"de","cluster":{},"critical":"yes"}',
      '{"tags":{"language":["de"],"team":""}}',
    ];
    await expect(casesIn({ 'a.jsonl': rows.join('\n') })).rejects.toThrow(
      [
        'a.jsonl:1: A case must be a mapping with its fields, not a list.',
        'a.jsonl:2: expcted: no such field beside vars. Did you mean expected?',
        'a.jsonl:3: id: must be text or a number, not empty.',
        'a.jsonl:3: vars: must be a mapping, not a list.',
        'a.jsonl:3: cluster: must be text or a number, not a mapping.',
        'a.jsonl:3: critical: must be true or false, not "yes".',
        'a.jsonl:3: tags: must be a mapping such as { "language": "de" }, not "de".',
        'a.jsonl:4: tags.language: must be text, not a list.',
        'a.jsonl:4: tags.team: must be text, not empty.',
      ].join('\n'),
    );
  });

  test('at most twenty mistakes', async () => {
    const error = await casesIn({ 'a.jsonl': '[]\n'.repeat(5000) }).catch((caught: Error) => caught);
    expect(String((error as Error).message).split('\n')).toHaveLength(20);
  });
});

describe('ids', () => {
  test('the same twice, in two files: both places', async () => {
    const files = { 'a.jsonl': '{"x":1}\n{"id":"t-1"}', 'b.csv': 'id,x\nt-2,1\nt-1,2' };
    await expect(casesIn(files)).rejects.toThrow('b.csv:3: id: "t-1" is the id of a.jsonl:2 as well.');
  });

  test('a case without one is called by file and line; by the path where names are the same', async () => {
    const files = { 'x/a.jsonl': '{"q":1}', 'y/a.jsonl': '\n{"q":2}', 'y/b.jsonl': '{"q":3}' };
    expect((await casesIn(files)).map(({ id }) => id)).toEqual(['x/a.jsonl:1', 'y/a.jsonl:2', 'b.jsonl:1']);
  });

  test('several on one line are counted', async () => {
    const cases = await casesIn({ 'a.json': '[{"q":1},{"q":2},\n{"q":3}]' });
    expect(cases.map(({ id }) => id)).toEqual(['a.json:1', 'a.json:1.2', 'a.json:2']);
  });
});

describe('patterns', () => {
  const files = {
    'evals/b.jsonl': '{"q":2}',
    'evals/a [1].jsonl': '{"q":1}',
    'evals/deep/c.csv': 'q\n3',
    'readme.md': '',
  };

  test('files are read once each, in order of their paths', async () => {
    const cases = await casesIn(files, ['evals/b.jsonl', './evals/**/*.{jsonl,csv}', 'evals/*.jsonl']);
    expect(cases.map(({ vars }) => String(vars.q))).toEqual(['1', '2', '3']);
  });

  test('a whole path is taken as it is', async () => {
    expect(await casesIn(files, 'evals/a [1].jsonl')).toHaveLength(1);
  });

  test('what matches nothing, and what cannot hold cases', async () => {
    const asked = { file: 'aiops.yml', line: 9, column: 5, key: 'suites.triage.cases' };
    const read = readCases(treeOf(files), ['evals/d.jsonl', 'cases/*', 'readme.md'], asked);
    await expect(read.next()).rejects.toThrow(
      [
        'aiops.yml:9:5: suites.triage.cases: There is no file evals/d.jsonl. Did you mean evals/b.jsonl?',
        'aiops.yml:9:5: suites.triage.cases: No file matches cases/*.',
        'aiops.yml:9:5: suites.triage.cases: readme.md cannot be read as cases. A file of cases ends in .jsonl, .ndjson, .csv, .json, .yml, .yaml.',
      ].join('\n'),
    );
  });
});

test.each(['a.jsonl', 'a.csv', 'a.json', 'a.yml'])('an empty file: %s', async (file) => {
  await expect(casesIn({ [file]: '' })).rejects.toThrow(`${file}:1: There is no case in this file.`);
  await expect(casesIn({ [file]: '\n\n' })).rejects.toThrow(`${file}:1: There is no case in this file.`);
});

test.each([
  ['a.jsonl', '{"x":"ok"}\n{"x":"Gr\xfc\xdfe"}\n', 2],
  ['a.csv', 'x\nok\nGr\xfc\xdfe\n', 3],
  ['a.json', '[\n"Gr\xfc\xdfe"]', 2],
  ['a.yml', '- x: ok\n\n- x: Gr\xfc\xdfe', 3],
])('not UTF-8: %s', async (file, text, line) => {
  const message = `${file}:${line}: Not UTF-8 text. Save the file as UTF-8.`;
  await expect(casesIn({ [file]: Buffer.from(text, 'latin1') })).rejects.toThrow(message);
});
