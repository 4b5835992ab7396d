import { describe, expect, it } from 'vitest';
import { readToml } from '../../shared/config/toml-document.ts';

const read = (text: string): unknown => readToml('a.toml', text).value;
const wrong = (text: string): string => {
  const { problems, readable } = readToml('a.toml', text);
  const [{ line, column, message } = { message: 'nothing' }] = problems;
  if (readable) return 'readable';
  return line === undefined ? message : `${line}:${column} ${message}`;
};

describe('a TOML text', () => {
  it('is tables, dotted keys, lists of tables and tables in braces', () => {
    const text = `# settings
title = "x" # more
site."a b".deep = 1
[mcp_servers.github]
command = "npx"
args = [
  "-y", # yes
  'two',
]
env = { TOKEN = "t", nested.more = true }
[[runs]]
name = "one"
[[runs]]
name = "two"
[runs.inner]
a = 0x1F
`;
    expect(read(text)).toEqual({
      title: 'x',
      site: { 'a b': { deep: 1 } },
      mcp_servers: { github: { command: 'npx', args: ['-y', 'two'], env: { TOKEN: 't', nested: { more: true } } } },
      runs: [{ name: 'one' }, { name: 'two', inner: { a: 31 } }],
    });
  });

  it.each<[string, unknown]>([
    ['"a\\tb\\u00e9\\U0001F600\\""', 'a\tbé😀"'],
    ["'C:\\new'", 'C:\\new'],
    ['"""\na\n"b" \\\n   c"""', 'a\n"b" c'],
    ['"""say "hi""""', 'say "hi"'],
    ["'''\nit's\n'''", "it's\n"],
    ['1_000', 1000],
    ['-0.5e3', -500],
    ['+7', 7],
    ['0b101', 5],
    ['false', false],
    ['1979-05-27T07:32:00Z', '1979-05-27T07:32:00Z'],
    ['1979-05-27 07:32:00 # then', '1979-05-27 07:32:00'],
    ['-inf', '-inf'],
    ['1e999', '1e999'],
    ['[[1, 2], ["a"]]', [[1, 2], ['a']]],
    ['{}', {}],
  ])('has a value %s', (text, value) => expect(read(`a = ${text}\nb = 1\n`)).toEqual({ a: value, b: 1 }));

  it('may be empty, have lines of Windows, and names that mean something elsewhere', () => {
    expect(read('')).toEqual({});
    expect(read('a = 1\r\n[b]\r\nc = 2\r\n')).toEqual({ a: 1, b: { c: 2 } });
    expect(Object.keys(read('__proto__ = 1\nconstructor = 2') as object)).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    ['a = ', '1:5 Not TOML: unspecified values are invalid.'],
    ['a = npx', '1:5 Not TOML: unexpected character.'],
    ['a = "x', '1:7 Not TOML: unterminated string constant.'],
    ['a = "x\\q"', '1:8 Not TOML: invalid character in escape sequence.'],
    ['a = 1 b = 2', '1:7 Not TOML: must be a newline.'],
    ['a = 1\na = 2', '2:1 Not TOML: defining a key multiple times is invalid.'],
    ['[a]\n[a]', '2:2 Not TOML: defining a key multiple times is invalid.'],
    ['a = 1\n[a.b]', '2:2 Not TOML: defining a key multiple times is invalid.'],
    ['a = [1 2]', '1:8 Not TOML: expected comma (,) token.'],
    ['a', '1:2 Not TOML: expected equal (=) token.'],
    ['= 1', '1:1 Not TOML: unexpected token.'],
  ])('is told where it is none: %s', (text, message) => expect(wrong(text)).toBe(message));

  it.each([
    ['lists that never end', `a = ${'['.repeat(200_000)}`, '1:200005 Not TOML: unspecified values are invalid.'],
    ['lists', `a = ${'['.repeat(5000)}${']'.repeat(5000)}`, '1:105 Not TOML: it nests too deeply.'],
    ['tables in braces', `${'a={'.repeat(200)}${'}'.repeat(200)}`, '1:303 Not TOML: it nests too deeply.'],
    ['names in a header', `[a${'.a'.repeat(100_000)}]`, '1:202 Not TOML: it nests too deeply.'],
    ['names of a value', `b = 1\na${'.a'.repeat(100_000)} = 1`, '2:201 Not TOML: it nests too deeply.'],
    [
      'more lists than the parser can go back through',
      `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'Not TOML that can be read: it nests too deeply, or a text in it is too long.',
    ],
    [
      'a text that is longer than a call takes',
      `a = "${'x'.repeat(240_000)}"`,
      'Not TOML that can be read: it nests too deeply, or a text in it is too long.',
    ],
    ['more than settings are', `# ${'x'.repeat(250_000)}`, 'It is TOML of more than 250 kB.'],
  ])('is not read with %s', (_, text, message) => expect(wrong(text)).toBe(message));

  it.each(['0', '17', '1.0', '0x10'])('may end with a number, which stands where it is: %s', (number) => {
    const { value, range } = readToml('a.toml', `a = ${number}`);
    expect(value).toEqual({ a: Number(number) });
    expect(range(['a'])).toEqual({ offset: 4, end: 4 + number.length });
  });

  it('knows where its values stand', () => {
    const text = 'x = 1\n[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "b"]\n';
    const { locate, range } = readToml('a.toml', text);
    const at = (...keys: (string | number)[]): string => {
      const { offset, end } = range(keys);
      return text.slice(offset, end);
    };
    expect(at('mcp_servers', 'a', 'args', 1)).toBe('"b"');
    expect(at('mcp_servers', 'a', 'command')).toBe('"npx"');
    expect(at('mcp_servers', 'a')).toBe('a]\ncommand = "npx"\nargs = ["-y", "b"]');
    expect(locate(['mcp_servers', 'a', 'args'])).toEqual({ file: 'a.toml', line: 4, column: 1 });
  });
});
