import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { literal } from './literal.ts';

const folder = join(import.meta.dirname, '../shared/report/html/page');

/**
 * `shared/report/html/bundled.ts`: scripts and styles of the HTML reports as texts, for a bundle has no files beside it
 * to read. Their digests, which a page's security policy names, are made of these very texts.
 */
export async function renderReportPage(): Promise<string> {
  const texts = {
    style: styleOf('style.css'),
    casesStyle: styleOf('cases.css'),
    casesScript: await scriptOf('main.ts'),
    changesStyle: styleOf('changes.css'),
    findingsStyle: styleOf('findings.css'),
    changesScript: await scriptOf('changes.ts'),
  };
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name} =\n  ${literal(text)};\n`);
  return `// Made of the folder page by \`npm run generate\`.\n${lines.join('')}`;
}

const styleOf = (name: string): string => readFileSync(join(folder, name), 'utf8').trim();

async function scriptOf(name: string): Promise<string> {
  const bundle = await rolldown({ input: join(folder, name), platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const script = output[0].code.trim();
  // Either would end the element that the text stands in.
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of a report has a text that would end it');
  return script;
}
