import type { Block, Inline } from './document.ts';
import { shorten } from './shorten.ts';

/** How much of a document may stay. */
export interface Measure {
  /** UTF-16 units of one text. */
  readonly text: number;
  /** Rows of a table, items of a list, parts of a paragraph, blocks next to each other. */
  readonly items: number;
}

/** A table is nothing without its first columns. */
const columnsAtLeast = 4;

/** The same document with its longest texts cut and its longest enumerations ended early; each cut can be seen. */
export function shrink(blocks: readonly Block[], measure: Measure): readonly Block[] {
  const kept = blocks.slice(0, measure.items).map((block) => shrunk(block, measure));
  const left = blocks.length - kept.length;
  return left === 0 ? kept : [...kept, { kind: 'paragraph', of: [more(left)] }];
}

function shrunk(block: Block, measure: Measure): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, of: parts(block.of, measure) };
    case 'fence':
      return { ...block, text: shorten(block.text, measure.text) };
    case 'list': {
      const items = block.items.slice(0, measure.items).map((item) => parts(item, measure));
      const left = block.items.length - items.length;
      return { ...block, items: left === 0 ? items : [...items, [more(left)]] };
    }
    case 'table': {
      const columns = block.columns.slice(0, Math.max(measure.items, columnsAtLeast));
      const rows = block.rows
        .slice(0, measure.items)
        .map((row) => row.slice(0, columns.length).map((cell) => parts(cell, measure)));
      const left = block.rows.length - rows.length;
      return {
        ...block,
        columns: columns.map((column) => ({ ...column, title: shorten(column.title, measure.text) })),
        rows: left === 0 ? rows : [...rows, [[more(left)]]],
      };
    }
    case 'details':
      return { ...block, summary: parts(block.summary, measure), of: shrink(block.of, measure) };
  }
}

function parts(of: readonly Inline[], measure: Measure): readonly Inline[] {
  const kept = of.slice(0, Math.max(measure.items, 1)).map((inline) => part(inline, measure));
  return kept.length === of.length ? kept : [...kept, '…'];
}

function part(inline: Inline, measure: Measure): Inline {
  if (typeof inline === 'string') return shorten(inline, measure.text);
  switch (inline.kind) {
    case 'strong':
      return { ...inline, of: parts(inline.of, measure) };
    case 'code':
      return { ...inline, text: shorten(inline.text, measure.text) };
    case 'link': {
      const text = shorten(inline.text, measure.text);
      // An address cannot be cut. Those that people write are not much longer than their texts.
      return inline.href.length > 4 * measure.text ? text : { ...inline, text };
    }
    case 'break':
      return inline;
  }
}

function more(left: number): string {
  return `… ${left} more`;
}
