import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOfBoth } from '../../../shared/prompts/diff/paragraphs.ts';
import { Budget, matched } from '../../../shared/prompts/diff/sequence.ts';
import { english } from '../../../shared/prompts/diff/wording/english.ts';
import { french } from '../../../shared/prompts/diff/wording/french.ts';
import { frequencies } from '../../../shared/prompts/diff/wording/frequent-words.ts';
import { bagOf, hashOf } from '../../../shared/prompts/diff/words.ts';

const budget = (): Budget => new Budget(1_000_000);

describe('texts that are compared', () => {
  it('are their units one after the other, each of which stands where it says', () => {
    const piece = fc.constantFrom('One. ', 'Two words', '\n', '\n\n', '\n\n\n', '- item', '```\n', '  ', '# Head\n');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, text, (start, base, head, end) => {
        const texts = [start + base + end, start + head + end] as const;
        for (const [side, units] of unitsOfBoth(...texts, budget()).entries()) {
          const whole = texts[side] as string;
          expect(units.map((unit) => unit.text + unit.space).join('')).toBe(whole);
          for (const unit of units) expect(whole.startsWith(unit.text.trimStart(), unit.offset)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are one unit where whole paragraphs begin and end alike', () => {
    const [base, head] = unitsOfBoth('A.\n\nB.\n\nOld.\n\nC.\n\nD.', 'A.\n\nB.\n\nNew.\n\nC.\n\nD.', budget());
    expect(base.map(({ text }) => text)).toEqual(['A.\n\nB.', 'Old.', 'C.\n\nD.']);
    expect(head.map(({ text }) => text)).toEqual(['A.\n\nB.', 'New.', 'C.\n\nD.']);
  });

  it('have in common what is told, in the order of both', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (base, head) => {
        let [from, fromHead] = [0, 0];
        const stretches = matched(base, head, budget());
        for (const same of stretches) {
          expect(same.base >= from && same.head >= fromHead).toBe(true);
          [from, fromHead] = [same.base + same.length, same.head + same.length];
          expect(base.slice(same.base, from)).toEqual(head.slice(same.head, fromHead));
        }
        expect([from, fromHead]).toEqual([base.length, head.length]);
      }),
    );
  });
});

describe('words', () => {
  it('of ASCII are the same bag as beside a letter of another script', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(ascii, (text) => {
        const beside = bagOf(`${text} é`);
        expect([...bagOf(text), hashOf('é')].sort((a, b) => a - b)).toEqual([...beside]);
      }),
    );
  });

  it('that are frequent are counted for each language that has them, in ASCII and beside other letters', () => {
    const counts = (text: string) => [english, french].map((wording) => frequencies(text).get(wording) ?? 0);
    expect(counts('the cat est on the mat')).toEqual([3, 1]);
    expect(counts('the cat est on the mat, né')).toEqual([3, 1]);
    expect(counts('other, thee_the2the')).toEqual([2, 0]);
  });
});
