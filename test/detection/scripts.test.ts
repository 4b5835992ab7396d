import { describe, expect, it } from 'vitest';
import { scan } from '../../shared/detection/scan.ts';

const hidden = (text: string): string[] =>
  scan(text, { data: false }).map(
    ({ check, start }) => `${check}: ${JSON.stringify(text.slice(start - 10, start + 20))}`,
  );

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
const day = 86_400_000;

/** What CLDR has in a language, as ICU writes it: names of languages, regions, scripts and money; dates, spans, lists. */
function linesOf(locale: string): string[] {
  const lines: string[] = [];
  for (const type of ['language', 'region', 'currency'] as const) {
    const names = new Intl.DisplayNames([locale], { type, fallback: 'none' });
    const codes = type === 'region' ? pairs : pairs.flatMap((pair) => alphabet.map((last) => pair + last));
    const known = (type === 'language' ? [...pairs, ...codes].map((code) => code.toLowerCase()) : codes).flatMap(
      (code) => names.of(code) ?? [],
    );
    lines.push(
      ...known,
      ...known.map((name, at) => new Intl.ListFormat(locale).format([name, ...known.slice(at + 1, at + 3)])),
    );
  }
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', timeZone: 'Asia/Tehran' });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', currencyDisplay: 'name' });
  for (let at = 0; lines.length < 10_000; at += 1) {
    lines.push(dates.format(at * day * 3), ago.format(at - 400, 'day'), money.format(at * -7.5));
  }
  return lines;
}

/** All emoji that Unicode recommends, put together of their parts. */
function emoji(): string[] {
  const recommended = /^\p{RGI_Emoji}$/v;
  const points = Array.from({ length: 0x20000 }, (_, at) => String.fromCodePoint(at < 0xd800 || at > 0xdfff ? at : 32));
  const bases = points.filter((sign) => /\p{Emoji}/u.test(sign));
  const tones = ['', '🏻', '🏼', '🏽', '🏾', '🏿'];
  const toned = bases.flatMap((base) =>
    /\p{Emoji_Modifier_Base}/u.test(base) ? tones.map((tone) => base + tone) : [base, `${base}\ufe0f`],
  );
  const people = toned.filter((base) =>
    /^[👩👨🧑🏃🚶🧎👁🏳🏴🐻🐦🐕🐈❤😮😵😶🍄🍋⛓]|^[\u{1f46e}-\u{1f487}\u{1f3c3}-\u{1f3cc}\u{1f645}-\u{1f64f}\u{1f926}-\u{1f93e}\u{1f9b8}-\u{1f9df}\u{1f575}]|^⛹/u.test(
      base,
    ),
  );
  const joined = people.flatMap((first) => toned.map((last) => `${first}\u200d${last}`));
  const flags = pairs.map((pair) => String.fromCodePoint(...[...pair].map((sign) => sign.charCodeAt(0) + 0x1f1a5)));
  const keycaps = [...'0123456789#*'].map((sign) => `${sign}\ufe0f\u20e3`);
  return [...toned, ...joined, ...flags, ...keycaps].filter((sequence) => recommended.test(sequence));
}

describe('real text with what is not seen', () => {
  it.each(['fa', 'ar', 'hi', 'th', 'ur', 'bn', 'km', 'he'])(
    '10,000 lines of CLDR in %s: nothing is hidden there',
    (locale) => {
      const lines = linesOf(locale);
      expect(lines.length).toBeGreaterThanOrEqual(10_000);
      expect(new Set(lines).size).toBeGreaterThan(5_000);
      expect(hidden(lines.join('\n'))).toEqual([]);
      expect(lines.flatMap(hidden)).toEqual([]);
    },
  );

  it('10,000 lines of all emoji: nothing is hidden there', () => {
    const all = emoji();
    expect(all.length).toBeGreaterThan(2_800);
    const lines = all.flatMap((sign, at) => [
      sign,
      `Great ${sign}${sign}! Thanks ${all[(at * 7) % all.length]}`,
      `${at}. ${sign}done ${all[(at * 13) % all.length]}${all[(at * 31) % all.length]}`,
      `${sign}\t|${all[(at * 3) % all.length]}|`,
    ]);
    expect(lines.length).toBeGreaterThan(10_000);
    expect(hidden(lines.join('\n'))).toEqual([]);
    expect(lines.flatMap(hidden)).toEqual([]);
  });
});
