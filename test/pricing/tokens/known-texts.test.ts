import { describe, expect, it } from 'vitest';
import { type EncodingName, encodingNamed } from '../../../shared/pricing/tokens/encodings.ts';
import { byDifference } from '../../../shared/pricing/tokens/known-texts.ts';
import { Xoshiro128 } from '../../../shared/statistics/random.ts';

/** A counter of characters, and what it was asked. */
function watched() {
  const asked: string[] = [];
  const count = byDifference((text) => {
    asked.push(text);
    return text.length;
  });
  return { count, asked };
}

const lines = (...more: readonly string[]): string =>
  [...Array.from({ length: 40 }, (_, at) => `Line ${at} of an instruction`), ...more, 'The end', ''].join('\n');

describe('counting by difference', () => {
  it('counts a text that was counted before no second time, also after others', () => {
    const { count, asked } = watched();
    for (const text of [lines(), lines('Another'), lines()]) expect(count(text)).toBe(text.length);
    const [whole, ...rest] = asked;
    expect(whole).toBe(lines());
    expect(rest.join('').length).toBeLessThan(100);
  });

  it('counts of another side only the lines that differ', () => {
    const { count, asked } = watched();
    const [base, head] = [lines('Answer in one word.', 'Be kind.'), lines('Answer in at most five words.', 'Be kind.')];
    expect([count(base), count(head)]).toEqual([base.length, head.length]);
    expect(asked.slice(1).map((text) => text.split('\n').length)).toEqual([2, 2]);
  });

  it('counts the whole of what has little in common with it', () => {
    const { count, asked } = watched();
    const [base, head] = [lines(), `${lines().slice(0, 70)}${'Nothing of it is the same.\n'.repeat(60)}`];
    expect([count(base), count(head)]).toEqual([base.length, head.length]);
    expect(asked).toEqual([base, head]);
  });

  it('remembers few texts', () => {
    const { count, asked } = watched();
    for (let number = 0; number < 20; number += 1) count(`${number} ${lines()}`);
    count(`0 ${lines()}`);
    expect(asked.at(-1)).toBe(`0 ${lines()}`);
  });

  const pieces = [
    'a',
    'B',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '1',
    '12345',
    '.',
    '-- ',
    "'s",
    'é',
    '中文',
    '🌍',
    '\n word',
    'Word\n',
  ];

  it.each<EncodingName>(['o200k_base', 'cl100k_base'])('counts by %s what the whole would count', async (name) => {
    const encoding = await encodingNamed(name);
    const count = byDifference((text) => encoding.count(text));
    const random = Xoshiro128.fromSeed(7);
    const picked = (): string => pieces[Math.floor(random.uniform() * pieces.length)] as string;
    let parts = Array.from({ length: 120 }, picked);
    for (let round = 0; round < 3000; round += 1) {
      const at = 40 + Math.floor(random.uniform() * 80);
      parts = parts.toSpliced(at, Math.floor(random.uniform() * 3), ...(random.uniform() < 0.7 ? [picked()] : []));
      if (parts.length < 100) parts = [...parts, picked(), picked()];
      const text = parts.join('');
      expect(count(text), JSON.stringify(text)).toBe(encoding.count(text));
    }
  });
});
