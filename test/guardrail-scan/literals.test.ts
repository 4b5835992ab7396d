import { describe, expect, it } from 'vitest';
import { escapedLiterals } from '../../actions/guardrail-scan/literals.ts';

const read = (text: string): string[] => [...escapedLiterals(text)].map((literal) => literal.text);

describe('texts in quotes', () => {
  it('are read as they are meant, in JSON and in YAML', () => {
    expect(read('{"a": "\\u0049gnore\\nall \\"rules\\" \\ud83d\\ude00"}')).toEqual(['Ignore\nall "rules" 😀']);
    expect(read('a: "\\x49gnore \\U0001F600\\_x\\e"')).toEqual(['Ignore 😀\u00a0x\u001b']);
  });

  it('without an escape say what is written, and are left to it', () => {
    expect(read('{"a": "plain", "b": "a\\tb"}')).toEqual(['a\tb']);
  });

  it('know where each of their characters stands', () => {
    const file = 'x: "\\u0049gnore"';
    const [literal] = [...escapedLiterals(file)];
    expect([literal?.origin(0), literal?.origin(1), literal?.origin(6)]).toEqual([4, 10, file.length - 1]);
  });

  it('that do not end on their line, or break off in an escape, are none, or as they stand', () => {
    expect(read('a "\\u00\nb "c\\td"')).toEqual(['c\td']);
    expect(read('"\\u00zz \\UFFFFFFFF"')).toEqual(['u00zz UFFFFFFFF']);
    expect(read('"\\')).toEqual([]);
  });
});
