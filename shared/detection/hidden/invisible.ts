import type { Finding } from '../check.ts';
import { unitsOf } from '../units.ts';
import { directions } from './direction.ts';
import { selectorRun } from './selectors.ts';
import { tagRun } from './tags.ts';
import { zeroWidthRun } from './zero-width.ts';

/** A run of one kind of character that was looked at: where it ends, and what is wrong with it. */
export interface Run {
  readonly end: number;
  readonly finding?: Omit<Finding, 'start' | 'end'>;
  /** Where the finding begins, if before the run. */
  readonly from?: number;
}

type Look = (text: string, start: number) => Run;

const [tag, selector, zeroWidth, privateUse, privatePlane, direction] = [1, 2, 3, 4, 5, 6];
let kinds: Uint8Array | undefined;

function unitKinds(): Uint8Array {
  if (kinds !== undefined) return kinds;
  kinds = new Uint8Array(1 << 16);
  const fill = (kind: number, from: number, to = from): void => void kinds?.fill(kind, from, to + 1);
  fill(tag, 0xdb40);
  fill(selector, 0xfe00, 0xfe0f);
  for (const unit of [0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xfeff, 0xffa0])
    fill(zeroWidth, unit);
  fill(zeroWidth, 0x200b, 0x200f);
  fill(zeroWidth, 0x061c);
  fill(zeroWidth, 0x2060, 0x2065);
  fill(zeroWidth, 0x206a, 0x206f);
  fill(zeroWidth, 0xfff9, 0xfffb);
  fill(direction, 0x202a, 0x202e);
  fill(direction, 0x2066, 0x2069);
  fill(privateUse, 0xe000, 0xf8ff);
  fill(privatePlane, 0xdb80, 0xdbff);
  return kinds;
}

const looks: Readonly<Record<number, Look>> = {
  // Both blocks begin with the same unit of UTF-16.
  [tag]: (text, start) => (text.charCodeAt(start + 1) < 0xdd00 ? tagRun(text, start) : selectorRun(text, start)),
  [selector]: selectorRun,
  [zeroWidth]: zeroWidthRun,
  [privateUse]: privateRun,
  [privatePlane]: privateRun,
};

/** All that is not seen, in one pass: most characters cost a look into a table. */
export function invisible(text: string): Finding[] {
  const kindOf = unitKinds();
  const units = unitsOf(text);
  const size = text.length;
  const found: Finding[] = [];
  let directed = false;
  for (let at = 0; at < size; ) {
    const unit = units[at] as number;
    // None of them comes before the soft hyphen.
    const kind = unit < 0xad ? 0 : (kindOf[unit] as number);
    if (kind === 0 || kind === direction) {
      directed ||= kind === direction;
      at += 1;
      continue;
    }
    const { end, finding, from = at } = (looks[kind] as Look)(text, at);
    if (finding !== undefined) found.push({ ...finding, start: from, end });
    at = Math.max(end, at + 1);
  }
  return directed ? [...found, ...directions(text)] : found;
}

/** Fonts of icons use these one by one, so that a run is one finding. */
function privateRun(text: string, start: number): Run {
  let end = start;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit >= 0xdb80 && unit <= 0xdbff) end += 1;
    else if (unit < 0xe000 || unit > 0xf8ff) break;
  }
  return { end, finding: { check: 'hidden/private-use' } };
}
