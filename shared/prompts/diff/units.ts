import { sentenceEnds } from './sentences.ts';

/** What is compared as one: a sentence, an item of a list, a heading, a line of code. */
export interface Unit {
  /** Without the white space after it; the first may have some before it. */
  readonly text: string;
  /** The white space that follows. */
  readonly space: string;
  /** Units of equal keys are the same: the text without indentation, white space as one blank. */
  readonly key: string;
  /** Where its first visible character stands, in UTF-16 units of the whole text. */
  readonly offset: number;
  readonly kind: 'sentence' | 'heading' | 'code';
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}(?:\s|$)/;
/** An item of a list, a quote, `Name: …`: it begins something, and lines after it may go on. */
const opening = /^\s*(?:[-*+•‣–]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s|>|[\p{L}\w][\p{L}\w .-]{0,30}:(?:\s|$))/u;
/** A row of a table, a rule, a tag, a statement of a template, a line of JSON: a unit by itself. */
const single =
  /^\s*(?:\||([-*_=])(?:\s*\1){2,}\s*$|<[/!?]?\w[^<>]*>\s*$|\{%.*%\}\s*$|\{#.*#\}\s*$|\{\{\s*[#/^!>].*\}\}\s*$|["{}[\]].*[,:{}[\]"]\s*$)/;
/** What such a row begins with: all other lines need not be read for it. */
const beginsSingle = '|-*_=<{"}[]';
/** Lines that are cut by hand are about as long as this; shorter ones end where their thought ends. */
const wrapped = 50;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

/**
 * A text in units, by the rules of Markdown as far as prompts follow them, and by sentences in many scripts.
 * @param start where it begins in the whole text
 */
export function unitsOf(text: string, start: number): Unit[] {
  const units: Unit[] = [];
  let open: string | undefined;
  let block = -1;
  const close = (end: number): void => {
    if (block < 0) return;
    const whole = text.slice(block, end);
    let from = 0;
    for (const to of sentenceEnds(whole)) {
      add(units, start + block + from, whole.slice(from, to), 'sentence');
      from = to;
    }
    block = -1;
  };
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const sign = line.trimStart()[0] ?? '';
    const mark = sign === '`' || sign === '~' ? fence.exec(line)?.[1] : undefined;
    const isCode = open !== undefined || mark !== undefined;
    const isHeading = sign === '#' && heading.test(line);
    if (isCode || isHeading || (sign !== '' && beginsSingle.includes(sign) && single.test(line))) {
      close(at);
      add(units, start + at, line, isCode ? 'code' : isHeading ? 'heading' : 'sentence');
      if (open === undefined) open = mark;
      else if (mark?.startsWith(open)) open = undefined;
    } else {
      if (sign === '' || opening.test(line)) close(at);
      if (block < 0) block = at;
      if (sign === '' || line.length < wrapped || unspaced.test(line)) close(end);
    }
    at = end;
  }
  close(text.length);
  return units;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** White space alone belongs to the unit before it. */
function add(units: Unit[], from: number, whole: string, kind: Unit['kind']): void {
  const visible = whole.trimEnd();
  const space = whole.slice(visible.length);
  const last = units.at(-1);
  if (visible === '' && last !== undefined) {
    units[units.length - 1] = { ...last, space: last.space + space };
    return;
  }
  const start = visible.trimStart();
  const key = /\s{2}|[\t\n]/.test(start) ? start.replace(/\s+/g, ' ') : start;
  units.push({ text: visible, space, key, offset: from + visible.length - start.length, kind });
}
