import { cutBefore, shorten } from '../../shared/report/shorten.ts';
import type { ShownSegment, ShownText } from './data.ts';
import { linesIn } from './folded-same.ts';

/** A line of a fence at most: longer ones are read in the report. */
const longestLine = 1200;

/** What is shown of what is the same, before and after a difference. */
const longestContext = 240;

/**
 * A text as a diff by sentence: a line begins with what it is, ` `, `-` or `+`. At most `room` UTF-16 units; what differs
 * comes before what is the same.
 */
export function diffFence({ segments }: Pick<ShownText, 'segments'>, room: number): { text: string; isWhole: boolean } {
  const lines: string[] = [];
  let left = room;
  for (const line of segments.flatMap(linesOf)) {
    const shown = shorten(line, longestLine);
    left -= shown.length + 1;
    if (left < 0) return { text: lines.join('\n'), isWhole: false };
    lines.push(shown);
  }
  return { text: lines.join('\n'), isWhole: true };
}

function linesOf(segment: ShownSegment): string[] {
  switch (segment.kind) {
    case 'same':
      return sameLines(segment);
    case 'changed':
      return changedLines(segment.runs);
    default: {
      const { kind, text, movedTo } = segment;
      if (movedTo === undefined) return marked(kind === 'removed' ? '-' : '+', text);
      // Neither red nor green: nothing was taken away or added.
      const where = kind === 'removed' ? `moved to line ${movedTo}` : `moved from line ${movedTo}`;
      return [`# ${where}:`, ...marked('#', text)];
    }
  }
}

function sameLines({ before, middle, after, left }: Extract<ShownSegment, { kind: 'same' }>): string[] {
  const count = left ?? (middle === undefined ? undefined : linesIn(middle));
  if (count !== undefined) return [...marked(' ', startOf(before)), gapOf(count), ...marked(' ', endOf(after))];
  if (before.length <= 2 * longestContext) return marked(' ', before);
  return [...marked(' ', startOf(before)), ...marked(' ', endOf(before))];
}

const gapOf = (count: number): string => `@@ ${count} ${count === 1 ? 'line is' : 'lines are'} the same @@`;

/** What stands nearest to the difference before it. */
const startOf = (text: string): string => shorten(text, longestContext);

/** What stands nearest to the difference after it. */
function endOf(text: string): string {
  if (text.length <= longestContext) return text;
  const from = text.length - longestContext;
  const word = text.indexOf(' ', from) + 1;
  return `…${text.slice(word > 0 ? word : cutBefore(text, from))}`;
}

function changedLines(runs: Extract<ShownSegment, { kind: 'changed' }>['runs']): string[] {
  const isBlank = runs.every(({ kind, text }) => kind === 'same' || text.trim() === '');
  const side = (mine: 'removed' | 'added'): string =>
    runs
      .filter(({ kind }) => kind === 'same' || kind === mine)
      .map(({ kind, text }) => (isBlank && kind !== 'same' ? seenBlank(text) : text))
      .join('');
  const [base, head] = [side('removed'), side('added')];
  const endsParagraph = [base, head].every((text) => /\n[^\S\n]*\n$/.test(text));
  return [...marked('-', base), ...marked('+', head), ...(endsParagraph ? [''] : [])];
}

/** White space that differs, as signs. */
export const seenBlank = (text: string): string =>
  text.replaceAll(' ', '·').replaceAll('\t', '⇥').replace(/\r?\n/g, '⏎\n');

function marked(mark: string, text: string): string[] {
  const shown = text.replace(/\s*\n$/, '');
  return shown === '' && text === '' ? [] : shown.split('\n').map((line) => `${mark} ${line}`.trimEnd());
}
