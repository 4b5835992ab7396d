import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A megabyte or so of Markdown, as people write it: what came with the libraries. */
export function documents(): string[] {
  const files = globSync('node_modules/*/README.md', { cwd: root }).sort();
  return files.map((path) => readFileSync(join(root, path), 'utf8'));
}
