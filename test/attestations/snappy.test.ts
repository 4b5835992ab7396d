import { describe, expect, it } from 'vitest';
import { unpackSnappy } from '../../shared/attestations/snappy.ts';

const text = (packed: readonly number[], most = 1000): string | undefined => {
  const bytes = unpackSnappy(Uint8Array.from(packed), most);
  return bytes && Buffer.from(bytes).toString();
};
const [a, b, c] = [...'abc'].map((letter) => letter.charCodeAt(0)) as [number, number, number];
const abc = [0x08, a, b, c];

describe('what Snappy packed', () => {
  it('is what it was: texts as they are, and copies of what came before, with offsets of 11, 16 and 32 bits', () => {
    expect(text([0])).toBe('');
    expect(text([3, ...abc])).toBe('abc');
    for (const copy of [
      [0x15, 3],
      [0x22, 3, 0],
      [0x23, 3, 0, 0, 0],
    ])
      expect(text([12, ...abc, ...copy])).toBe('abcabcabcabc');
  });

  it('has lengths of one to four bytes', () => {
    const many = Array.from({ length: 70 }, () => a);
    for (const head of [
      [0xf0, 69],
      [0xf4, 69, 0],
      [0xf8, 69, 0, 0],
      [0xfc, 69, 0, 0, 0],
    ])
      expect(text([70, ...head, ...many])).toBe('a'.repeat(70));
    expect(text([0xac, 0x02, 0xf4, 43, 1, ...Array.from({ length: 300 }, () => b)])).toBe('b'.repeat(300));
  });

  it.each([
    ['nothing', []],
    ['a length without end', [0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
    ['more than may come out', [0xff, 0xff, 0xff, 0xff, 0x0f]],
    ['less than it says', [4, ...abc]],
    ['more than it says', [2, ...abc]],
    ['a text that breaks off', [3, 0x08, a]],
    ['a text of four billion bytes', [3, 0xfc, 0xff, 0xff, 0xff, 0xff, a]],
    ['a text that leads back to where it began', [10, 0x14, a, b, c, a, b, c, 0xfc, 0xfa, 0xff, 0xff, 0xff]],
    ['a copy of what comes later', [12, ...abc, 0x23, 0xff, 0xff, 0xff, 0xff]],
    ['a copy of what was not there', [12, ...abc, 0x15, 4]],
    ['a copy of itself', [12, ...abc, 0x15, 0]],
    ['a copy that breaks off', [12, ...abc, 0x23, 3, 0]],
    ['a copy that is too long', [5, ...abc, 0x15, 3]],
  ])('is refused with %s', (_, packed) => {
    expect(text(packed)).toBeUndefined();
  });
});
