import { describe, expect, it } from 'vitest';
import { readYaml } from '../../shared/config/yaml-document.ts';

const tags = { '!Ref': 'Ref', '!Sub': 'Fn::Sub' };
const text = 'a: !Ref X\nb: !Sub ["hi {Y}", { Y: !Ref Z }]\nc: !Sub |\n  one\n  two\n';

describe('a tag that is short for a key', () => {
  it('is a problem to whoever reads the same file without it, before or after', () => {
    for (const _ of [1, 2]) {
      expect(readYaml('a.yaml', 'a: !Ref X', tags)).toMatchObject({ problems: [], value: { a: { Ref: 'X' } } });
      expect(readYaml('a.yaml', 'a: !Ref X').problems).toHaveLength(1);
    }
  });

  it('is read as the mapping that it is short for', () => {
    const { value, problems } = readYaml('a.yaml', text, tags);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      a: { Ref: 'X' },
      b: { 'Fn::Sub': ['hi {Y}', { Y: { Ref: 'Z' } }] },
      c: { 'Fn::Sub': 'one\ntwo\n' },
    });
  });

  it.each([
    [['a', 'Ref'], 'X'],
    [['a'], 'X'],
    [['b', 'Fn::Sub', 0], '"hi {Y}"'],
    [['b', 'Fn::Sub', 1, 'Y', 'Ref'], 'Z'],
    [['c', 'Fn::Sub'], '|\n  one\n  two'],
  ])('stands where what it is given does: %j', (keys, written) => {
    const { offset, end } = readYaml('a.yaml', text, tags).range(keys);
    expect(text.slice(offset, end)).toBe(written);
  });

  it('is a problem where it is not known, or nothing is', () => {
    const message = 'A tag (!name) means nothing here. Remove it, or put the value in quotes.';
    expect(readYaml('a.yaml', 'a: !Other x', tags).problems).toEqual([{ file: 'a.yaml', line: 1, column: 4, message }]);
    expect(readYaml('a.yaml', 'a: !Ref x').problems).toEqual([{ file: 'a.yaml', line: 1, column: 4, message }]);
  });

  it('keeps aliases bounded, and what contains itself a problem', () => {
    expect(readYaml('a.yaml', 'a: &a !Sub [*a]', tags).problems).toMatchObject([{ line: 1, key: 'a["Fn::Sub"][0]' }]);
    const bomb = `a: &a !Sub [x]\n${[...'bcdefg'].map((name, index) => `${name}: &${name} !Sub [${`*${'abcdefg'[index]},`.repeat(20)}]`).join('\n')}`;
    expect(readYaml('a.yaml', bomb, tags).problems.at(-1)?.message).toContain('Aliases make this file too large');
  });
});
