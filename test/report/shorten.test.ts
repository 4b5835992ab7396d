import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBefore, shorten } from '../../shared/report/shorten.ts';

describe('a text that is cut', () => {
  it('is cut where a character as people see it begins, as Unicode has it', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '~',
      '\r',
      '\n',
      '\u0301',
      '\u200d',
      '👩',
      '🏽',
      '🇩',
      '🇪',
      '한',
      'é',
      'क',
      '\u094d',
      'ष',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const index = seed % (text.length + 1);
        const starts = [...new Intl.Segmenter().segment(text)].map((one) => one.index);
        const expected = index >= text.length ? text.length : Math.max(...starts.filter((start) => start <= index));
        expect(cutBefore(text, index)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends in a sign that says so, within its length', () => {
    expect(shorten('Name one next step.', 10)).toBe('Name one…');
    expect(shorten('Name one next step.', 19)).toBe('Name one next step.');
    expect(shorten('a👩🏽b', 4)).toBe('a…');
  });
});
