import type { Budget } from './sequence.ts';
import { matched } from './sequence.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * Both texts in units, but for paragraphs that are the same: these are a unit each, and not looked into; those at the
 * beginning are one, and those at the end. Most of a text is the same in most changes.
 */
export function unitsOfBoth(base: string, head: string, budget: Budget): [base: Unit[], head: Unit[]] {
  const ends = sameEnds(base, head);
  const [a, b] = [new Side(base, ends), new Side(head, ends)];
  const same = (length: number): void => {
    if (length === 0) return;
    const unit = wholeUnit(base.slice(a.at, a.at + length), a.at);
    b.add({ ...unit, offset: unit.offset - a.at + b.at }, length);
    a.add(unit, length);
  };
  same(ends.start);
  for (const stretch of matched(a.paragraphs, b.paragraphs, budget)) {
    a.readUntil(stretch.base);
    b.readUntil(stretch.head);
    const end = stretch.base + stretch.length;
    for (let at = stretch.base; at < end; at += 1) same((a.paragraphs[at] as string).length);
    a.readFrom(end);
    b.readFrom(stretch.head + stretch.length);
  }
  same(ends.end);
  return [a.units, b.units];
}

/** A text, and as much of it as is in units. */
class Side {
  readonly units: Unit[] = [];
  /** Those between what is the same at both ends. */
  readonly paragraphs: readonly string[];
  readonly #text: string;
  #next = 0;
  at = 0;

  constructor(text: string, { start, end }: Ends) {
    this.#text = text;
    this.paragraphs = paragraphsOf(text.slice(start, text.length - end));
  }

  add(unit: Unit, length: number): void {
    this.units.push(unit);
    this.at += length;
  }

  /** Paragraphs that differ and stand together are read together. */
  readUntil(paragraph: number): void {
    let end = this.at;
    for (; this.#next < paragraph; this.#next += 1) end += (this.paragraphs[this.#next] as string).length;
    if (end > this.at) for (const unit of unitsOf(this.#text.slice(this.at, end), this.at)) this.units.push(unit);
    this.at = end;
  }

  readFrom(paragraph: number): void {
    this.#next = paragraph;
  }
}

/** How much two texts have in common, in UTF-16 units. */
interface Ends {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units that are compared at once, which takes a fraction of one by one. */
const far = 256;

/** How much of both is the same at their beginnings, and how much of the rest at their ends, in whole paragraphs. */
function sameEnds(base: string, head: string): Ends {
  // Where code is open is told from the beginning on.
  if (hasFences(base) || hasFences(head)) return { start: 0, end: 0 };
  const shorter = Math.min(base.length, head.length);
  let same = 0;
  while (same + far <= shorter && base.slice(same, same + far) === head.slice(same, same + far)) same += far;
  while (same < shorter && base.charCodeAt(same) === head.charCodeAt(same)) same += 1;
  // A paragraph has all line feeds after it, of which one side may have more.
  if (base[same] === '\n' || head[same] === '\n') while (base[same - 1] === '\n') same -= 1;
  const last = same < 2 ? -1 : base.lastIndexOf('\n\n', same - 2);
  const start = last < 0 ? 0 : last + 2;
  const most = shorter - start;
  const [a, b] = [base.length, head.length];
  let tail = 0;
  while (tail + far <= most && base.slice(a - tail - far, a - tail) === head.slice(b - tail - far, b - tail))
    tail += far;
  while (tail < most && base.charCodeAt(a - 1 - tail) === head.charCodeAt(b - 1 - tail)) tail += 1;
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
