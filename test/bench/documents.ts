import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

let known: readonly string[] | undefined;

/** A megabyte or so of Markdown, as people write it: what came with the libraries. */
export function documents(): readonly string[] {
  known ??= globSync('node_modules/*/README.md', { cwd: root })
    .sort()
    .map((path) => readFileSync(join(root, path), 'utf8'));
  return known;
}
