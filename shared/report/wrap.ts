import { graphemes } from './graphemes.ts';
import { type Line, type Span, widthOf } from './spans.ts';
import { textWidth } from './width.ts';

/**
 * Breaks a line at spaces into lines of at most `width` columns. A longer word (a path, an address) gets a line of its
 * own, or is cut when `cut` says that the width is binding.
 */
export function wrap(line: Line, width: number, cut = false): readonly Line[] {
  // No character takes more than two columns, so that short lines need not be measured.
  if (2 * lengthOf(line) <= width || widthOf(line) <= width) return [line];
  const lines: Line[] = [];
  let current: Line = [];
  let taken = 0;
  for (const word of words(line).flatMap((one) => (cut ? pieces(one, width) : [one]))) {
    const needed = widthOf(trimmed(word));
    if (taken > 0 && taken + needed > width) {
      lines.push(trimmed(current));
      current = [];
      taken = 0;
    }
    current = [...current, ...word];
    taken += widthOf(word);
  }
  return [...lines, trimmed(current)];
}

/** Words with the space after them. One word may be made of several spans: a comma after code. */
function words(line: Line): readonly Line[] {
  const result: Span[][] = [[]];
  for (const { text, styles } of line) {
    for (const part of text.match(/ +|[^ ]+ ?/g) ?? []) {
      result.at(-1)?.push({ text: part, styles });
      if (part.endsWith(' ')) result.push([]);
    }
  }
  return result.filter((word) => word.length > 0);
}

function pieces(word: Line, width: number): readonly Line[] {
  if (widthOf(word) <= width) return [word];
  return word.flatMap(({ text, styles }) => chunks(text, width).map((chunk) => [{ text: chunk, styles }]));
}

function chunks(text: string, width: number): readonly string[] {
  const result = [''];
  let taken = 0;
  for (const { segment } of graphemes(text)) {
    const needed = textWidth(segment);
    if (taken > 0 && taken + needed > width) {
      result.push('');
      taken = 0;
    }
    result[result.length - 1] += segment;
    taken += needed;
  }
  return result;
}

const lengthOf = (line: Line): number => line.reduce((sum, { text }) => sum + text.length, 0);

/** Without the space at the end, which nobody sees. */
function trimmed(line: Line): Line {
  const last = line.at(-1);
  if (last === undefined || !last.text.endsWith(' ')) return line;
  return [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
