import type { Block, Inline, Section } from './document.ts';
import { inertTerminal } from './inert.ts';
import { type Line, paint, type Style, span, spans } from './spans.ts';
import { terminalTable } from './terminal-table.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  /** Whether escape sequences may be used at all, for bold text too. */
  readonly color: boolean;
}

const indent = 2;
/** What is folded on a page has no fold here, so it may not push the rest away. */
const detailLines = 24;

/** The report for a terminal. Whatever its texts hold, the only escape sequences are our own. */
export function terminal(sections: readonly Section[], { width, color }: TerminalOptions): string {
  return blockLines(
    sections.flatMap(({ blocks }) => blocks),
    width,
  )
    .map((line) => paint(line, color))
    .join('\n');
}

function blockLines(blocks: readonly Block[], width: number): readonly Line[] {
  const parts = blocks.map((block) => lines(block, width)).filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index === 0 ? part : [[], ...part]));
}

function lines(block: Block, width: number): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return wrapped(block.of, width, 'strong');
    case 'paragraph':
      return wrapped(block.of, width);
    case 'table':
      return terminalTable(block, width);
    case 'fence':
      return fenceLines(block).map((line) => shifted(line));
    case 'list':
      return block.items.flatMap((item) => wrapped(item, width - indent).map((line, row) => shifted(line, row, '•')));
    case 'details':
      return [
        ...wrapped(block.summary, width - indent).map((line, row) => shifted(line, row, '▾')),
        ...cut(blockLines(block.of, width - indent)).map((line) => shifted(line)),
      ];
  }
}

function wrapped(of: readonly Inline[], width: number, ...style: Style[]): readonly Line[] {
  return spans(of, ...style).flatMap((line) => wrap(line, width));
}

/** Lines of a fence are not wrapped: they may be compared by column. */
function fenceLines({ text, language }: Extract<Block, { kind: 'fence' }>): readonly Line[] {
  return inertTerminal(text)
    .trimEnd()
    .split('\n')
    .map((line) => [{ text: line.replaceAll('\t', '  '), styles: language === 'diff' ? diffStyles(line) : [] }]);
}

function diffStyles(line: string): readonly Style[] {
  if (line.startsWith('+')) return ['added'];
  return line.startsWith('-') ? ['removed'] : [];
}

function cut(all: readonly Line[]): readonly Line[] {
  const left = all.length - detailLines;
  if (left <= 1) return all;
  return [...all.slice(0, detailLines), [span(`… ${left} more lines in the report`, 'dim')]];
}

/** Indented, with a mark before the first line. */
function shifted(line: Line, row = 1, mark = ' '): Line {
  if (line.length === 0) return line;
  return [{ text: row === 0 ? `${mark} ` : ' '.repeat(indent), styles: [] }, ...line];
}
