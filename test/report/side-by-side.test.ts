import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideBySide } from '../../shared/report/side-by-side.ts';

test('short answers come back whole', () => {
  expect(sideBySide('billing', 'shipping', 20)).toEqual({ base: 'billing', head: 'shipping' });
});

test('long answers are cut around the first difference, at a word', () => {
  const start = 'The customer wants a refund for the parcel, so the category is ';
  const end = ' and the priority is high because the parcel is late.';
  expect(sideBySide(`${start}billing${end}`, `${start}shipping${end}`, 50)).toEqual({
    base: '…category is billing and the priority is high bec…',
    head: '…category is shipping and the priority is high be…',
  });
});

test('an answer that goes on where the other ends shows what it adds', () => {
  const answer = 'x '.repeat(100);
  const { base, head } = sideBySide(answer, `${answer}And more.`, 40);
  expect(base).toMatch(/^…(x )+$/);
  expect(head).toBe(`${base}And more.`);
});

test('an early difference keeps the start', () => {
  expect(sideBySide(`A${'b'.repeat(99)}`, `C${'d'.repeat(99)}`, 10)).toEqual({
    base: 'Abbbbbbbb…',
    head: 'Cddddddddd'.replace(/d$/, '…'),
  });
});

test('any two answers fit and are well-formed', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 4, max: 60 }), (start, a, b, max) => {
      const { base, head } = sideBySide(start + a, start + b, max);
      for (const one of [base, head]) {
        expect(one.length).toBeLessThanOrEqual(max);
        expect(one.isWellFormed()).toBe(true);
      }
    }),
  );
});
