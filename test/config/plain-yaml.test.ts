import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../shared/config/plain-yaml.ts';
import { readAnyYaml, readYaml } from '../../shared/config/yaml-document.ts';
import { laidOut } from './laid-out.ts';

type Keys = (string | number)[];

const tags = { '!Ref': 'Ref', '!Sub': 'Fn::Sub' };

/** The keys of all values within one, and some that are not there. */
function keysIn(value: unknown, keys: Keys = []): Keys[] {
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [keys, [...keys, 'none'], [...keys, 7], ...parts.flatMap(([key, part]) => keysIn(part, [...keys, key]))];
}

/** All that can be asked of a text. Comments at the end of a collection are within its range or after it. */
function told(text: string, read: typeof readYaml) {
  const { value, problems, readable, ...places } = read('a.yml', text, tags);
  const ranged = (keys: Keys): string => {
    const { offset, end } = places.range(keys);
    return `${offset}: ${text.slice(offset, end).replace(/(?:\s+#[^\n]*)+$/, '')}`;
  };
  const where = keysIn(value).map((keys) => [keys, ranged(keys), places.locate(keys), places.locateKey(keys)]);
  return { value, problems, readable, where };
}

function same(text: string): void {
  expect(told(text, readYaml)).toEqual(told(text, readAnyYaml));
}

const prompt = `name: Support
model: openai/gpt-4.1
modelParameters:
  temperature: 0.2
  strict: true
messages:
  - role: system
    content: |
      You answer with care.

        - "quoted": 'never'
      # no comment

      At most 3 words.

  - role: user
    content: '{{ticket}} isn''t "it"'
testData:
- ticket: "My parcel: where?"
  expected: shipping
- ticket: |-

    two
    lines
`;

describe('a YAML text of the plain kind', () => {
  it('is read without the whole parser, with the same values at the same places', () => {
    expect(readPlainYaml(prompt)?.value).toMatchObject({ modelParameters: { temperature: 0.2, strict: true } });
    same(prompt);
  });

  it.each([
    'a: &b c',
    'a: [1,\n  2]',
    'a: {b: [1}]',
    'a: {b: c} d',
    'a: {b:c}',
    'a: {"b": c}',
    'a: {b: c # d}',
    'a: [,]',
    'a: [b, b: ]',
    'a: {b: 1, b: 2}',
    'a: {__proto__: 1}',
    'a: [- b]',
    'a: [!b c]',
    'a: !b c',
    'a: !!str c',
    'a: !Ref',
    'a: !Ref &x c',
    'a: !Ref !Sub c',
    '- !Ref\n- a',
    'a: !toString c',
    '!Ref a: b',
    `a: ${'['.repeat(60)}${']'.repeat(60)}`,
    'a: |\n  b\n # c\n  d',
    'a: b\n  # c\n  d',
    '# a comment alone',
    'a: >\n  folded',
    'a: "\\n"',
    'a: one\n  two',
    "a: 'one\n  two'",
    'a: |2\n   b',
    'a: |\n \n  b\n',
    'a: 0x1f',
    'a: 007',
    'a: 12345678901234567890',
    'a: .5',
    'a: Null',
    'a:\nb: 1',
    'a: 1\na: 2',
    '<<: 1',
    '"a": 1',
    '? a\n: b',
    'a: b: c',
    'a:\tb',
    'a: 1\r\n',
    '--- \na: 1',
    '- - a',
    '__proto__: 1',
    '',
  ])('of another kind is left to the whole parser: %j', (text) => {
    expect(readPlainYaml(text, tags)).toBeUndefined();
    same(text);
  });

  it.each([
    'a: !Ref X\nb: !Sub "x {Y}"\nc: !Sub |\n  one\n  two\nd: 1',
    'a: !Ref 12\nb: !Ref true\nc: [!Ref null, !Sub 1.5]',
    'a: !Sub [x, {Y: !Ref Z}]\nb: { c: !Sub [1] }',
    'a: !Sub\n  - x\n  - Y: !Ref Z\nb: !Sub\n- x\nc: !Ref\n  d: e',
    '- !Ref a\n- !Sub # why\n- !Sub\n  - b\n- c: !Ref d # why\n',
    'a: !Sub   x # why\nb: !Sub |-\n\n   x',
  ])('may have tags that are short for a key: %j', (text) => {
    same(text);
  });

  it('is a configuration with its comments and brackets, too', () => {
    const text = readFileSync(new URL('../../examples/support-bot/aiops.yml', import.meta.url), 'utf8');
    expect(readPlainYaml(text)?.value).toMatchObject({
      costs: { budget: { monthly: '$1000', 'max-increase': '10 %' } },
    });
    same(text);
  });

  const line = fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '    ', '      ', '  - ', '- ', '-   '),
      fc.constantFrom('', '', 'a: ', 'b: ', 'c:', 'true: ', 'x-1:  ', 'a: !Sub ', '!Ref ', 'b: !Sub'),
      fc.constantFrom(
        ...[
          '',
          '|',
          '|-',
          '| ',
          'text',
          'two words ',
          '1',
          '-1.50',
          '1e3',
          'null',
          'false',
          'No',
          "'it''s'",
          '"q"',
          "''",
        ],
        ...[
          'a: b',
          'end:',
          '#',
          'x #',
          '- y',
          '...',
          '---',
          '\t',
          'é ü',
          '\u00a0',
          '/x',
          '~',
          '*',
          '"a" b',
          '-',
          '0',
          '\u2028',
        ],
      ),
    )
    .map((parts) => parts.join(''));

  it('is the same to both, whatever its lines are', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('', '\n', '\n\n'), (lines, end) =>
        same(lines.join('\n') + end),
      ),
      { numRuns: 3000 },
    );
  });

  it('is the same to both, laid out well but for a line', () => {
    const odd = fc.option(
      fc.tuple(
        fc.nat(20),
        fc.constantFrom('', '  ', ' x', 'x', 'k0: 1', '- x', '   - x', '\t', '#', '  # why', '    # why'),
      ),
    );
    let plain = 0;
    fc.assert(
      fc.property(laidOut, odd, fc.constantFrom('', '\n', ' ', '\n\n'), (lines, change, end) => {
        const text =
          (change ? lines.toSpliced(change[0] % lines.length, change[0] % 2, change[1]) : lines).join('\n') + end;
        same(text);
        plain += Number(readPlainYaml(text, tags) !== undefined);
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(400);
  });

  it('is read in time that its length is in proportion to', () => {
    const spaces = ' '.repeat(1_000_000);
    for (const text of [`a: b${spaces}c`, `a: '${spaces}`, `a:${spaces}b`, `a: |\n${spaces}`, `${spaces}\n`.repeat(3)])
      expect(readPlainYaml(text)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
