import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The documents for people, by their paths in the repository. */
export const documents: readonly string[] = globSync(
  ['*.md', 'docs/*.md', 'actions/*/README.md', 'examples/*/README.md'],
  { cwd: root },
).sort();

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A fenced block. The word after its language says what it is: `yaml aiops.yml`. */
export interface Block {
  readonly place: string;
  readonly language: string;
  readonly what: string | undefined;
  readonly text: string;
}

export function blocksOf(path: string, content: string): Block[] {
  return [...content.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: what, 3: text = '' }) => {
      const line = content.slice(0, index).split('\n').length;
      return { place: `${path}:${line}`, language, what, text };
    },
  );
}

export const blocks: readonly Block[] = documents.flatMap((path) => blocksOf(path, read(path)));

/** Headings as GitHub makes anchors of them: `Accept a failure` → `accept-a-failure`. */
export const anchorsOf = (content: string): string[] =>
  [...content.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links to files of the repository, as they are written. */
export const linksOf = (content: string): string[] =>
  [...content.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^\w+:/.test(target));
