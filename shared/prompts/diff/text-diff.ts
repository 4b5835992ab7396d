import { aligned } from './alignment.ts';
import type { Place } from './change.ts';
import { unitsOfBoth } from './paragraphs.ts';
import type { Segment } from './segment.ts';
import { SegmentWriter, type WrittenSide } from './segment-writer.ts';
import { Budget } from './sequence.ts';
import type { Unit } from './units.ts';

/** A text of one side, and where its parts stand. */
export interface Placeable {
  readonly text: string;
  /** @param offset UTF-16 units from its start, and the first after */
  place(offset: number, end: number): Place;
}

export interface TextDiff {
  readonly segments: readonly Segment[];
  readonly bounded: boolean;
}

/** Some tenths of a second; texts of people take a thousandth of it. */
const steps = 20_000_000;

/**
 * Sentence by sentence, with the words inside. Concatenated, the base sides of the segments are the base's text.
 * @param isInstruction asked of units that were taken away
 */
export function textDiff(base: Placeable, head: Placeable, isInstruction: (unit: Unit) => boolean): TextDiff {
  const budget = new Budget(steps);
  const [a, b] = unitsOfBoth(base.text, head.text, budget);
  const written = (side: Placeable, units: readonly Unit[]): WrittenSide => ({
    text: side.text,
    units,
    place: ({ offset, text }) => side.place(offset, offset + Math.max(1, text.trimStart().length)),
  });
  const writer = new SegmentWriter(written(base, a), written(head, b), isInstruction, budget);
  writer.write(aligned(a, b, budget));
  return { segments: writer.segments, bounded: budget.exceeded };
}
