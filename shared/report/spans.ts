import type { Inline } from './document.ts';
import { inertTerminal } from './inert.ts';
import { textWidth } from './width.ts';

/** Select Graphic Rendition codes (ECMA-48): what to switch on, and what switches it off again. */
const styles = {
  strong: [1, 22],
  dim: [2, 22],
  code: [36, 39],
  link: [4, 24],
  added: [32, 39],
  removed: [31, 39],
} as const;

export type Style = keyof typeof styles;

/** A run of text on one line of a terminal. The text is inert. */
export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
}

export type Line = readonly Span[];

/** A text on one line. */
export function span(text: string, ...style: Style[]): Span {
  return { text: inertTerminal(text).replace(/\s+/g, ' '), styles: style };
}

/** Lines of what a report says, one line unless it holds breaks. */
export function spans(of: readonly Inline[], ...style: Style[]): readonly Line[] {
  const lines: Span[][] = [[]];
  for (const inline of of) {
    if (typeof inline === 'object' && inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(...spansOf(inline, style));
  }
  return lines;
}

function spansOf(inline: Inline, style: readonly Style[]): readonly Span[] {
  if (typeof inline === 'string') return [span(inline, ...style)];
  switch (inline.kind) {
    case 'strong':
      return inline.of.flatMap((inner) => spansOf(inner, [...style, 'strong']));
    case 'code':
      return [span(inline.text, ...style, 'code')];
    case 'link':
      return inline.text === inline.href
        ? [span(inline.href, ...style, 'link')]
        : [span(`${inline.text} (`, ...style), span(inline.href, ...style, 'link'), span(')', ...style)];
    case 'break':
      return [span(' ', ...style)];
  }
}

/** Columns that a line takes. */
export function widthOf(line: Line): number {
  return line.reduce((width, { text }) => width + textWidth(text), 0);
}

export function paint(line: Line, color: boolean): string {
  return line.map((one) => (color ? painted(one) : one.text)).join('');
}

function painted({ text, styles: names }: Span): string {
  if (text === '') return '';
  const codes = [...new Set(names)].map((name) => styles[name]);
  const on = codes.map(([code]) => `\u001b[${code}m`).join('');
  const off = codes
    .toReversed()
    .map(([, code]) => `\u001b[${code}m`)
    .join('');
  return `${on}${text}${off}`;
}
