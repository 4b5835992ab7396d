import type { Reason } from './change.ts';
import type { Segment } from './segment.ts';
import { Budget, matched } from './sequence.ts';
import type { NumberIn, Reader } from './wording/reader.ts';

/** Longer ones are no sentences: what is in them is not told one by one. */
const longest = 2000;
const steps = 100_000;

/** What a sentence that went or changed takes from what binds a model, or adds to it. */
export function sentenceReasons(segment: Segment, reader: Reader): Reason[] {
  if (segment.kind === 'removed' && segment.instruction) {
    const { at, text } = segment;
    const message = `An instruction is gone that stood in line ${at.line}.`;
    return [
      { id: 'instruction-removed', impact: 'behavioural', message, at: { base: at }, text: { base: text.trim() } },
    ];
  }
  if (segment.kind !== 'changed' || segment.blank) return [];
  const side = (other: 'removed' | 'added'): string =>
    segment.runs.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
  const [base, head] = [side('added'), side('removed')];
  if (base.length > longest || head.length > longest) return [];
  const at = { base: segment.base, head: segment.head };
  const reason = (id: Reason['id'], message: string, text: Reason['text'] & {}): Reason => {
    return { id, impact: 'behavioural', message, at, text };
  };
  return [
    ...numberChanges(base, head, reader).map((text) => reason('number-changed', numberMessage(text), text)),
    ...boundChanges(base, head, reader).map((text) =>
      reason('bound-changed', `A limit goes the other way: ${text.base} → ${text.head}.`, text),
    ),
    ...negationChanges(base, head, reader).map(({ id, words }) => {
      const message = id === 'negation-removed' ? `A negation is gone: "${words}".` : `A negation is new: "${words}".`;
      return reason(id, message, { base: base.trim(), head: head.trim() });
    }),
  ];
}

const numberMessage = ({ base, head }: { base?: string; head?: string }): string => {
  if (head === undefined) return `A number is gone: ${base}.`;
  return base === undefined ? `A number is new: ${head}.` : `A number differs: ${base} → ${head}.`;
};

function numberChanges(base: string, head: string, reader: Reader): { base?: string; head?: string }[] {
  const [a, b] = [reader.numbers(base), reader.numbers(head)];
  const values = (numbers: readonly NumberIn[]): string[] => numbers.map(({ value }) => value);
  const changes: { base?: string; head?: string }[] = [];
  let [from, fromHead] = [0, 0];
  for (const { base: to, head: toHead, length } of matched(values(a), values(b), new Budget(steps))) {
    for (; from < to || fromHead < toHead; from += 1, fromHead += 1) {
      const [was, is] = [from < to ? a[from] : undefined, fromHead < toHead ? b[fromHead] : undefined];
      changes.push({ ...(was && { base: around(base, was) }), ...(is && { head: around(head, is) }) });
    }
    [from, fromHead] = [to + length, toHead + length];
  }
  return changes;
}

/** A number with two words before it and one after: "at most 3 sentences". */
function around(text: string, { start, end }: NumberIn): string {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(/\s+/)
    .slice(-3)
    .join(' ');
  const [after = ''] = /^\S*(?:\s+[\p{L}%]+)?/u.exec(text.slice(end, end + 40)) ?? [];
  return `${before}${text.slice(start, end)}${after}`
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!?。，、；]+$/u, '')
    .trim();
}

function boundChanges(base: string, head: string, reader: Reader): { base: string; head: string }[] {
  const [a, b] = [reader.bounds(base), reader.bounds(head)];
  if (a.length !== b.length) return [];
  return a.flatMap(({ way, text }, index) => {
    const is = b[index];
    return is === undefined || is.way === way ? [] : [{ base: text, head: is.text }];
  });
}

function negationChanges(
  base: string,
  head: string,
  reader: Reader,
): { id: 'negation-removed' | 'negation-added'; words: string }[] {
  const [a, b] = [reader.negations(base), reader.negations(head)];
  if (a.length === b.length) return [];
  const [more, less] = a.length > b.length ? [a, [...b]] : [b, [...a]];
  const words = more.filter((word) => {
    const known = less.indexOf(word);
    if (known >= 0) less.splice(known, 1);
    return known < 0;
  });
  return [{ id: a.length > b.length ? 'negation-removed' : 'negation-added', words: words.join(', ') }];
}
