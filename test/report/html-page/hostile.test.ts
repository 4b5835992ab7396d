import { describe, expect, it } from 'vitest';
import { attacks } from '../attacks.ts';
import { noBrowser } from '../browser.ts';
import { pageOf, row } from '../html-report.ts';
import { reader, some } from './opened.ts';

describe.skipIf(noBrowser !== undefined)(`the page in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  it('lets no answer act, whatever it is', async () => {
    const hostile = [
      ...Object.values(attacks),
      '</script><script>alert(1)</script>',
      '<!--<script>',
      '--></script></body><img src=x onerror=alert(2)>',
      '<img src=https://evil.example/beacon.png onerror=alert(3)>',
      '<iframe srcdoc="<script>parent.alert(4)</script>"></iframe>',
      '<meta http-equiv=refresh content="0;url=https://evil.example/">',
      '<style>@import url(https://evil.example/a.css)</style>',
      '{{alert(5)}} {{constructor.constructor("alert(6)")()}} javascript:alert(7)',
    ];
    const rows = hostile.map((text, at) => ({
      ...row(`${at}`, {
        state: 'newly-failing',
        input: text,
        expected: text,
        file: text,
        tags: [text],
        base: [{ text: `${text} a`, pass: true, calls: text }],
        head: [{ text, error: text, grades: [{ grader: text, pass: false, score: 0, reason: text }] }],
      }),
    }));
    const html = await pageOf([...rows, row(attacks['a script'] ?? '')], {
      title: '</title><script>alert(8)</script>',
      headline: '<img src=x onerror=alert(9)>',
      notes: hostile,
      facts: hostile,
    });
    const { page, incidents } = await reader.open(html);
    const before = await page.evaluate(`document.querySelectorAll('script:not([type])').length`);
    await page.locator('[data-at="0"]').click();
    for (let at = 1; at < rows.length; at += 1) await page.keyboard.press('ArrowRight');
    expect(before).toBe(1);
    expect(await page.evaluate(`document.querySelectorAll('img, iframe, object, a, base').length`)).toBe(0);
    expect(incidents).toEqual([]);
  });

  it('would stop what got through all the same', async () => {
    const html = (await pageOf(some)).replace(
      '<noscript>',
      '<img src=x onerror="alert(1)"><script>alert(2)</script><noscript>',
    );
    const { incidents } = await reader.open(html);
    expect(incidents.some((incident) => /^(dialog|got)/.test(incident))).toBe(false);
    expect(incidents.filter((incident) => incident.includes('Content Security Policy')).length).toBeGreaterThan(1);
  });
});
