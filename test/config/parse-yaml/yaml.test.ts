import { describe, expect, it } from 'vitest';
import { complaints, value } from './read.ts';

describe('a text that is not YAML is told in plain words, with line and column', () => {
  it.each([
    ['a: b: c', '1:4: Wrong indentation, or a value with ": " in it. Put such a value in quotes.'],
    ['a:\n  b: 1\n c: 2', '3:1: Wrong indentation: not in line with what is above.'],
    ['a:\n\tb: 1', '2:1: A tab cannot indent. Use spaces.'],
    ['a: "open\nb: 1', '2:5: A quote is opened and never closed. Close it with ".'],
    ["a: 'open\nb: 1", "2:5: A quote is opened and never closed. Close it with '."],
    ['a: [1, 2\nb: 3', '2:1: A bracket is opened and never closed. Close it with ].'],
    ['a: {x: 1\nb: 2', '2:1: A bracket is opened and never closed. Close it with }.'],
    ['a: {{expected}}', '1:5: A key must be text. A template needs quotes: "{{name}}".'],
    ['a: @x', '1:4: A value cannot begin with this character. Put it in quotes.'],
    ['a: "\\d+"', '1:5: Not an escape that YAML knows. Write \\\\ for a backslash, or use single quotes.'],
    ['a: 1\nb\nc: 2', '2:1: Not "key: value". There must be a colon and a space after the key.'],
    ['key:value\nb: 2', '1:1: Not "key: value". There must be a colon and a space after the key.'],
    ['a: "x" y', '1:8: The value has ended before this. Put all of it in quotes.'],
    ['a: - b', '1:4: A list begins on a line of its own, or is written [a, b].'],
    ['a: 1\n---\nb: 2', '2:1: A second document begins here. Keep one, without "---" in between.'],
    ['a: !secret x', '1:4: A tag (!name) means nothing here. Remove it, or put the value in quotes.'],
    ['a: [1,,2]', '1:7: Not YAML: Unexpected , in flow sequence.'],
  ])('%j', (text, complaint) => {
    expect(complaints(text)).toEqual([`f.yml:${complaint}`]);
  });

  it('depth is bounded', () => {
    expect(complaints('['.repeat(20_000))).toEqual([expect.stringMatching(/^f\.yml:1:\d+: Nested too deeply\.$/)]);
  });

  it('bytes that are not UTF-8 are refused, a byte order mark is not', () => {
    expect(complaints(Buffer.from([0x61, 0x3a, 0x20, 0xff]))).toEqual([
      'f.yml: Not UTF-8 text. Save the file as UTF-8.',
    ]);
    expect(value(Buffer.from('\ufeffa: 1'))).toEqual({ a: 1 });
  });
});

describe('YAML 1.2', () => {
  it('reads yes and no as text, and dates too', () => {
    expect(value('a: yes\nb: no\nc: on\nd: 2026-11-23\ne: 0o14')).toEqual({
      a: 'yes',
      b: 'no',
      c: 'on',
      d: '2026-11-23',
      e: 12,
    });
  });

  it('reads JSON, brackets over several lines, and Windows line ends', () => {
    expect(value('{"a": [1, {"b": null}]}')).toEqual({ a: [1, { b: null }] });
    expect(value('a: [\n  1,\n  2\n]\n')).toEqual({ a: [1, 2] });
    expect(value('a:\r\n  - x\r\nb: 2\r\n')).toEqual({ a: ['x'], b: 2 });
  });

  it('reads an empty text, or one of comments, as null', () => {
    expect(value('')).toBeNull();
    expect(value('# nothing\n')).toBeNull();
  });

  it('follows aliases, each to the last anchor of its name before it', () => {
    expect(value('a: &x 1\nb: *x\nc: &x 2\nd: [*x, *x]')).toEqual({ a: 1, b: 1, c: 2, d: [2, 2] });
  });

  it('merges by <<, where own keys win, then earlier sources', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 0\nd: {<<: *b}\ne: {"<<": 5}';
    expect(value(text)).toMatchObject({ c: { x: 0, y: 1, z: 2 }, d: { y: 2, z: 2 }, e: { '<<': 5 } });
  });

  it('names a key that is there twice, also as number and text', () => {
    expect(complaints('a:\n  b: 1\n  b: 2\n1: x\n"1": y')).toEqual([
      'f.yml:3:3: a.b: is there twice. Remove one.',
      'f.yml:5:1: 1: is there twice. Remove one.',
    ]);
  });

  it.each([
    [
      'a: *b',
      'f.yml:1:4: a: There is no anchor &b before this alias. A pattern that begins with * needs quotes: "**/*.yml".',
    ],
    ['a: &a [*a]', 'f.yml:1:8: a[0]: The alias *a contains itself.'],
    ['a: {<<: 3}', 'f.yml:1:9: a["<<"]: must be an alias of a mapping, or a list of them.'],
    ['__proto__: {x: 1}', 'f.yml:1:1: __proto__: is not a name that can be used.'],
  ])('%j is refused', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  it('a mapping that merges itself comes to an end', () => {
    expect(value('a: &a {<<: *a, b: 1}')).toEqual({ a: { b: 1 } });
  });
});
