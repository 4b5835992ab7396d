import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../../shared/config/parse-yaml.ts';
import { originIn } from '../../shared/prompts/origin.ts';
import { Source } from '../../shared/prompts/source.ts';

/** The value as YAML reads it, and where a word of it stands in the file. */
function found(yaml: string, word: string) {
  const { value, range } = parseYaml('a.yml', yaml, z.object({ a: z.string() }));
  const { offset, end } = range(['a']);
  const at = originIn(new Source('a.yml', yaml), { offset, end }, value.a)(value.a.indexOf(word));
  return at === undefined ? undefined : yaml.slice(at, at + word.length);
}

describe('where the characters of a value stand in its file', () => {
  it.each([
    ['plain', 'a: one two'],
    ['plain over lines', 'a: one\n  and\n\n  two'],
    ['in double quotes', 'a: "one \\"x\\"\\n \\u00e4 \\\n   two"'],
    ['in single quotes', "a: 'one ''x'' two'"],
    ['in a block', 'a: |\n  one\n    more\n\n  two'],
    ['in a block that keeps its end', 'a: |+ # why\n  one\n  two\n\n'],
    ['folded', 'a: >-\n  one\n  and\n\n  two'],
    ['with Windows line ends', 'a: |\r\n  one\r\n  two\r\n'],
    ['with backslashes that escape nothing', 'a: |\n  one \\n \\\\ \\" two'],
  ])('%s', (_, yaml) => {
    expect([found(yaml, 'one'), found(yaml, 'two')]).toEqual(['one', 'two']);
  });

  it('of a JSON text', () => {
    const value = 'a "quoted"\n\tline \u{1F600} \\ {{name}}';
    const raw = JSON.stringify(value).replace('\u{1F600}', '\\ud83d\\ude00');
    const at = originIn(new Source('a.json', raw), { offset: 0, end: raw.length }, value)(value.indexOf('{{name}}'));
    expect(raw.slice(at)).toBe('{{name}}"');
  });

  it('cannot be told where it is written otherwise', () => {
    expect(originIn(new Source('a.yml', '*alias'), { offset: 0, end: 6 }, 'one two')(4)).toBeUndefined();
  });

  it('is told of each word of a literal block, in any order', () => {
    const line = fc.stringMatching(/^(?:| {0,3}[a-z"#:\\]{1,9}(?: [a-z]{1,5})?)$/);
    const feed = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), feed, fc.nat(), (lines, feed, seed) => {
        const yaml = [
          'a: |2-',
          ...['a first line', ...lines, 'THE END'].map((one) => (one === '' ? '' : `  ${one}`)),
        ].join(feed);
        const { value, range } = parseYaml('a.yml', yaml, z.object({ a: z.string() }));
        const { offset, end } = range(['a']);
        const text = value.a.replaceAll('\r\n', '\n');
        const at = originIn(new Source('a.yml', yaml), { offset, end }, text);
        const words = [...text.matchAll(/\S+/g)];
        for (const [index] of words.entries()) {
          const { 0: word, index: start } = words[(index * 7 + seed) % words.length] as RegExpExecArray;
          const found = at(start) ?? Number.NaN;
          expect(yaml.slice(found, found + word.length)).toBe(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is found for every word, however YAML writes the value', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const glue = fc.constantFrom(' ', '\n', '\n\n', '\n  ', ': ', ' # ', '"', "'", '\\', '\t', 'ä');
    const styles = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, glue), { minLength: 1, maxLength: 20 }), styles, (pieces, style) => {
        const value = `${pieces.flat().join('')}THE END`;
        const yaml = stringify({ a: value }, { defaultStringType: style as 'PLAIN', lineWidth: 30 });
        // Only its first letter: a long line may be broken within a word.
        expect(found(yaml, 'T')).toBe('T');
      }),
      { numRuns: 500 },
    );
  });
});
