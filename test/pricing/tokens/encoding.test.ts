import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EncodingName, encodingNamed } from '../../../shared/pricing/tokens/encodings.ts';

const names: readonly EncodingName[] = ['o200k_base', 'cl100k_base'];
const libraries = {
  o200k_base: await import('gpt-tokenizer/encoding/o200k_base'),
  cl100k_base: await import('gpt-tokenizer/encoding/cl100k_base'),
};
const byLibrary = (name: EncodingName, text: string): number =>
  libraries[name].countTokens(text, { disallowedSpecial: new Set<string>() });

/** What tiktoken gave for texts in many languages, as gpt-tokenizer publishes it. */
const plans = readFileSync(new URL(import.meta.resolve('gpt-tokenizer/data/TestPlans.txt')), 'utf8')
  .split(/^EncodingName: /m)
  .flatMap((plan) => {
    const [, name, text, tokens] = /^(\w+)\r?\nSample: (.*?)\r?\nEncoded: (\[.*\])/s.exec(plan) ?? [];
    return tokens === undefined ? [] : [{ name, text: text as string, count: JSON.parse(tokens).length as number }];
  });

describe.each(names)('%s', async (name) => {
  const encoding = await encodingNamed(name);

  it('counts the published vectors', () => {
    const vectors = plans.filter((plan) => plan.name === name);
    expect(vectors.length).toBeGreaterThan(30);
    expect(vectors.map(({ text }) => encoding.count(text))).toEqual(vectors.map(({ count }) => count));
  });

  it('counts what the library counts, whatever the text', () => {
    const character = fc.oneof(
      fc.constantFrom(..." \n\t'/!aeA019éßЖ中国日本語한ไทยह👩‍👧🇩🇪"),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    );
    const texts = fc.array(character, { maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => encoding.count(text) === byLibrary(name, text)));
  });

  it('counts words, numbers and signs of ASCII as the library does, whatever stands around them', () => {
    const piece = fc.constantFrom(
      'word',
      'Word',
      'HTTP',
      'helloWorld',
      "don't",
      "'s",
      ' ',
      '  ',
      '-',
      '.',
      '7',
      '1234',
      ' 5',
      '). ',
      '/',
      '١',
      '\n',
      '\r',
      '.\n\n',
      'é',
      'a'.repeat(40),
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => encoding.count(text) === byLibrary(name, text)));
  });

  it.each([
    ['equal letters', 'a'.repeat(3000)],
    ['letters in no order', Array.from({ length: 380 }, (_, at) => 'etaoin'[(at * at * 7 + at) % 6]).join('')],
    ['Cyrillic in no order', Array.from({ length: 190 }, (_, at) => 'оеаинтсрвлкмд'[(at * at * 7 + at) % 13]).join('')],
    ['Arabic in no order', Array.from({ length: 190 }, (_, at) => 'ابتثجحخدذرزسش'[(at * at * 5 + at) % 13]).join('')],
    ['Thai without a space', 'ฉันต้องการเปลี่ยนที่อยู่สำหรับการจัดส่งสินค้า'.repeat(20)],
    ['Japanese without a space', '注文した商品がまだ届いていませんのでご確認ください'.repeat(50)],
    ['characters that nobody has given a meaning', '\u{40000}\u{10fffd}\ue000'.repeat(40)],
    ['Chinese without a space', '我们需要一个能够快速处理用户请求的系统'.repeat(50)],
    ['emoji', '😀🎉'.repeat(400)],
    ['spaces', ' '.repeat(3000)],
  ])('merges %s as the library does, however long', (_, text) => {
    expect(encoding.count(text)).toBe(byLibrary(name, text));
  });

  it('takes what looks like a special token for text', () => {
    expect(encoding.count('<|endoftext|>')).toBe(byLibrary(name, '<|endoftext|>'));
    expect(encoding.count('<|endoftext|>')).toBeGreaterThan(1);
  });

  it('counts half of a surrogate pair as the character for what cannot be shown', () => {
    for (const half of ['\ud83d', 'a\ude00b', '\ud83d\ud83d'])
      expect(encoding.count(half)).toBe(encoding.count(half.toWellFormed()));
  });

  it('counts no token in no text', () => expect(encoding.count('')).toBe(0));

  it('adds at most a token at each cut of letters without a boundary for more than 384 bytes', () => {
    for (const length of [385, 10_000]) {
      const letters = Array.from({ length }, (_, at) => 'etaoinsh'[(at * at * 7 + at * 3) % 8]).join('');
      const added = encoding.count(letters) - byLibrary(name, letters);
      expect(added).toBeGreaterThanOrEqual(0);
      expect(added).toBeLessThanOrEqual(Math.floor(length / 384));
    }
  });
});
