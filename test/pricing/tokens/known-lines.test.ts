import { describe, expect, it } from 'vitest';
import { byLines } from '../../../shared/pricing/tokens/known-lines.ts';

describe('counting line by line', () => {
  it('counts no line of a text twice, also after many other texts', () => {
    const counted: string[] = [];
    const count = byLines((line) => counted.push(line) && line.length);
    const textOf = (number: number): string => Array.from({ length: 50 }, (_, at) => `Line ${number} ${at}\n`).join('');
    for (let number = 0; number < 1000; number += 1) {
      const text = textOf(number);
      expect([count(text), count(text)]).toEqual([text.length, text.length]);
    }
    expect(new Set(counted).size).toBe(counted.length);
  });

  it('remembers a bounded number of lines', () => {
    const counted: string[] = [];
    const count = byLines((line) => counted.push(line) && line.length);
    count('The first\n');
    for (let number = 0; number < 30_000; number += 1) count(`Line ${number}\n`);
    count('The first\n');
    expect(counted.filter((line) => line === 'The first\n')).toHaveLength(2);
  });

  it('remembers few of long lines', () => {
    const counted: string[] = [];
    const count = byLines((line) => counted.push(line) && line.length);
    for (const number of [1, 2, 3, 4, 5, 1]) count(`Line ${number} ${'long '.repeat(200_000)}\n`);
    expect(counted).toHaveLength(6);
  });
});
