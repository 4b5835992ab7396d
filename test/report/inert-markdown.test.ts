import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertCode, inertFence, inertMarkdown } from '../../shared/report/inert.ts';
import { visible } from '../../shared/report/visible.ts';
import { attacks } from './attacks.ts';
import { page, referencesIn, seen } from './page.ts';

/** A page around a text in its place, and the elements of that page when the text is nothing but text. */
const places = {
  'a paragraph': [(text: string) => inertMarkdown(text, 'inline').trim(), ['p']],
  'the middle of a paragraph': [(text: string) => `a ${inertMarkdown(text, 'inline')} b`, ['p']],
  'a heading': [(text: string) => `### ${inertMarkdown(text, 'inline').trim()}`, ['h3']],
  'a list': [(text: string) => `- ${inertMarkdown(text, 'inline').trim()}`, ['ul', 'li']],
  'a table cell': [
    (text: string) => `| a | b |\n| - | - |\n| ${inertMarkdown(text, 'table cell')} | c |`,
    ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'],
  ],
  'a code span': [(text: string) => `a ${inertMarkdown(text, 'code')} b`, ['p', 'code']],
  'a code element': [(text: string) => `a ${inertCode(text)} b`, ['p', 'code']],
  'a code span in a table': [
    (text: string) => `| a | b |\n| - | - |\n| ${inertMarkdown(text, 'table code')} | c |`,
    ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'code', 'td'],
  ],
  'a fence': [(text: string) => inertFence(text, 'text'), ['pre', 'code']],
  'a fence in details': [
    (text: string) => `<details>\n<summary>x</summary>\n\n${inertFence(text, 'text')}\n\n</details>`,
    ['details', 'summary', 'pre', 'code'],
  ],
  'a summary': [
    (text: string) => `<details>\n<summary>${inertMarkdown(text, 'summary')}</summary>\n\nb\n\n</details>`,
    ['details', 'summary', 'p'],
  ],
} as const;

/** What makes a text more than text in a place; nothing when it is inert. */
function effects(text: string, place: keyof typeof places): readonly string[] {
  const [write, elements] = places[place];
  const markdown = write(text);
  const { comments, attributes, ...rest } = page(markdown);
  const expected = [...elements];
  const found = rest.elements.filter((name) => name !== 'span');
  return [
    ...(found.join() === expected.join() ? [] : [`elements ${found.join()}`]),
    ...comments,
    ...attributes.filter((attribute) => attribute !== 'code[class=language-text]'),
    ...referencesIn({ comments, attributes, ...rest }),
    ...(markdown.match(/<!--|^\s*\/\w/m) ?? []),
  ];
}

const names = Object.keys(places) as (keyof typeof places)[];

describe.each(names)('in %s', (place) => {
  test.each(Object.entries(attacks))('%s stays text', (_, text) => {
    expect(effects(text, place)).toEqual([]);
  });

  test.each(Object.entries(attacks))('%s reads as it was written', (_, text) => {
    const [write] = places[place];
    expect(page(write(text)).text.replaceAll(' ', '')).toContain(seen(visible(text)).replaceAll(' ', ''));
  });

  test('any text stays text', () => {
    fc.assert(
      fc.property(
        hostile.filter((text) => visible(text).trim() !== ''),
        (text) => {
          expect(effects(text, place)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&;:/@$=^"\'\n\t 1a0x'),
      fc.constantFrom('\n\n', '```', '~~~', '<!--', '-->', '://', 'www.', 'GH-', '</', '<b>', '&#', '[x]: ', '- [ ] '),
      fc.constantFrom(...Object.values(attacks)),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('ordinary text is not spoilt', () => {
  test.each([
    'Pass rate 96.0 % → 81.0 % (−15.0 points, 90 % interval −21.0 to −9.2; allowed: −2.0).',
    'support-triage',
    'evals/triage.jsonl:4017',
    'snake_case_name and 2 * 3 = 6',
    'Grüße aus Köln, s’il vous plaît, 你好，世界。 こんにちは 안녕하세요 नमस्ते สวัสดี',
    'می‌خواهم بدانم, שלום עולם, مرحبا',
    '👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✅ ❌ ⚠️ 🇩🇪',
    'R&D at 5 o’clock <soon>, "quoted", 100% sure!',
    'C:\\Users\\me',
  ])('%s', (text) => {
    for (const place of names) {
      const [write] = places[place];
      expect(page(write(text)).text).toContain(text);
    }
  });

  test('a dollar sign is wrapped as GitHub documents', () => {
    expect(inertMarkdown('$0.0021', 'table cell')).toBe('<span>$</span>0.0021');
    expect(page(inertMarkdown('$0.23 of $2.00', 'inline')).text).toBe('$0.23 of $2.00');
  });

  test('what needs nothing gets nothing', () => {
    for (const text of ['support-triage', '96.0 %', 'evals/triage.jsonl:4017', 'Grüße', '2.5 s, +20 %']) {
      expect(inertMarkdown(text, 'inline')).toBe(text);
    }
    expect(inertMarkdown('prompts/triage.prompt.yml', 'code')).toBe('`prompts/triage.prompt.yml`');
  });

  test('what cannot be seen is shown', () => {
    expect(inertMarkdown('a\u202eb', 'inline')).toBe('a⟨U+202E⟩b');
    expect(inertMarkdown('\u001b\\[31m', 'code')).toBe('`␛\\[31m`');
    expect(inertMarkdown('hi\u{e0041}\u{e0042}', 'inline')).toBe('hi⟨2 hidden tag characters⟩');
  });

  test('lines of a fence stay as they are', () => {
    const text = '{\n\t"a": "@octocat #1 $x$",\n  "b": "`"\n}';
    expect(inertFence(text, 'json')).toBe(`\`\`\`json\n${text}\n\`\`\``);
    expect(inertFence('a', 'js onload=x')).toBe('```\na\n```');
  });
});

test('the work does not grow with the square of the length', () => {
  for (const part of ['`', '\n', ' ', '@', ':', '\u001b]', '\u001b[', 'a:', '<!--', '/', '\n/', '\\', '0123456', '$']) {
    const text = part.repeat(200_000 / part.length);
    for (const place of ['inline', 'table cell', 'code', 'table code', 'summary'] as const) {
      expect(inertMarkdown(text, place)).not.toContain('\n');
    }
    expect(inertFence(text, '')).toMatch(/\n`{3,}$/);
  }
});
