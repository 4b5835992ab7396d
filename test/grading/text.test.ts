import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOne } from './grade-one.ts';

describe('equals', () => {
  test.each([
    ['equals: billing', ' billing\n', 'pass'],
    ['equals: "billing\\n"', 'billing', 'pass'],
    ['equals: billing', 'Billing', 'expected "billing", got "Billing" (they differ in upper and lower case)'],
    ['{ equals: billing, ignore-case: true }', 'Billing', 'pass'],
    ['equals: billing', 'It is billing', 'expected "billing", got "It is billing"'],
    ['equals: 3', '3.0', 'pass'],
    ['equals: 3', 'three', 'expected "3", got "three"'],
    ['equals: true', 'true', 'pass'],
  ])('%s: %j is %j', async (entry, answer, said) => {
    expect(await gradeOne(entry, answer)).toBe(said);
  });

  test('an expected text is compared as text, even when it looks like JSON', async () => {
    expect(await gradeOne('equals: "{{expected}}"', '{"a": 1}', { expected: '{"a":1}' })).toBe(
      'expected "{\\"a\\":1}", got "{\\"a\\": 1}"',
    );
  });

  test.each([
    [{ a: 1, b: [2, null] }, '{ "b": [2.0, null], "a": 1 }', 'pass'],
    [{ a: 1 }, '{"a":1,"b":2}', 'expected "{\\"a\\":1}", got "{\\"a\\":1,\\"b\\":2}"'],
    [{ a: 1 }, 'a is 1', 'expected "{\\"a\\":1}", got "a is 1"'],
    [7, '7', 'pass'],
    [false, 'false', 'pass'],
    [null, 'null', 'pass'],
  ])('an expected %j is compared as a JSON value', async (expected, answer, said) => {
    expect(await gradeOne('equals: "{{ expected }}"', answer, { expected })).toBe(said);
  });
});

describe('contains', () => {
  test.each([
    ['contains: late', 'The parcel is late.', 'pass'],
    ['contains: Late', 'The parcel is late.', 'does not contain "Late"'],
    ['{ contains: Late, ignore-case: true }', 'The parcel is late.', 'pass'],
    ['contains: [parcel, late]', 'The parcel is late.', 'pass'],
    ['contains: [parcel, lost, gone]', 'The parcel is late.', 'does not contain "lost", "gone"'],
    ['contains: { all: [parcel, lost] }', 'The parcel is late.', 'does not contain "lost"'],
    ['contains: { any: [lost, late] }', 'The parcel is late.', 'pass'],
    ['contains: { any: [a1, b2, c3, d4] }', 'The parcel', 'contains none of "a1", "b2", "c3" and 1 more'],
    ['contains: { any: [lost, late], all: [lost] }', 'The parcel is late.', 'does not contain "lost"'],
    ['contains: |\n  late\n', 'late.', 'pass'],
  ])('%s in %j: %j', async (entry, answer, said) => {
    expect(await gradeOne(entry, answer)).toBe(said);
  });

  test('a variable that is a list stands for its items', async () => {
    const testCase = { expected: ['parcel', 'refund'] };
    expect(await gradeOne('contains: "{{expected}}"', 'a parcel', testCase)).toBe('does not contain "refund"');
    expect(await gradeOne('contains: { any: "{{expected}}" }', 'a parcel', testCase)).toBe('pass');
    await expect(gradeOne('contains: "{{expected}}"', 'x', { expected: [] })).rejects.toThrow(
      'evals/t.jsonl:4: {{expected}} is an empty list in this case, or has an empty text in it.',
    );
  });
});

describe('starts-with and ends-with', () => {
  test.each([
    ['starts-with: Summary', '\nSummary - x', 'pass'],
    ['{ starts-with: Summary, ignore-case: true }', 'SUMMARY', 'pass'],
    ['starts-with: Summary', 'In short', 'does not start with "Summary": it starts with "In short"'],
    ['ends-with: thanks.', 'Many thanks.\n', 'pass'],
    [
      'ends-with: thanks.',
      `${'long '.repeat(50)}bye`,
      'does not end with "thanks.": it ends with "ong long long long long bye"',
    ],
  ])('%s: %j', async (entry, answer, said) => {
    expect(await gradeOne(entry, answer)).toBe(said);
  });
});

describe('parts of the case', () => {
  const testCase = {
    expected: 'a right one',
    vars: { city: 'Bonn', expected: 'a variable', nested: { deep: ['x'] } },
    tags: { language: 'de' },
    cluster: 'doc-1',
  };

  test.each([
    ['{{expected}}', 'a right one'],
    ['{{vars.expected}}', 'a variable'],
    ['{{city}} {{vars.city}} {{nested.deep.0}}', 'Bonn Bonn x'],
    ['{{tags.language}} {{id}} {{cluster}}', 'de t-1 doc-1'],
  ])('%s', async (template, answer) => {
    expect(await gradeOne(`equals: "${template}"`, answer, testCase)).toBe('pass');
  });

  test('what the case does not have is an error with its place, not a failed answer', async () => {
    await expect(gradeOne('equals: "{{expcted}}"', 'x', testCase)).rejects.toThrow(
      'evals/t.jsonl:4: {{expcted}} is not filled. The case has expected, vars, tags, id, cluster, city, expected, nested. Did you mean {{expected}}?',
    );
  });

  test('nothing to compare with is an error: every answer would contain it', async () => {
    await expect(gradeOne('contains: "{{city}}"', 'x', { vars: { city: ' ' } })).rejects.toThrow(
      'evals/t.jsonl:4: {{city}} is empty in this case, and says nothing about an answer.',
    );
  });

  test('a value is never interpreted', async () => {
    const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const hostile = `{{secret}}${text}.*`;
        const vars = { hostile, secret: 'S' };
        expect(await gradeOne('equals: "{{hostile}}"', hostile, { vars })).toBe('pass');
        expect(await gradeOne('regex: "^{{hostile}}$"', hostile, { vars })).toBe('pass');
        expect(await gradeOne('regex: "^{{hostile}}$"', `${hostile}x`, { vars })).not.toBe('pass');
      }),
    );
  });
});

test('a reason quotes little of a long answer, on one line', async () => {
  const reason = await gradeOne('equals: yes!', 'no\n🎉'.repeat(10_000));
  expect(reason?.length).toBeLessThan(200);
  expect(reason).not.toMatch(/\n/);
});
