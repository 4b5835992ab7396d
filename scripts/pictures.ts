// Draws docs/images: the comment and the report of the example, as they look on GitHub and in a browser, light and dark.
// Needs Chromium; run it when what people see has changed, and look at what it drew.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { env, makeRepository } from '../examples/demo/repository.ts';
import { shorterPrompt } from '../examples/demo/shorter-prompt.ts';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');

/** A picture of a page, of so many pixels; they are small, for a README. */
interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

function main(): Promise<void> {
  const directory = makeRepository(shorterPrompt.branch);
  try {
    const args = [join(root, 'bin/aiops.js'), 'review', '--base', 'main'];
    spawnSync(process.execPath, args, { cwd: directory, env, stdio: 'ignore' });
    const result = (path: string): string => readFileSync(join(directory, 'aiops-results', path), 'utf8');
    return draw([
      { name: 'comment', html: asComment(result('review/report.md')), width: 900, height: 760 },
      { name: 'report', html: result('eval-gate/report.html'), width: 1100, height: 760 },
    ]);
  } finally {
    rmSync(dirname(directory), { recursive: true });
  }
}

async function draw(pictures: readonly Picture[]): Promise<void> {
  mkdirSync(images, { recursive: true });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
  try {
    for (const { name, html, width, height } of pictures)
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme });
        const page = await context.newPage();
        await page.setContent(html);
        await page.screenshot({ path: join(images, `${name}-${colorScheme}.png`) });
        await context.close();
      }
  } finally {
    await browser.close();
  }
}

/** Markdown as GitHub shows it in a comment. */
function asComment(markdown: string): string {
  const styles = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8');
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const frame = 'body { margin: 0 } .markdown-body { padding: 16px 24px; box-sizing: border-box; min-height: 100vh }';
  return `<!doctype html><meta charset="utf-8"><style>${styles}${frame}</style><article class="markdown-body">${html}</article>`;
}

await main();
