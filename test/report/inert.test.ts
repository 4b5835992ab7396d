import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertLog, inertTerminal, inertXml } from '../../shared/report/inert.ts';
import { visible } from '../../shared/report/visible.ts';
import { attacks } from './attacks.ts';

const control = /[^\P{Cc}\n\t]/u;
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        '\u001b[',
        '\u001b]',
        '\u0007',
        '31m',
        '\r',
        '\n',
        ' ',
        '\u00a0',
        '\ufeff',
      ),
      fc.constantFrom(...Object.values(attacks)),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('in a log', () => {
  /** As the runner reads a line: the new form at its start, the old one anywhere. */
  const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'fine\n::add-mask::x',
    'fine\r::stop-commands::x',
    'fine\u2028::debug::x',
    '\ufeff::debug::x',
    ':\u001b[0m:error::x',
    '\u001b[31m::error::x',
    'x ##[error]y',
    '#\u001b[m#[group]',
  ])('%j commands nothing', (text) => {
    expect(inertLog(text).split('\n').filter(isCommand)).toEqual([]);
  });

  test('no text commands anything or moves the cursor', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inertLog(text).split('\n').filter(isCommand)).toEqual([]);
        expect(inertLog(text)).not.toMatch(control);
      }),
      { numRuns: 2000 },
    );
  });

  test('ordinary lines stay as they are', () => {
    const text = 'std::vector at a.cc:3\n\teval 420/1000 · 97.1 % pass · $0.42 · Grüße 你好';
    expect(inertLog(text)).toBe(text);
  });
});

describe('on a terminal', () => {
  test('escape sequences are removed, other controls are shown', () => {
    expect(inertTerminal('\u001b[31mred\u001b[0m \u001b]0;title\u0007a\u0008b')).toBe('red a␈b');
    expect(inertTerminal('\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\')).toBe('link');
    expect(inertTerminal('half \u001b[')).toBe('half ␛[');
    expect(inertTerminal('\u001b\u001b[m[31m')).toBe('␛[31m');
    expect(inertTerminal('100 %\rdone')).toBe('100 %\ndone');
    expect(inertTerminal('\u009b31m')).toBe('\ufffd31m');
  });

  test('no text has a control character left', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inertTerminal(text)).not.toMatch(control);
      }),
      { numRuns: 2000 },
    );
  });
});

test('in XML, markup is escaped and what XML forbids is replaced', () => {
  expect(inertXml(`<a b="c" d='e'>&amp;]]>`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;]]&gt;');
  expect(inertXml('a\u0000b\u001bc\ufffed\ud800e')).toBe('a␀b␛c\ufffdd\ufffde');
});

test('a character is shown in the same way alone and beside one that is hidden', () => {
  const hiding = '\u202e';
  for (let point = 0; point < 0x10000; point += 1) {
    const character = String.fromCharCode(point);
    const isPaired = point >= 0xd800 && point < 0xe000;
    if (!isPaired) expect(visible(character + hiding)).toBe(`${visible(character)}⟨U+202E⟩`);
  }
});
