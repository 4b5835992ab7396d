import type { Budget } from './sequence.ts';
import { matched } from './sequence.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * Both texts in units, but for paragraphs that are the same: these are a unit each, and not looked into. Most of a text
 * is the same in most changes.
 */
export function unitsOfBoth(base: string, head: string, budget: Budget): [base: Unit[], head: Unit[]] {
  const [a, b] = [paragraphsOf(base), paragraphsOf(head)];
  const pairs = matched(a, b, budget);
  const units = (paragraphs: readonly string[], same: ReadonlySet<number>): Unit[] => {
    const found: Unit[] = [];
    // Those that differ and stand together are read together.
    let [offset, open, text] = [0, 0, ''];
    const close = (): void => {
      for (const unit of text === '' ? [] : unitsOf(text)) found.push({ ...unit, offset: open + unit.offset });
      text = '';
    };
    for (const [index, paragraph] of paragraphs.entries()) {
      if (same.has(index)) {
        close();
        found.push(wholeUnit(paragraph, offset));
      } else {
        if (text === '') open = offset;
        text += paragraph;
      }
      offset += paragraph.length;
    }
    close();
    return found;
  };
  return [units(a, new Set(pairs.map(([index]) => index))), units(b, new Set(pairs.map(([, index]) => index)))];
}

const fence = /^ {0,3}(?:`{3,}|~{3,})/gm;

/** With the empty lines after them. Code between fences is of one paragraph. */
function paragraphsOf(text: string): string[] {
  const found: string[] = [];
  const hasFences = text.includes('```') || text.includes('~~~');
  let [from, read, isOpen] = [0, 0, false];
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', read)) {
    let end = at + 2;
    while (text[end] === '\n') end += 1;
    const marks = hasFences ? (text.slice(read, end).match(fence)?.length ?? 0) : 0;
    if (marks % 2 === 1) isOpen = !isOpen;
    read = end;
    if (isOpen) continue;
    found.push(text.slice(from, end));
    from = end;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}

function wholeUnit(paragraph: string, from: number): Unit {
  const text = paragraph.trimEnd();
  const start = text.length - text.trimStart().length;
  return { text, space: paragraph.slice(text.length), key: text, offset: from + start, kind: 'sentence' };
}
