import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is packed before ncc sees it: scripts/pack-parsers.ts. */
const unseen = ['node-sql-parser'];

/**
 * `node scripts/licences.ts [dist]`: what ncc writes into licenses.txt has the same text hundreds of times, once for each
 * package. Each text is kept once, under the names of all that come under it. A text with a notice of its own, such as
 * another holder of the copyright, is another text.
 */
if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const path = join(resolve(process.argv[2] ?? join(root, 'dist')), 'licenses.txt');
  const own: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  const isPackage = (name: string) => name === own || existsSync(join(root, 'node_modules', name, 'package.json'));
  const licences = [readFileSync(path, 'utf8'), ...unseen.map((name) => licenceOf(join(root, 'node_modules', name)))];
  writeFileSync(path, merged(licences.join('\n\n'), isPackage));
}

/**
 * As ncc writes it.
 * @param folder of an installed package
 */
export function licenceOf(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name}\n${license}\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
}

/** @param isPackage whether a line that could be a name is one: a licence may have a line that only looks like it */
export function merged(licences: string, isPackage: (name: string) => boolean): string {
  const byText = new Map<string, string[]>();
  for (const { name, kind, text } of entries(licences, isPackage)) {
    const whole = `${kind}\n${text}`;
    byText.set(whole, [...(byText.get(whole) ?? []), name]);
  }
  return `${[...byText].map(([text, names]) => `${names.join(', ')}\n${text}\n`).join('\n')}`;
}

interface Entry {
  readonly name: string;
  /** Such as `MIT`. */
  readonly kind: string;
  readonly text: string;
}

/** @throws Error of a text that does not begin with a package */
function entries(licences: string, isPackage: (name: string) => boolean): Entry[] {
  const lines = licences.replaceAll('\r\n', '\n').split('\n');
  const isName = (line: string) => /^(@[\w.-]+\/)?[\w.-]+$/.test(line) && isPackage(line);
  const starts = lines.flatMap((line, at) => ((at === 0 || lines[at - 1] === '') && isName(line) ? [at] : []));
  if (starts[0] !== 0) throw new Error(`licenses.txt begins with ${JSON.stringify(lines[0])}, which is no package`);
  return starts.map((start, at) => {
    const [name = '', kind = '', ...text] = lines.slice(start, starts[at + 1]);
    const trimmed = text.map((line) => line.trimEnd()).join('\n');
    return { name, kind, text: trimmed.replace(/^\n+|\n+$/g, '') };
  });
}
