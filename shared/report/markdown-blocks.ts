import { markdownTable } from 'markdown-table';
import type { Block } from './document.ts';
import { inertFence } from './inert.ts';
import { inlines } from './markdown-inlines.ts';

/** Blocks as GitHub-flavoured Markdown, a blank line between two of them. Empty ones leave nothing behind. */
export function markdownBlocks(blocks: readonly Block[]): string {
  return joined(blocks, 0);
}

/** `depth` is the number of `<details>` around the blocks. */
function joined(blocks: readonly Block[], depth: number): string {
  return blocks
    .map((block) => rendered(block, depth))
    .filter((text) => text !== '')
    .join('\n\n');
}

function rendered(block: Block, depth: number): string {
  switch (block.kind) {
    case 'heading': {
      const text = inlines(block.of, 'inline').trim();
      return text === '' ? '' : `${'#'.repeat(block.level)} ${text}`;
    }
    case 'paragraph':
      return inlines(block.of, 'inline').trim();
    case 'table':
      return table(block);
    case 'fence':
      return inertFence(block.text, block.language);
    case 'list':
      return block.items.map((item) => `- ${inlines(item, 'inline').trim()}`).join('\n');
    case 'details':
      return details(block, depth);
  }
}

/** Cells are not padded: a reader sees the rendered table, and a comment has only so much room. */
function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  if (columns.length === 0) return '';
  const titles = columns.map(({ title }) => inlines([title], 'table cell'));
  const cells = rows.map((row) => columns.map((_, index) => inlines(row[index] ?? [], 'table cell')));
  return markdownTable([titles, ...cells], { align: columns.map(({ align }) => align), alignDelimiters: false });
}

/** GitHub reads Markdown inside HTML only after a blank line, and does not indent what is folded inside a fold. */
function details({ summary, open, of }: Extract<Block, { kind: 'details' }>, depth: number): string {
  const line = inlines(summary, 'summary').trim() || 'Details';
  const body = joined(of, depth + 1);
  return [
    `<details${open === true ? ' open' : ''}>\n<summary>${line}</summary>${depth > 0 ? '\n<blockquote>' : ''}`,
    ...(body === '' ? [] : [body]),
    `${depth > 0 ? '</blockquote>\n' : ''}</details>`,
  ].join('\n\n');
}
