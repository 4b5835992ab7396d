import { states } from '../../shared/report/html/model.ts';
import type { Data, Subject } from './data.ts';
import { addLine, type CaseTally, emptyTally, stateOf } from './html-row.ts';
import type { SampleLine } from './samples.ts';

/** A case whose lines have all come. */
interface Gathered {
  /** Its place in the order in which cases begin: the same each time that the lines are gone through. */
  readonly at: number;
  readonly tally: CaseTally;
  /** Empty where they are not wanted. */
  readonly lines: readonly SampleLine[];
}

interface Wanted {
  /** Whether the lines of the case at a place are to be kept until it is whole. */
  readonly keep: (at: number) => boolean;
  readonly each?: (subject: number, line: SampleLine) => void;
}

/**
 * The cases of a file of samples, each as soon as its last line was read. Lines of a case stand near each other, in any
 * order, so that few cases are open at a time: memory does not grow with the file. What never becomes whole, since the
 * run was stopped, comes last.
 */
export async function* gatherCases(
  data: Data,
  samples: AsyncIterable<SampleLine>,
  { keep, each }: Wanted,
): AsyncGenerator<Gathered> {
  const open = new Map<string, Gathered & { readonly lines: SampleLine[] }>();
  const subjectOf = subjectsOf(data);
  let next = 0;
  for await (const line of samples) {
    const subject = subjectOf(line);
    // Ids are unique within a suite.
    const key = `${subject} ${line.case}`;
    const gathered = open.get(key) ?? { at: next++, tally: emptyTally(subject), lines: [] };
    open.set(key, gathered);
    addLine(gathered.tally, line);
    if (keep(gathered.at)) gathered.lines.push(line);
    each?.(subject, line);
    if (!isWhole(gathered.tally, data.subjects[subject])) continue;
    open.delete(key);
    yield gathered;
  }
  yield* open.values();
}

const isWhole = ({ base, head }: CaseTally, subject: Subject | undefined): boolean =>
  [head, ...(subject?.base === undefined ? [] : [base])].every(
    ({ lines, isUnasked }) => isUnasked || lines >= (subject?.repeats ?? 1),
  );

type SubjectKey = Pick<Subject, 'suite' | 'prompt' | 'model'>;

/** Which subject a line is of. At the base another model may answer, but then there is one alone for a prompt. */
export function subjectsOf({ subjects }: Pick<Data, 'subjects'>): (line: SubjectKey) => number {
  const exact = new Map(subjects.map((subject, at) => [keyOf(subject), at]));
  const swapped = new Map(subjects.map((subject, at) => [keyOf({ ...subject, model: '' }), at]));
  return (line) => exact.get(keyOf(line)) ?? swapped.get(keyOf({ ...line, model: '' })) ?? 0;
}

const keyOf = ({ suite, prompt, model }: SubjectKey): string => JSON.stringify([suite, prompt, model]);

/** What is kept of every case to choose by: five bytes. */
export class CaseList {
  count = 0;
  #states = new Uint8Array(1024);
  #sizes = new Uint32Array(1024);

  add(at: number, tally: CaseTally): void {
    while (at >= this.#states.length) {
      this.#states = grown(this.#states, new Uint8Array(this.#states.length * 2));
      this.#sizes = grown(this.#sizes, new Uint32Array(this.#sizes.length * 2));
    }
    this.#states[at] = states.indexOf(stateOf(tally));
    this.#sizes[at] = tally.size;
    this.count += 1;
  }

  /** Which cases a page has room for, a mark at each one's place: what changed or fails comes first. */
  choose(atMost: { readonly rows: number; readonly characters: number }): { shown: Uint8Array; count: number } {
    const shown = new Uint8Array(this.#states.length);
    let [count, size] = [0, 0];
    for (const at of this.#byState()) {
      size += this.#sizes[at] ?? 0;
      if (count >= atMost.rows || size > atMost.characters) break;
      shown[at] = 1;
      count += 1;
    }
    return { shown, count };
  }

  *#byState(): Generator<number> {
    for (const state of states.keys())
      for (let at = 0; at < this.count; at += 1) if (this.#states[at] === state) yield at;
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
