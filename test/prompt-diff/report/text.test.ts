import { describe, expect, it } from 'vitest';
import type { ShownSegment } from '../../../actions/prompt-diff/data.ts';
import { prompt } from '../data.ts';
import { of } from './comment.ts';

describe('the diff of a text', () => {
  const fenced = (...segments: ShownSegment[]): string => {
    const text = of(prompt({ texts: [{ kind: 'changed', title: 'system', segments }] }));
    return /```diff\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
  };
  const same = (before: string, rest = {}): ShownSegment => ({ kind: 'same', before, after: '', ...rest });

  it('is by sentence', () => {
    expect(
      fenced(
        same('You sort tickets.\n'),
        { kind: 'removed', text: 'Never promise a refund. ', line: 5 },
        {
          kind: 'changed',
          runs: [
            { kind: 'same', text: 'Use at most ' },
            { kind: 'removed', text: '3' },
            { kind: 'added', text: '5' },
            { kind: 'same', text: ' sentences.\n' },
          ],
          baseLine: 6,
          line: 5,
        },
        { kind: 'added', text: '- one\n- two\n', line: 7 },
      ),
    ).toBe(
      [
        '  You sort tickets.',
        '- Never promise a refund.',
        '- Use at most 3 sentences.',
        '+ Use at most 5 sentences.',
        '+ - one',
        '+ - two',
      ].join('\n'),
    );
  });

  it('tells a sentence that moved as moved, neither red nor green', () => {
    expect(
      fenced(
        { kind: 'removed', text: 'Be brief.\n', line: 3, movedTo: 9 },
        { kind: 'added', text: 'Be brief.\n', line: 9, movedTo: 3 },
      ),
    ).toBe('# moved to line 9:\n# Be brief.\n# moved from line 3:\n# Be brief.');
  });

  it('counts what is the same, whether the report has it or not', () => {
    const ends = { after: 'c\n' };
    expect(fenced(same('a\n', { ...ends, middle: 'b\n'.repeat(12) }))).toBe('  a\n@@ 12 lines are the same @@\n  c');
    expect(fenced(same('a\n', { ...ends, left: 1 }))).toBe('  a\n@@ 1 line is the same @@\n  c');
  });

  it('shows white space where nothing else differs', () => {
    const runs = (...all: ['same' | 'removed' | 'added', string][]) => all.map(([kind, text]) => ({ kind, text }));
    const blank = runs(['same', 'a'], ['removed', ' '], ['added', '\t\n'], ['same', 'b']);
    expect(fenced({ kind: 'changed', runs: blank, baseLine: 1, line: 1 })).toBe('- a·b\n+ a⇥⏎\n+ b');
  });

  it('shows of a long line what stands nearest to the difference', () => {
    const long = Array.from({ length: 200 }, (_, at) => `w${at}`).join(' ');
    const lines = fenced(same(long), { kind: 'removed', text: 'Never.', line: 2 }).split('\n');
    expect(lines.map((line) => line.length < 260)).toEqual([true, true, true]);
    expect(lines[0]).toMatch(/^ {2}w0 w1 .*…$/);
    expect(lines[1]).toMatch(/^ {2}….* w198 w199$/);
  });

  it('ends where there is no more room, and says so', () => {
    const many = Array.from(
      { length: 900 },
      (_, at): ShownSegment => ({ kind: 'added', text: `Rule ${at}.\n`.repeat(3), line: at + 1 }),
    );
    const text = of(prompt({ texts: [{ kind: 'added', title: 'system', segments: many }] }));
    expect(text).toContain('There is no room for the rest of it here; the report has it.');
    expect(text.length).toBeLessThan(20_000);
  });
});
