import { describe, expect, test } from 'vitest';
import { gradeOne } from './grade-one.ts';

describe('regex', () => {
  test.each([
    ["regex: '\\d{4}-\\d{2}'", 'on 2026-11', 'pass'],
    ["regex: '^billing$'", 'billing\n', 'pass'],
    ["regex: '^billing$'", 'no billing', 'does not match "^billing$": "no billing"'],
    ["{ regex: '^BILL', ignore-case: true }", 'billing', 'pass'],
    ["regex: '(?i)BILL'", 'billing', 'pass'],
    ["regex: '^\\p{Lu}'", 'Übung', 'pass'],
  ])('%s in %j', async (entry, answer, said) => {
    expect(await gradeOne(entry, answer)).toBe(said);
  });

  test('what hangs a backtracking engine is answered', async () => {
    expect(await gradeOne("regex: '^(a+)+$'", `${'a'.repeat(100_000)}b`)).toContain('does not match');
    expect(await gradeOne("regex: '(x+x+)+y'", 'x'.repeat(100_000))).toContain('does not match');
  });

  test.each([
    ["regex: 'a(?=b)'", 'Looking ahead, (?=…) and (?!…), is not possible in RE2.'],
    ["regex: '(?<!a)b'", 'Looking behind, (?<=…) and (?<!…), is not possible in RE2.'],
    ["regex: '(a)\\1'", 'Referring back to a group (\\1) is not possible in RE2.'],
    ["regex: 'a{1,5000}'", 'RE2 repeats at most 1000 times.'],
    ["regex: '{{x}}+('", 'Not a regular expression of RE2: missing closing ): `x+(`.'],
  ])('%s', async (entry, message) => {
    await expect(gradeOne(entry, 'x')).rejects.toThrow(
      `graders[0].regex: ${message} See https://github.com/google/re2/wiki/Syntax.`,
    );
  });
});
