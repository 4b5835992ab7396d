import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../shared/guardrails/labelled.ts';
import { treeOf } from '../fakes/tree.ts';

const good = '{"text":"bomb","label":"harmful"}\n{"text":"hello","label":"harmless"}\n';
const read = (files: Record<string, string>) => readLabelled(treeOf(files), Object.keys(files), { key: 'cases' });
const jsonl = (text: string) => read({ 'set.jsonl': text });

describe('labelled texts', () => {
  it('are read from JSON Lines, with what is expected of them', async () => {
    const row =
      '{"id":"a1","text":"bomb","label":"Harmful","category":"weapons","policy":"content","source":"output","cluster":"c"}';
    expect(await jsonl(`${row}\n{"text":"hello","label":"harmless"}\n`)).toEqual([
      {
        id: 'a1',
        text: 'bomb',
        harmful: true,
        category: 'weapons',
        policy: 'content',
        source: 'output',
        cluster: 'c',
        file: 'set.jsonl',
        line: 1,
      },
      { id: 'set.jsonl:2', text: 'hello', harmful: false, source: 'input', file: 'set.jsonl', line: 2 },
    ]);
  });

  it('are read from CSV, where an empty cell says nothing', async () => {
    const rows = await read({
      'set.csv': 'text,label,category,policy\n"a ""bomb""",harmful,weapons,\nhello,harmless,,\n',
    });
    expect(rows.map(({ text, harmful, category, policy }) => [text, harmful, category, policy])).toEqual([
      ['a "bomb"', true, 'weapons', undefined],
      ['hello', false, undefined, undefined],
    ]);
  });

  it.each([
    ['{"label":"harmful"}', 'set.jsonl:3: text: must be a text that is not empty.'],
    ['{"text":"x","label":"bad"}', 'set.jsonl:3: label: must be harmful or harmless.'],
    ['{"text":"x","label":"constructor"}', 'set.jsonl:3: label: must be harmful or harmless.'],
    ['{"text":"x"}', 'set.jsonl:3: label: must be harmful or harmless.'],
    ['{"text":"x","label":"harmful","source":"tool"}', 'set.jsonl:3: source: must be input (default) or output.'],
    [
      '{"text":"x","label":"harmful","policy":"contents"}',
      'set.jsonl:3: policy: must be one of content, prompt-attack,',
    ],
    ['{"text":"x","label":"harmless","policy":"content"}', 'set.jsonl:3: policy: is of harmful texts'],
    ['{"text":"x","label":"harmful","categry":"y"}', 'set.jsonl:3: categry: no such field. Did you mean category?'],
    [
      '{"text":"bomb","label":"harmful"}',
      'set.jsonl:3: text: The same text stands at set.jsonl:1. It would count twice',
    ],
    [
      '{"text":"bomb","label":"harmless"}',
      'set.jsonl:3: text: The same text stands at set.jsonl:1, where it is harmful.',
    ],
    ['{"text":', 'set.jsonl:3:'],
  ])('tell what is wrong with %s, and where', async (row, message) => {
    await expect(jsonl(`${good}${row}\n`)).rejects.toThrow(message);
  });

  it('may be the same on both sides of a model', async () => {
    expect(await jsonl(`${good}{"text":"bomb","label":"harmful","source":"output"}\n`)).toHaveLength(3);
  });

  it.each([
    ['{"text":"a","label":"harmful"}\n', /All 1 texts of set\.jsonl are harmful: .*wrongly stops\. Add harmless ones/],
    ['{"text":"a","label":"harmless"}\n', /are harmless: .*misses\. Add harmful ones/],
    ['', /There is no case in this file/],
  ])('of one side alone, or none, are refused', async (text, message) => {
    await expect(jsonl(text)).rejects.toThrow(message);
  });
});

describe('the example', () => {
  it('can be used as it is', async () => {
    const text = readFileSync(new URL('../../examples/guardrail/labelled.jsonl', import.meta.url), 'utf8');
    const rows = await read({ 'labelled.jsonl': text });
    expect(rows.filter(({ harmful }) => harmful)).toHaveLength(12);
    expect(rows.filter(({ harmful }) => !harmful)).toHaveLength(12);
  });
});
