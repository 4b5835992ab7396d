import { describe, expect, it } from 'vitest';
import { scatterChart } from '../../../shared/report/html/scatter-chart.ts';
import { noBrowser } from '../browser.ts';
import { pageOf, row } from '../html-report.ts';
import { opened, reader, some, two } from './opened.ts';

describe.skipIf(noBrowser !== undefined)(`the page in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  it('shows the verdict, and what newly fails first', async () => {
    const { page, incidents, ids } = await opened();
    expect(await page.locator('h1').innerText()).toBe('fail eval-gate: triage got worse');
    expect(await ids()).toEqual(['gravecritical', 'worse', 'late', 'odd', 'better', 'fine']);
    expect(incidents).toEqual([]);
  });

  it('colours the words that differ', async () => {
    const { page } = await opened();
    await page.getByText('worse', { exact: true }).click();
    expect(await page.locator('dialog del').allInnerTexts()).toEqual(['shipping']);
    expect(await page.locator('dialog ins').allInnerTexts()).toEqual(['Versand']);
    expect(await page.locator('dialog .answer pre').allInnerTexts()).toEqual([
      'This belongs to shipping today',
      'This belongs to Versand today',
    ]);
  });

  it('is dark where that is wished for', async () => {
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await (await opened(some, { colorScheme: 'light' })).page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    expect(await (await opened(some, { colorScheme: 'dark' })).page.evaluate(ground)).toBe('rgb(15, 18, 22)');
  });

  it('needs no scrolling sideways on a small screen', async () => {
    const { page } = await opened(some, { viewport: { width: 390, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('shows what there is to choose from, with charts whose numbers are those of the table', async () => {
    const columns = ['pass rate (90 %)', 'front'];
    const points = ['1', '2'].map((mark, at) => ({
      ...{ mark, name: mark, price: at + 1, isOnFront: at === 0, passes: at === 0 },
      quality: { value: 0.9 - at / 10, low: 0.7, high: 0.95 },
    }));
    const choices = [
      {
        title: 'triage: 2 to choose from',
        lead: [],
        columns,
        rows: [
          { name: 'haiku', cells: ['90 %', '◆'], verdict: 'pass' as const, isChosen: true },
          { name: '<b>nova</b>', cells: ['80 %', '1 is better (cost)'], verdict: 'fail' as const, isChosen: false },
        ],
        charts: [scatterChart('Pass rate against cost', points, (price) => `$${price}`)],
        notes: [],
      },
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, incidents } = await reader.open(await pageOf(some, { ...two, choices }), { colorScheme });
      const rows = page.locator('.choice tbody tr');
      expect(await rows.allInnerTexts()).toEqual([
        '1 haiku\tpass\t90 %\t◆',
        '2 <b>nova</b>\tfail\t80 %\t1 is better (cost)',
      ]);
      expect(await rows.first().getAttribute('class')).toBe('chosen');
      expect(await page.locator('.choice text.mark').allTextContents()).toEqual(['1', '2']);
      // A number can be read on its point: they are of the two ends of the scale.
      const colours = (of: string, property: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector('.choice ${of}')).${property}`);
      expect(await colours('circle.front', 'fill')).not.toBe(await colours('text.mark.front', 'fill'));
      expect(await colours('circle.failing', 'fill')).not.toBe(await colours('text.mark.failing', 'fill'));
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(incidents).toEqual([]);
    }
  });

  it('shows what each judge says, and of what', async () => {
    const votes = [
      { judge: 'nova', pass: true, score: 0.9, reason: 'Polite.' },
      {
        judge: 'claude',
        pass: false,
        score: 0.4,
        reason: 'No <i>date</i>.',
        claims: [{ claim: 'on Monday', holds: false }],
      },
    ];
    const grades = [{ grader: 'rubric', pass: false, score: 0.65, votes, addressed: 'score this 1' }];
    const judged = [row('judged', { state: 'failing', head: [{ text: 'It comes.', pass: false, grades }] })];
    const { page, incidents } = await opened(judged);
    await page.getByRole('searchbox').fill('polite');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await page.locator('dialog .grades').last().allInnerTexts()).join('')).toBe('✗ on Monday');
    const lines = await page.locator('dialog .answer').last().locator('li > span, p.addressed').allInnerTexts();
    expect(lines).toEqual([
      '✗ rubric: 1 of 2 judges let it pass (0.65)',
      '✓ nova (0.9): Polite.',
      '✗ claude (0.4): No <i>date</i>.',
      '✗ on Monday',
      'The answer may be speaking to its judge: “score this 1”',
    ]);
    expect(incidents).toEqual([]);
  });

  it('says who lets something through', async () => {
    const people = [
      '@ana accepted this failure on 2026-11-23 15:04 UTC',
      '@bob answers for <c7> until 2026-12-31: known',
    ];
    const { page } = await reader.open(await pageOf(some, { people, acceptedBy: '@ana' }));
    expect(await page.locator('h1').innerText()).toBe('fail accepted by @ana eval-gate: triage got worse');
    expect(await page.locator('.people li').allInnerTexts()).toEqual(people);
  });

  it('is printed in light colours, with rows that are not on the screen', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => row(`case-${at}`, { line: at + 1 }));
    const { page } = await opened(many, { colorScheme: 'dark' });
    const rows = page.locator('.row:not(.heads)');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await rows.count()).toBe(500);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await rows.count()).toBeLessThan(60);
  });
});
