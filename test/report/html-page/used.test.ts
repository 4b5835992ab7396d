import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { noBrowser } from '../browser.ts';
import { row } from '../html-report.ts';
import { opened } from './opened.ts';

describe.skipIf(noBrowser !== undefined)(`the page in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  it.each([
    ['newly failing 2', ['gravecritical', 'worse']],
    ['newly passing 1', ['better']],
    ['flaky 1', ['odd']],
    ['errored 1', ['late']],
  ])('filters: %s', async (name, expected) => {
    const { page, ids } = await opened();
    await page.getByRole('button', { name }).click();
    expect(await ids()).toEqual(expected);
    expect(await page.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('status').innerText()).toBe(`${expected.length} of 6`);
  });

  it('filters by suite and by tag, together', async () => {
    const { page, ids } = await opened();
    await page.getByLabel('suite').selectOption('reply');
    expect(await ids()).toEqual(['late', 'better']);
    await page.getByLabel('tag').selectOption('language: de');
    expect(await ids()).toEqual(['better']);
  });

  it.each([
    ['PARCEL', ['worse']],
    ['versand worse', ['worse']],
    ['60 s', ['late']],
    ['nowhere to be found', []],
  ])('searches ids, texts, answers and errors for %s', async (words, expected) => {
    const { page, ids } = await opened();
    await page.getByRole('searchbox').fill(words);
    expect(await ids()).toEqual(expected);
  });

  it('is worked by keys alone, and shows where the focus is', async () => {
    const { page } = await opened();
    await page.keyboard.press('/');
    await page.keyboard.type('e');
    expect(await page.getByRole('searchbox').inputValue()).toBe('e');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    const active = () => page.locator('.row.active .case').innerText();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('worse');
    const outline = `getComputedStyle(document.querySelector('.row.active')).outlineStyle`;
    expect(await page.evaluate(outline)).toBe('solid');
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('row-1');
    await page.keyboard.press('Enter');
    const title = page.getByRole('dialog').getByRole('heading', { level: 3 });
    expect(await title.innerText()).toBe('newly failing worse');
    await page.keyboard.press('ArrowRight');
    expect(await title.innerText()).toBe('errored late');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await active()).toBe('worse');
    await page.keyboard.press('End');
    expect(await active()).toBe('fine');
  });

  it('takes labels, and gives them as lines of JSON', async () => {
    const { page, incidents } = await opened();
    expect(await page.getByRole('button', { name: 'Download labels' }).isDisabled()).toBe(true);
    await page.getByText('worse', { exact: true }).click();
    const group = (side: string) => page.getByRole('group', { name: `your label for ${side}` });
    await group('head').getByRole('button', { name: 'wrong' }).click();
    await group('head').getByRole('textbox').fill('that is "German"\nfor shipping');
    await group('base').getByRole('button', { name: 'right' }).click();
    await page.keyboard.press('ArrowRight');
    await group('head').getByRole('button', { name: 'right' }).click();
    await group('head').getByRole('button', { name: 'right' }).click();
    await page.keyboard.press('Escape');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download 2 labels' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('labels.jsonl');
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { case: 'worse', suite: 'triage', side: 'head', label: 'wrong', note: 'that is "German" for shipping' },
      { case: 'worse', suite: 'triage', side: 'base', label: 'right', note: '' },
    ]);
    expect(incidents.filter((incident) => !/^(asked for|got) blob:/.test(incident))).toEqual([]);
  });

  it('takes a label for each repeat', async () => {
    const twice = [
      { text: 'a', pass: true },
      { text: 'b', pass: false },
    ];
    const { page } = await opened([row('twice', { state: 'flaky', base: twice, head: twice })]);
    await page.getByText('twice', { exact: true }).click();
    const group = page.getByRole('group', { name: 'your label for head 2 of 2' });
    await group.getByRole('button', { name: 'wrong' }).click();
    await page.keyboard.press('Escape');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download 1 label' }).click();
    expect(JSON.parse(await readFile(await (await coming).path(), 'utf8'))).toEqual({
      case: 'twice',
      suite: 'triage',
      side: 'head',
      repeat: 1,
      label: 'wrong',
      note: '',
    });
  });

  it('shows ten thousand cases with few rows in the document', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => row(`case-${at}`, { line: at + 1 }));
    const { page, ids } = await opened(many);
    const rows = page.locator('.row:not(.heads)');
    expect(await rows.count()).toBeLessThan(60);
    for (const share of [0.25, 0.5, 0.9]) {
      await page.evaluate(
        `(() => { const s = document.querySelector('.scroller'); s.scrollTop = s.scrollHeight * ${share}; })()`,
      );
      await page.getByText(`case-${10_000 * share}`, { exact: true }).waitFor();
      expect(await rows.count()).toBeLessThan(60);
    }
    await page.getByRole('searchbox').fill('case-9999');
    expect(await ids()).toEqual(['case-9999']);
  });
});
