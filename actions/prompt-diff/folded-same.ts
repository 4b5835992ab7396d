import { cutBefore } from '../../shared/report/shorten.ts';
import type { ShownSegment } from './data.ts';

/** What stays beside a difference: lines, and UTF-16 units where these are long. */
const context = { lines: 3, characters: 400 };

/** Less than this is not worth folding away. */
const least = { lines: 2, characters: 300 };

/**
 * What is the same, in three: what stays beside the differences, and what is folded away between.
 * @param room gets less by what is folded away; without room it is counted instead
 */
export function foldedSame(
  text: string,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
  room: { same: number },
): Extract<ShownSegment, { kind: 'same' }> {
  const from = isFirst ? 0 : endOfStart(text);
  const to = isLast ? text.length : Math.max(from, startOfEnd(text));
  const middle = text.slice(from, to);
  const lines = linesIn(middle);
  if (lines < least.lines && middle.length < least.characters) return { kind: 'same', before: text, after: '' };
  const around = { kind: 'same' as const, before: text.slice(0, from), after: text.slice(to) };
  if (middle.length > room.same) return { ...around, left: lines };
  room.same -= middle.length;
  return { ...around, middle };
}

/** A line feed at its end begins no further line. */
export function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function endOfStart(text: string): number {
  let end = 0;
  for (let line = 0; line < context.lines; line += 1) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
    if (end > context.characters) break;
  }
  if (end <= context.characters) return end;
  const lineEnd = text.lastIndexOf('\n', context.characters - 1) + 1;
  if (lineEnd > 0) return lineEnd;
  const blank = text.lastIndexOf(' ', context.characters) + 1;
  return blank > 0 ? blank : cutBefore(text, context.characters);
}

function startOfEnd(text: string): number {
  let start = text.length;
  for (let line = 0; line < context.lines && start > 0; line += 1) {
    start = text.lastIndexOf('\n', start - 2) + 1;
    if (text.length - start > context.characters) break;
  }
  if (text.length - start <= context.characters) return start;
  const earliest = text.length - context.characters;
  const lineStart = text.indexOf('\n', earliest) + 1;
  if (lineStart > 0 && lineStart < text.length) return lineStart;
  const blank = text.indexOf(' ', earliest) + 1;
  return blank > 0 ? blank : cutBefore(text, earliest);
}
