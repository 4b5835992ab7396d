import { describe, expect, it } from 'vitest';
import { complaints, value } from './read.ts';

describe('a file that grows by its aliases is refused', () => {
  const levels = (count: number, level: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => level(index)).join('\n');
  const refusal = [expect.stringContaining('Aliases make this file too large. Repeat less by them.')];

  it('by lists of lists', () => {
    const laughs = levels(9, (index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`);
    expect(complaints(`a0: &a0 [lol, lol]\n${laughs}`)).toEqual(refusal);
  });

  it('by merges in merges', () => {
    const merges = levels(40, (i) => `a${i + 1}: &a${i + 1} {y: {<<: *a${i}}, z: {<<: *a${i}}}`);
    expect(complaints(`a0: &a0 {x: 1}\n${merges}`)).toEqual(refusal);
  });

  it('by a long chain', () => {
    expect(complaints(`a0: &a0 [1]\n${levels(2000, (i) => `a${i + 1}: &a${i + 1} [*a${i}]`)}`)).toEqual(refusal);
    expect(
      complaints(`a0: &a0 {k: 1}\n${levels(2000, (i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}`)}`),
    ).toEqual(refusal);
  });

  it('by a long text', () => {
    const uses = (count: number): string => `a: &a ${'x'.repeat(100_000)}\nb: [${Array(count).fill('*a').join(', ')}]`;
    expect(complaints(uses(200))).toEqual(refusal);
    expect(complaints(uses(50))).toEqual([]);
  });

  it('one block that many use is not', () => {
    const uses = levels(1000, (index) => `u${index}: {<<: *common, more: *common}`);
    expect(value(`common: &common {a: 1, b: [2, 3]}\n${uses}`)).toMatchObject({ u999: { a: 1, more: { b: [2, 3] } } });
  });
});
