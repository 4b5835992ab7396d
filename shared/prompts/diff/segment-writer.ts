import type { Step } from './alignment.ts';
import type { Place } from './change.ts';
import type { Segment } from './segment.ts';
import type { Budget } from './sequence.ts';
import type { Unit } from './units.ts';
import { runsOf } from './words.ts';

/** The units of one side, which are its whole text, and where they stand. */
export interface WrittenSide {
  readonly text: string;
  readonly units: readonly Unit[];
  place(unit: Unit): Place;
}

/** Nobody reads so many one by one: what stands together is one, but for instructions and what was moved. */
const manySteps = 100_000;

/** A side, and how much of its text is in segments. */
class Side {
  readonly #side: WrittenSide;
  #written = 0;
  /** Of the white space after the last match, what goes before what comes next on this side. */
  carried = 0;

  constructor(side: WrittenSide) {
    this.#side = side;
  }

  unit(index: number): Unit {
    return this.#side.units[index] as Unit;
  }

  place(unit: Unit): Place {
    return this.#side.place(unit);
  }

  /** What comes next of its text. */
  take(length: number): string {
    const from = this.#written;
    this.#written += length;
    return this.#side.text.slice(from, this.#written);
  }

  /** A unit with what was carried, and with the space after it. */
  takeUnit({ text, space }: Unit, hasSpace = true): string {
    const length = this.carried + text.length + (hasSpace ? space.length : 0);
    this.carried = 0;
    return this.take(length);
  }
}

/**
 * Writes steps as segments. White space between sentences stands with what was added or removed beside it: else each
 * sentence before one would seem to have changed at its end.
 */
export class SegmentWriter {
  readonly segments: Segment[] = [];
  readonly #base: Side;
  readonly #head: Side;
  readonly #isInstruction: (unit: Unit) => boolean;
  readonly #budget: Budget;
  /** What is the same and in no segment yet, in UTF-16 units: most of it is longer than one unit. */
  #same = 0;
  /** The step that is the last of a run, whose white space is the same as after the match before the run. */
  #last = -1;
  #isMany = false;

  constructor(base: WrittenSide, head: WrittenSide, isInstruction: (unit: Unit) => boolean, budget: Budget) {
    this.#base = new Side(base);
    this.#head = new Side(head);
    this.#isInstruction = isInstruction;
    this.#budget = budget;
  }

  write(steps: readonly Step[]): void {
    this.#isMany = steps.length > manySteps;
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index] as Step;
      if (step.kind === 'removed') {
        const to = step.movedTo === undefined ? undefined : this.#head.place(this.#head.unit(step.movedTo));
        this.#side('removed', this.#base.unit(step.base), to, index);
      } else if (step.kind === 'added') {
        const to = step.movedTo === undefined ? undefined : this.#base.place(this.#base.unit(step.movedTo));
        this.#side('added', this.#head.unit(step.head), to, index);
      } else {
        const a = this.#base.unit(step.base);
        const b = this.#head.unit(step.head);
        if (step.kind === 'match' && a.text === b.text) this.#match(a, b, steps, index);
        else {
          this.#endSame();
          this.#runs(this.#base.takeUnit(a), this.#head.takeUnit(b), a, b, step.kind === 'match');
        }
      }
    }
    this.#endSame();
  }

  #endSame(): void {
    if (this.#same === 0) return;
    this.segments.push({ kind: 'same', text: this.#base.take(this.#same) });
    this.#head.take(this.#same);
    this.#same = 0;
  }

  #side(kind: 'removed' | 'added', unit: Unit, movedTo: Place | undefined, index: number): void {
    this.#endSame();
    const side = kind === 'removed' ? this.#base : this.#head;
    const text = side.takeUnit(unit, index !== this.#last);
    const isInstruction = kind === 'removed' && movedTo === undefined && this.#isInstruction(unit);
    const last = this.segments.at(-1);
    if (this.#isMany && last?.kind === kind && !movedTo && !last.movedTo && !isInstruction && !last.instruction) {
      this.segments[this.segments.length - 1] = { ...last, text: last.text + text };
    } else {
      const more = { ...(movedTo && { movedTo }), ...(isInstruction && { instruction: true as const }) };
      this.segments.push({ kind, text, at: side.place(unit), ...more });
    }
    if (index === this.#last) this.#same += unit.space.length;
  }

  #match(a: Unit, b: Unit, steps: readonly Step[], index: number): void {
    this.#same += a.text.length;
    if (a.space === b.space) {
      this.#same += a.space.length;
      return;
    }
    const kinds = new Set<Step['kind']>();
    let last = index;
    for (let kind = steps[last + 1]?.kind; kind === 'removed' || kind === 'added'; kind = steps[last + 1]?.kind) {
      kinds.add(kind);
      last += 1;
    }
    const end = steps[last];
    if (kinds.size === 2 || steps[index + 1]?.kind === 'changed') {
      this.#base.carried = a.space.length;
      this.#head.carried = b.space.length;
    } else if (end?.kind === 'added' && this.#head.unit(end.head).space === a.space) {
      this.#last = last;
      this.#head.carried = b.space.length;
    } else if (end?.kind === 'removed' && this.#base.unit(end.base).space === b.space) {
      this.#last = last;
      this.#base.carried = a.space.length;
    } else {
      this.#endSame();
      this.#runs(this.#base.take(a.space.length), this.#head.take(b.space.length), a, b, true);
    }
  }

  #runs(base: string, head: string, a: Unit, b: Unit, isBlank: boolean): void {
    const runs = runsOf(base, head, this.#budget);
    const places = { base: this.#base.place(a), head: this.#head.place(b) };
    this.segments.push({ kind: 'changed', runs, ...places, ...(isBlank && { blank: true }) });
  }
}
