import type { Detector, Span } from './detector.ts';
import { detectors } from './detectors.ts';
import { Search } from './search.ts';

/** A span with what was found there. */
export interface Found extends Span {
  readonly id: string;
  readonly kind: Detector['kind'];
}

interface Ranked extends Found {
  /** The detector's place among all. */
  readonly rank: number;
}

/**
 * What all detectors find, in the order of the text. Spans over each other are one, with the name of the first.
 * @param keep what counts, asked before they are joined; neither does what a later detector finds within what does not
 */
export function findAll(text: string, keep?: (found: Found) => boolean): Found[] {
  const all = search(text);
  return whole(keep === undefined ? all : kept(all, keep)).map(({ start, end, id, kind }) => ({
    start,
    end,
    id,
    kind,
  }));
}

function kept(all: readonly Ranked[], keep: (found: Found) => boolean): Ranked[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || a.rank - b.rank);
  let [end, rank] = [0, 0];
  return sorted.filter((one) => {
    if (one.end <= end && one.rank >= rank) return false;
    if (keep(one)) return true;
    [end, rank] = [one.end, one.rank];
    return false;
  });
}

let every: Search | undefined;

function search(text: string): Ranked[] {
  every ??= new Search(detectors);
  return every.find(text).map(({ start, end, rank }) => {
    const { id, kind } = detectors[rank] as Detector;
    return { start, end, id, kind, rank };
  });
}

function whole(found: readonly Ranked[]): Ranked[] {
  const joined: Ranked[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = joined.at(-1);
    if (last === undefined || one.start >= last.end) joined.push(one);
    else {
      const first = one.rank < last.rank ? one : last;
      joined[joined.length - 1] = { ...first, start: last.start, end: Math.max(last.end, one.end) };
    }
  }
  return joined;
}

/** So many values that were found are looked for elsewhere as well, from this length on. */
const [mostValues, shortestValue] = [100, 6];

/**
 * Texts that belong together, with secrets and personal data replaced. The same value has the same placeholder in all of
 * them: `[email]`, or `[email 1]` and `[email 2]` where there are several. What was found in one place is replaced
 * everywhere: a password is told by the words before it, which an answer may leave out.
 */
export function redactTexts(texts: readonly string[]): string[] {
  const found = texts.map(search);
  const values = new Map<string, Ranked>();
  for (const [at, text] of texts.entries()) {
    for (const one of found[at] ?? []) {
      const value = text.slice(one.start, one.end);
      if (value.length >= shortestValue && values.size < mostValues && !values.has(value)) values.set(value, one);
    }
  }
  const spans = texts.map((text, at) => whole([...(found[at] ?? []), ...[...values].flatMap(again(text))]));
  const numbers = numbered(texts, spans);
  return texts.map((text, at) => {
    let shown = '';
    let from = 0;
    for (const { id, start, end } of spans[at] ?? []) {
      const known = numbers.get(id);
      const number = known?.get(sameness(text.slice(start, end)));
      shown += `${text.slice(from, start)}[${id}${(known?.size ?? 1) > 1 ? ` ${number}` : ''}]`;
      from = end;
    }
    return shown + text.slice(from);
  });
}

/** Where a value stands in a text. */
const again =
  (text: string) =>
  ([value, known]: readonly [string, Ranked]): Ranked[] => {
    const places: Ranked[] = [];
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
      places.push({ ...known, start, end: start + value.length });
    }
    return places;
  };

/** A number for each value of each kind, in the order of the texts. */
function numbered(texts: readonly string[], spans: readonly Ranked[][]): Map<string, Map<string, number>> {
  const numbers = new Map<string, Map<string, number>>();
  for (const [at, text] of texts.entries()) {
    for (const { id, start, end } of spans[at] ?? []) {
      const known = numbers.get(id) ?? new Map<string, number>();
      numbers.set(id, known);
      const value = sameness(text.slice(start, end));
      if (!known.has(value)) known.set(value, known.size + 1);
    }
  }
  return numbers;
}

/** The same number with other separators, and the same address in capitals, are one value. */
const sameness = (value: string): string => value.toLowerCase().replaceAll(/[\s().-]/g, '');

/** Digits of a number that may be a card's or a telephone's. */
const longNumber = 1e8;

/** A value of JSON, with secrets and personal data replaced in all of its texts, names of members and long numbers. */
export function redact<T>(value: T): T {
  const texts: string[] = [];
  walk(value, (text) => texts.push(text));
  const shown = redactTexts(texts);
  let at = 0;
  return walk(value, () => shown[at++] ?? '') as T;
}

/** The same value with every text replaced, in the same order each time. */
function walk(value: unknown, replace: (text: string) => unknown): unknown {
  if (typeof value === 'string') return replace(value);
  if (typeof value === 'number' && Math.abs(value) > longNumber) {
    const text = String(value);
    const shown = replace(text);
    return shown === text ? value : shown;
  }
  if (Array.isArray(value)) return value.map((item) => walk(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), walk(item, replace)]));
}
