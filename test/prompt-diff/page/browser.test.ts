import { afterAll, describe, expect, it } from 'vitest';
import type { ChangedPrompt } from '../../../actions/prompt-diff/data.ts';
import { attacks } from '../../report/attacks.ts';
import { noBrowser, Reader } from '../../report/browser.ts';
import { prompt, reason } from '../data.ts';
import { hostile, pageOf, three, triage } from './page.ts';

const reader = new Reader();

afterAll(() => reader.close());

describe.skipIf(noBrowser !== undefined)(`the page in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  const opened = async (prompts: ChangedPrompt[] = three, options = {}) => {
    const { page, incidents } = await reader.open(await pageOf({ prompts, impact: 'breaking' }), options);
    const names = () => page.locator('.change:visible h3').allInnerTexts();
    return { page, incidents, names };
  };

  it('shows both sides beside each other, with the words that differ and their lines', async () => {
    const { page, incidents } = await opened();
    const change = page.locator('.change').first();
    const rows = change.locator('.beside > tbody > tr').filter({ hasNot: page.locator('details') });
    expect((await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Be honest. Be honest.',
      '12 Never promise a refund.',
      '13 Use at most 3 sentences. 12 Use at most 5 sentences.',
      '14 moved to line 20 Be brief.',
      'Answer in the language of the ticket. Answer in the language of the ticket.',
    ]);
    expect(await change.locator('.beside del:not(.whole), .beside ins:not(.whole)').allInnerTexts()).toEqual([
      '3',
      '5',
    ]);
    const [left, right] = await Promise.all(
      ['del', 'ins'].map((name) => change.locator(`.beside ${name}:not(.whole)`).boundingBox()),
    );
    expect([(left?.x ?? 0) < (right?.x ?? 0), left?.y]).toEqual([true, right?.y]);
    expect(incidents).toEqual([]);
  });

  it('colours what went and what came differently, and what moved in neither', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await opened(three, { colorScheme });
      const ground = (of: string): Promise<string> =>
        page.evaluate(`getComputedStyle(document.querySelector('.beside td > ${of}')).backgroundColor`);
      const all = await Promise.all(['.removed', '.added', '.moved'].map(ground));
      expect(new Set(all).size).toBe(3);
    }
  });

  it('folds what is the same, to be opened', async () => {
    const { page } = await opened();
    const fold = page.locator('.fold summary');
    expect(await fold.innerText()).toBe('8 lines are the same');
    expect(await page.getByText('You sort tickets.').first().isVisible()).toBe(false);
    await fold.click();
    expect(await page.getByText('You sort tickets.').first().isVisible()).toBe(true);
  });

  it('gives each reason with its words and its lines', async () => {
    const { page } = await opened();
    expect(await page.locator('.change').first().locator('.grounds li').allInnerTexts()).toEqual([
      'Variable "ticket" is now "message". line 4 → 5',
      'An instruction is gone that stood in line 12. Never promise a refund.',
      'model: "a" → "b". line 3',
    ]);
    expect(await page.locator('.change .facts').first().innerText()).toBe(
      'version 3 → 4 owner: @acme/support tests: support',
    );
  });

  it.each([
    ['breaking 1', ['prompts/triage.prompt.yml']],
    ['behavioural 1', ['prompts/reply.prompty']],
    ['cosmetic 1', ['agents/reviewer.md']],
    ['all 3', ['prompts/triage.prompt.yml', 'prompts/reply.prompty', 'agents/reviewer.md']],
  ])('filters by what a change is: %s', async (name, expected) => {
    const { page, names } = await opened();
    await page.getByRole('button', { name }).click();
    expect(await names()).toEqual(expected);
    expect(await page.getByRole('status').innerText()).toBe(`${expected.length} of 3`);
    expect(await page.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['AGENTS/', ['agents/reviewer.md']],
    ['prompts/ übermut', ['prompts/reply.prompty']],
    ['never refund', ['prompts/triage.prompt.yml']],
    ['nowhere to be found', []],
  ])('searches paths, reasons and texts for %s', async (words, expected) => {
    const { page, names } = await opened();
    await page.getByRole('searchbox').fill(words);
    expect(await names()).toEqual(expected);
    expect(await page.getByText('Nothing is like this.').isVisible()).toBe(expected.length === 0);
  });

  it('is worked by keys alone, and shows where the focus is', async () => {
    const { page } = await opened();
    const focused = (): Promise<string> =>
      page.evaluate(`document.activeElement.querySelector('h3')?.textContent ?? document.activeElement.type`);
    await page.keyboard.press('/');
    expect(await focused()).toBe('search');
    await page.keyboard.type('prompts/j');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(await focused()).toBe('prompts/triage.prompt.yml');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('prompts/reply.prompty');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    const isOpen = () => page.locator('.change').nth(1).getAttribute('open');
    const before = await isOpen();
    await page.keyboard.press('Enter');
    expect((await isOpen()) === null).toBe(before !== null);
    await page.keyboard.press('k');
    expect(await focused()).toBe('prompts/triage.prompt.yml');
  });

  it('opens and folds all that is wanted', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'cosmetic' }).click();
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.locator('.change[data-impact=cosmetic]').getAttribute('open')).toBe('');
    await page.getByRole('button', { name: 'all 3' }).click();
    await page.getByRole('button', { name: 'Fold all' }).click();
    expect(await page.locator('.change[open]').count()).toBe(0);
  });

  it('needs no script to be read', async () => {
    const { page, incidents } = await opened(three, { javaScriptEnabled: false });
    expect(await page.locator('.change').first().getByText('Use at most').first().isVisible()).toBe(true);
    await page.locator('.change').last().locator('summary').first().click();
    expect(await page.locator('.change').last().getByText('owner: nobody').isVisible()).toBe(true);
    expect(incidents).toEqual([]);
  });

  it('needs no scrolling sideways on a small screen, where one side stands below the other', async () => {
    const long = prompt({
      path: `prompts/${'a-long-name-'.repeat(20)}.md`,
      reasons: [reason({ message: 'x'.repeat(300) })],
    });
    const { page } = await opened([triage, long], { viewport: { width: 390, height: 800 } });
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const [left, right] = await Promise.all(
      ['del', 'ins'].map((name) => page.locator(`.beside ${name}:not(.whole)`).boundingBox()),
    );
    expect([left?.x === right?.x, (left?.y ?? 0) < (right?.y ?? 0)]).toEqual([true, true]);
    expect(await page.getByText('Answer in the language of the ticket.').filter({ visible: true }).count()).toBe(1);
  });

  it('has on paper what is folded on the screen', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Fold all' }).click();
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('.change[open]').count()).toBe(3);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.locator('.change[open]').count()).toBe(0);
  });

  it('finds one of a thousand prompts', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ ...triage, path: `prompts/p${at}.prompt.yml` }));
    const { page, names } = await opened(many);
    await page.getByRole('searchbox').fill('p777.');
    expect(await names()).toEqual(['prompts/p777.prompt.yml']);
    expect(await page.getByRole('status').innerText()).toBe('1 of 1,000');
  });

  it('lets no prompt act, whatever it holds', async () => {
    const texts = [
      ...Object.values(attacks),
      '</script><script>alert(1)</script>',
      '<img src=https://evil.example/beacon.png onerror=alert(2)>',
      '<meta http-equiv=refresh content="0;url=https://evil.example/">',
      '<style>@import url(https://evil.example/a.css)</style>',
    ];
    const prompts = texts.flatMap((text) => hostile(text).prompts ?? []);
    const { page, incidents } = await opened(prompts);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.evaluate(`document.querySelectorAll('script').length`)).toBe(1);
    expect(await page.evaluate(`document.querySelectorAll('img, iframe, object, a, base').length`)).toBe(0);
    expect(incidents).toEqual([]);
  });
});
