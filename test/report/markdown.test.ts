import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  code,
  details,
  fence,
  heading,
  type Inline,
  lineBreak,
  link,
  list,
  paragraph,
  type Section,
  strong,
  table,
} from '../../shared/report/document.ts';
import { markdown, markerComment } from '../../shared/report/markdown.ts';
import { elementsOf, sections } from './documents.ts';
import { page, referencesIn, seen } from './page.ts';

const section = (...blocks: Block[]): Section => ({ id: 'x', priority: 1, blocks });
const roomy = { limit: 1_000_000 };
const rendered = (...blocks: Block[]): string => markdown([section(...blocks)], roomy);

describe('a document', () => {
  test('becomes the Markdown that a person would write', () => {
    const text = rendered(
      heading(3, '❌ eval-gate: ', code('support-triage'), ' got worse'),
      paragraph(strong('Pass rate'), ' 96.0 % → 81.0 %', lineBreak, link('report', 'https://example.com/a?b=1')),
      table(
        [
          { title: '', align: 'left' },
          { title: 'head', align: 'right' },
          { title: 'ok', align: 'center' },
        ],
        [[['pass rate'], ['81.0 %'], ['❌']], [['cost']]],
      ),
      list(['one'], [code('two')]),
      details(['By language'], fence('en 98 %')),
    );
    expect(text).toBe(`### ❌ eval-gate: \`support-triage\` got worse

**Pass rate** 96.0 % → 81.0 %<br>[report](https://example.com/a?b=1)

| | head | ok |
| :- | -: | :-: |
| pass rate | 81.0 % | ❌ |
| cost | | |

- one
- \`two\`

<details>
<summary>By language</summary>

\`\`\`text
en 98 %
\`\`\`

</details>
`);
  });

  test.each<[string, Inline[], string]>([
    ['strong text that ends in a sign', [strong('96 %'), 'x'], '<strong>96 %</strong>x'],
    ['strong texts side by side', [strong('a'), strong('b')], '**a**<strong>b</strong>'],
    ['strong in strong', [strong('a ', strong('b'))], '**a b**'],
    ['code side by side', [code('a'), code('b')], '`a`<code>b</code>'],
    ['a mention in two parts', ['@', 'octocat'], '@\u2060octocat'],
    ['a list in two parts', ['1', '. x'], '1\\. x'],
    ['a link to a script', [link('click', 'javascript:alert(1)')], 'click'],
    ['a link to nowhere', [link('click', 'nowhere')], 'click'],
    ['a link with brackets', [link('a](b)', 'https://x.example/(a)|b&copy')], 'a\\](b)'],
  ])('%s', (_, of, expected) => {
    expect(rendered(paragraph(...of))).toContain(expected);
  });

  test('a link has the address and nothing else', () => {
    expect(page(rendered(paragraph(link('a](b)', 'https://x.example/(a)|b&copy')))).attributes).toEqual([
      'a[href=https://x.example/%28a%29%7Cb&copy]',
    ]);
  });

  test('a fold inside a fold is set off, and both are closed', () => {
    const { elements, html } = page(rendered(details(['a'], details(['b'], fence('</details>'))), paragraph('c')));
    expect(elements).toEqual(['details', 'summary', 'details', 'summary', 'blockquote', 'pre', 'code', 'p']);
    expect(html.match(/<\/details>/g)).toHaveLength(2);
  });

  test('what is empty leaves nothing', () => {
    expect(rendered(paragraph(), heading(2), table([], []), paragraph(strong(''), code('')))).toBe('\n');
  });
});

describe('the marker', () => {
  test('comes first and is not seen', () => {
    const text = markdown([section(paragraph('x'))], { ...roomy, marker: 'aiops:eval-gate:main' });
    expect(text).toBe('<!-- aiops:eval-gate:main -->\n\nx\n');
    expect(page(text).text).toBe('x');
  });

  test('cannot be ended by its name, nor forged by a text', () => {
    expect(page(`${markerComment('a --> **b**')}\n\nc`).text).toBe('c');
    const forged = markerComment('aiops:eval-gate');
    expect(rendered(paragraph(forged, code(forged)), fence(forged), details([forged, code(forged)]))).not.toContain(
      forged,
    );
  });
});

const counted = ['h3', 'strong', 'code', 'a', 'br', 'pre', 'li', 'table', 'tr', 'details', 'summary'];

test('any document has the elements of its nodes and no others, and refers to nothing', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const shown = page(markdown(all, { limit: 10_000_000 }));
      const nodes = elementsOf(all.flatMap(({ blocks }) => blocks));
      for (const name of counted) {
        expect([name, shown.elements.filter((one) => one === name).length]).toEqual([name, nodes[name] ?? 0]);
      }
      const added = ['p', 'ul', 'thead', 'tbody', 'th', 'td', 'span', 'blockquote'];
      expect(shown.elements.filter((name) => ![...counted, ...added].includes(name))).toEqual([]);
      expect(shown.comments).toEqual([]);
      expect(referencesIn(shown)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe('with little room', () => {
  const sentence = (name: string, length: number): Block => paragraph(`${name} ${'x'.repeat(length)}`);
  const part = (id: string, priority: number, short?: string): Section => ({
    id,
    priority,
    blocks: [sentence(id, 1000)],
    ...(short !== undefined && { short: [paragraph(short)] }),
  });
  const all = [
    part('verdict', 1),
    part('newly-failing', 2, 'briefly'),
    part('by-language', 3),
    part('how', 4, 'in short'),
  ];
  const says = (limit: number): string => seen(markdown(all, { limit }).replaceAll(/x{9,}/g, '…'));

  test('everything is there when it fits', () => {
    expect(says(5000)).toBe('verdict … newly-failing … by-language … how …');
  });

  test('the least important is shortened first', () => {
    expect(says(3500)).toBe(
      'verdict … newly-failing … by-language … in short Cut to fit: how shortened. The report and the result file have it all.',
    );
  });

  test('then what is least important is left out', () => {
    expect(says(1500)).toBe(
      'verdict … briefly in short Cut to fit: by language left out; newly failing, how shortened. The report and the result file have it all.',
    );
  });

  test('what turns out to have room comes back', () => {
    const long = { id: 'how-measured', priority: 4, blocks: [sentence('how', 3000)] };
    const text = markdown([part('verdict', 1), part('newly-failing', 2, 'briefly'), long], { limit: 2500 });
    expect(seen(text.replaceAll(/x{9,}/g, '…'))).toBe(
      'verdict … newly-failing … Cut to fit: how measured left out. The report and the result file have it all.',
    );
  });

  test('the first priority stays, with its longest texts cut', () => {
    expect(markdown(all, { limit: 600 })).toMatch(/^verdict x{9,}…\n\n/);
    expect(says(600)).toMatch(/Cut to fit: by language left out; verdict, newly failing, how shortened/);
    expect(says(250)).toMatch(/^verdict/);
  });

  test('a long table ends early and says so', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [[`row ${index}`], ['x']]);
    const columns = [
      { title: 'a', align: 'left' },
      { title: 'b', align: 'left' },
    ] as const;
    const shown = markdown([section(table(columns, rows))], { limit: 1000 });
    expect(shown).toContain('| row 0 | x |\n');
    expect(shown).toMatch(/\| … 9\d\d more \| \|\n/);
  });

  test('a limit counts bytes, or characters when it says so', () => {
    const japanese = [section(paragraph('評'.repeat(400)))];
    expect(markdown(japanese, { limit: 500, unit: 'characters' })).toBe(`${'評'.repeat(400)}\n`);
    expect(Buffer.byteLength(markdown(japanese, { limit: 500 }))).toBeLessThanOrEqual(500);
  });

  test('characters are not torn', () => {
    const shown = markdown([section(paragraph('👩‍👩‍👧'.repeat(400)))], { limit: 700 });
    expect(shown).toMatch(/^(👩‍👩‍👧)+…\n/u);
  });

  test('any document fits, whole in its structure', () => {
    fc.assert(
      fc.property(sections, fc.integer({ min: 900, max: 6000 }), fc.boolean(), (some, limit, inBytes) => {
        const fitting = markdown(some, { limit, unit: inBytes ? 'bytes' : 'characters', marker: 'aiops:x' });
        expect(inBytes ? Buffer.byteLength(fitting) : fitting.length).toBeLessThanOrEqual(limit);
        const { html, comments, searched } = page(fitting);
        expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
        expect(comments).toEqual([' aiops:x ']);
        expect(referencesIn({ ...page(fitting), searched })).toEqual([]);
        const whole = markdown(some, { limit: 10_000_000, marker: 'aiops:x' });
        // The last line is text outside of every fold and fence, so all of them were closed before it.
        if (fitting !== whole)
          expect(html).toMatch(/<p>Cut to fit: .*\. The report and the result file have it all\.<\/p>\n$/);
      }),
      { numRuns: 100 },
    );
  });
});
