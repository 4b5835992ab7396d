import type { Budget } from './sequence.ts';
import { matched } from './sequence.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * Both texts in units, but for paragraphs that are the same: these are a unit each, and not looked into; those at the
 * beginning are one, and those at the end. Most of a text is the same in most changes.
 */
export function unitsOfBoth(base: string, head: string, budget: Budget): [base: Unit[], head: Unit[]] {
  const ends = sameEnds(base, head);
  const inner = (text: string): string[] => paragraphsOf(text.slice(ends.start, text.length - ends.end));
  const [a, b] = [inner(base), inner(head)];
  const stretches = matched(a, b, budget);
  const units = (text: string, paragraphs: readonly string[], side: 'base' | 'head'): Unit[] => {
    const found: Unit[] = ends.start === 0 ? [] : [wholeUnit(text.slice(0, ends.start), 0)];
    let [next, offset] = [0, ends.start];
    for (const same of stretches) {
      // Those that differ and stand together are read together.
      const from = offset;
      for (; next < same[side]; next += 1) offset += (paragraphs[next] as string).length;
      if (offset > from) for (const unit of unitsOf(text.slice(from, offset), from)) found.push(unit);
      for (const end = next + same.length; next < end; next += 1) {
        const paragraph = paragraphs[next] as string;
        found.push(wholeUnit(paragraph, offset));
        offset += paragraph.length;
      }
    }
    if (ends.end > 0) found.push(wholeUnit(text.slice(offset), offset));
    return found;
  };
  return [units(base, a, 'base'), units(head, b, 'head')];
}

/** UTF-16 units that are compared at once. */
const far = 256;

/** How much of both is the same at their beginnings, and how much of the rest at their ends, in whole paragraphs. */
function sameEnds(base: string, head: string): { readonly start: number; readonly end: number } {
  // Where code is open is told from the beginning on.
  if (hasFences(base) || hasFences(head)) return { start: 0, end: 0 };
  const shorter = Math.min(base.length, head.length);
  let same = 0;
  while (same + far <= shorter && base.startsWith(head.slice(same, same + far), same)) same += far;
  while (same < shorter && base.charCodeAt(same) === head.charCodeAt(same)) same += 1;
  // A paragraph has all line feeds after it, of which one side may have more.
  if (base[same] === '\n' || head[same] === '\n') while (base[same - 1] === '\n') same -= 1;
  const last = same < 2 ? -1 : base.lastIndexOf('\n\n', same - 2);
  const start = last < 0 ? 0 : last + 2;
  const most = shorter - start;
  const [baseEnd, headEnd] = [base.length, head.length];
  let tail = 0;
  while (tail + far <= most && base.endsWith(head.slice(headEnd - tail - far, headEnd - tail), baseEnd - tail))
    tail += far;
  while (tail < most && base.charCodeAt(baseEnd - 1 - tail) === head.charCodeAt(headEnd - 1 - tail)) tail += 1;
  let next = base.indexOf('\n\n', base.length - tail);
  if (next < 0) return { start, end: 0 };
  while (base[next] === '\n') next += 1;
  return { start, end: base.length - next };
}

const hasFences = (text: string): boolean => text.includes('```') || text.includes('~~~');

const fence = /^ {0,3}(?:`{3,}|~{3,})/gm;

/** With the empty lines after them. Code between fences is of one paragraph. */
function paragraphsOf(text: string): string[] {
  const found: string[] = [];
  const isFenced = hasFences(text);
  let [from, read, isOpen] = [0, 0, false];
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', read)) {
    let end = at + 2;
    while (text[end] === '\n') end += 1;
    const marks = isFenced ? (text.slice(read, end).match(fence)?.length ?? 0) : 0;
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
