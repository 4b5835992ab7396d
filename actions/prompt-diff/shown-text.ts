import type { ShownText as Shown } from '../../shared/action/shown-text.ts';
import type { TextChange } from '../../shared/prompts/diff/change.ts';
import type { Run, Segment } from '../../shared/prompts/diff/segment.ts';
import type { ShownSegment, ShownText } from './data.ts';
import { foldedSame } from './folded-same.ts';

/** UTF-16 units that all texts together may still have. It gets less. */
export interface Room {
  differing: number;
  /** Of what is folded away. */
  same: number;
}

/** What one text may have of that at most. */
const most: Room = { differing: 20_000, same: 20_000 };

/** A segment as it may be shown: of what it has on both sides, and its words. */
interface Told {
  readonly base: string;
  readonly head: string;
  readonly runs: readonly string[];
}

/** A text of both sides, whole and in its segments; what of it may be shown, and what it is. */
export interface ToldText {
  readonly change: TextChange;
  readonly raw: WholeText;
  /** Absent where nothing of it may be shown. */
  readonly told?: WholeText | undefined;
  readonly name: string;
}

interface WholeText extends Side {
  readonly parts: readonly Told[];
}

type Side = Readonly<Record<'base' | 'head', string>>;

export function toldText(change: TextChange, shown: Shown): ToldText {
  const parts = change.segments.map(toTell);
  const raw = { ...joined(parts), parts };
  return { change, raw, told: shown.show(raw), name: shown.tell(change.name ?? '') };
}

/** A text as a report tells it: all that differs, and what is the same as far as there is room. */
export function shownText({ change, raw, told, name }: ToldText, room: Room): ShownText | undefined {
  const { kind, of, role, segments, bounded } = change;
  if (told === undefined) return undefined;
  const roles = [...new Set([role.base, role.head].filter((one) => one !== undefined))];
  const title = of === 'message' ? roles.join(' → ') : of === 'include' ? `included: ${name}` : 'template';
  const isMasked = reachesOver(raw, told);
  const all = isMasked
    ? replaced(change, told)
    : segments.map((segment, at) => ({ segment, told: told.parts[at] ?? { base: '', head: '', runs: [] } }));
  const fitting = withinRoom(all, room);
  return {
    kind,
    title,
    segments: fitting,
    ...(bounded && { bounded }),
    ...(isMasked && { masked: true as const }),
    ...(fitting.length < all.length && { cut: true as const }),
  };
}

/** A secret that reaches over sentences is not found in any of them. */
function reachesOver(raw: WholeText, told: WholeText): boolean {
  return (['base', 'head'] as const).some((side) => {
    // Most texts hide nothing, and are not put together again to see that.
    const isSame = told[side] === raw[side] && told.parts.every((part, at) => part[side] === raw.parts[at]?.[side]);
    return !isSame && joined(told.parts)[side] !== told[side];
  });
}

interface Part {
  readonly segment: Segment;
  readonly told: Told;
}

function withinRoom(all: readonly Part[], room: Room): ShownSegment[] {
  const own: Room = { differing: Math.min(most.differing, room.differing), same: Math.min(most.same, room.same) };
  const before = { ...own };
  const made: ShownSegment[] = [];
  for (const [at, { segment, told }] of all.entries()) {
    const one = segmentOf(segment, told, { isFirst: at === 0, isLast: at === all.length - 1 }, own);
    const size = sizeOf(one);
    if (size > own.differing) break;
    own.differing -= size;
    made.push(one);
  }
  room.differing -= before.differing - own.differing;
  room.same -= before.same - own.same;
  return made;
}

const joined = (parts: readonly Side[]): Side => ({
  base: parts.reduce((text, { base }) => text + base, ''),
  head: parts.reduce((text, { head }) => text + head, ''),
});

function toTell(segment: Segment): Told {
  if (segment.kind === 'changed') {
    const { runs } = segment;
    return { base: without(runs, 'added'), head: without(runs, 'removed'), runs: runs.map(({ text }) => text) };
  }
  const { kind, text } = segment;
  return { base: kind === 'added' ? '' : text, head: kind === 'removed' ? '' : text, runs: [] };
}

const without = (runs: readonly Run[], other: Run['kind']): string =>
  runs.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');

function segmentOf(
  segment: Segment,
  told: Told,
  place: { isFirst: boolean; isLast: boolean },
  room: Room,
): ShownSegment {
  if (segment.kind === 'same') return foldedSame(told.base, place, room);
  if (segment.kind === 'changed')
    return { kind: 'changed', runs: runsOf(segment.runs, told), baseLine: segment.base.line, line: segment.head.line };
  const { kind, at, movedTo } = segment;
  const text = kind === 'removed' ? told.base : told.head;
  return { kind, text, line: at.line, ...(movedTo && { movedTo: movedTo.line }) };
}

/** Word by word, where that shows no more than the sentence as a whole may. */
function runsOf(runs: readonly Run[], { base, head, runs: texts }: Told): Run[] {
  const told = runs.map(({ kind }, at): Run => ({ kind, text: texts[at] ?? '' }));
  if (without(told, 'added') === base && without(told, 'removed') === head) return told;
  return [
    { kind: 'removed', text: base },
    { kind: 'added', text: head },
  ];
}

/** Both texts whole, one instead of the other. */
function replaced({ at }: TextChange, { base, head }: Side): Part[] {
  const part = (kind: 'removed' | 'added', text: string, place: TextChange['at']['base']): Part[] =>
    place === undefined || text === ''
      ? []
      : [{ segment: { kind, text, at: place }, told: { base: text, head: text, runs: [] } }];
  return [...part('removed', base, at.base), ...part('added', head, at.head)];
}

const sizeOf = (segment: ShownSegment): number => {
  if (segment.kind === 'changed') return segment.runs.reduce((sum, { text }) => sum + text.length, 0);
  return segment.kind === 'same' ? segment.before.length + segment.after.length : segment.text.length;
};
