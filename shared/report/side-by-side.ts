import { cutBefore } from './shorten.ts';

/** Of what is shown, how much may stand before the first difference. */
const before = 0.3;

/**
 * Two answers cut to at most `max` UTF-16 units each, around the first place where they differ. A cut end shows `…`.
 * Answers that are short enough come back whole.
 */
export function sideBySide(base: string, head: string, max: number): { readonly base: string; readonly head: string } {
  if (base.length <= max && head.length <= max) return { base, head };
  const from = startOf(base, firstDifference(base, head), max);
  return { base: cut(base, from, max), head: cut(head, from, max) };
}

function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let index = 0;
  while (index < end && a.charCodeAt(index) === b.charCodeAt(index)) index += 1;
  return index;
}

/** Where to start: at the start of a word when one is near. */
function startOf(text: string, difference: number, max: number): number {
  const earliest = difference - Math.floor(max * before);
  if (earliest <= 0) return 0;
  const word = text.slice(earliest, difference).search(/(?<=\s)\S/);
  return cutBefore(text, word === -1 ? earliest : earliest + word);
}

function cut(text: string, from: number, max: number): string {
  const start = from > 0 ? '…' : '';
  const rest = text.slice(from);
  if (start.length + rest.length <= max) return start + rest;
  return `${start}${rest.slice(0, cutBefore(rest, max - start.length - 1)).trimEnd()}…`;
}
