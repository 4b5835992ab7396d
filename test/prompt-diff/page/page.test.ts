import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { changesScript, changesStyle, style } from '../../../shared/report/html/bundled.ts';
import { attacks } from '../../report/attacks.ts';
import { prompt, reason } from '../data.ts';
import { hostile, pageOf, three } from './page.ts';

describe('the page of prompt-diff', () => {
  it('is small before data', async () => expect((await pageOf({})).length).toBeLessThan(40_000));

  it('allows its own script and style by their digests, and nothing else', async () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const html = await pageOf({ prompts: three });
    const policyText = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policyText?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(changesScript)}`,
      `style-src ${hash(`${style}\n${changesStyle}`)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html).not.toMatch(/\s(src|href)=/);
    expect(changesStyle).not.toMatch(/url\(|@import/);
    expect(changesScript).not.toMatch(/https?:|innerHTML|insertAdjacent|document\.write|eval\(/);
  });

  it('does not praise what changes: a pass shows what the change is', async () => {
    const html = await pageOf({ prompts: three, impact: 'breaking' });
    expect(html).toContain('<h1><span class="badge impact breaking">breaking</span> prompt-diff: 1 prompt breaks');
  });

  it('tells what is new, and what is gone, on one side', async () => {
    const whole = (kind: 'added' | 'removed') =>
      prompt({ kind, texts: [{ kind, title: 'system', segments: [{ kind, text: 'Be kind.\n', line: 4 }] }] });
    expect(await pageOf({ prompts: [whole('added')] })).toContain(
      '<table class="beside one"><thead><tr><th scope="col">head</th>',
    );
    expect(await pageOf({ prompts: [whole('removed')] })).toContain(
      '<table class="beside one"><thead><tr><th scope="col">base</th>',
    );
  });

  it('says so where no text may be shown', async () => {
    const note = 'The texts of the prompts are not shown';
    expect(await pageOf({ prompts: [prompt()] })).toContain(note);
    expect(await pageOf({ prompts: three })).not.toContain(note);
    expect(await pageOf({ prompts: [prompt({ reasons: [reason({ id: 'model-changed' })] })] })).not.toContain(note);
  });

  it('has what models were asked, where they were', async () => {
    const answers = [
      { id: 'c1', file: 'a.jsonl', line: 1, input: 'Hi', base: { text: 'Hello' }, head: { text: 'Bye' } },
    ];
    const explanation = { model: 'judge', text: 'It is less polite.' };
    const html = await pageOf({ prompts: [prompt({ answers, explanation })] });
    expect(html).toMatch(/It is less polite\..*Hello.*Bye/s);
  });

  it.each(Object.entries({ ...attacks, 'the end of a script': '</script>', 'a script in a comment': '<!--<script>' }))(
    '%s is text wherever it stands',
    async (_, text) => expect(shapeOf(await pageOf(hostile(text)))).toEqual(shapeOf(await pageOf(hostile('plain')))),
  );
});

/** Elements and names of their attributes, in order. */
function shapeOf(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('attrs' in node)) return;
    found.push(`${node.nodeName} ${node.attrs.map(({ name }) => name).join(' ')}`);
    for (const child of node.childNodes) walk(child);
  };
  for (const node of parse(html).childNodes) walk(node);
  return found;
}
