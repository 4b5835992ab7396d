import type { ShownText } from '../../../shared/action/shown-text.ts';
import type { Impact, PromptChange } from '../../../shared/prompts/diff/change.ts';
import { diffPrompts } from '../../../shared/prompts/diff/diff.ts';
import type { Found } from '../../../shared/prompts/formats.ts';
import type { FileProblem } from '../../../shared/touched/problem.ts';
import { bothSides } from '../../../shared/touched/sides.ts';
import { type Told, toldChanges } from '../shown.ts';
import type { Measures } from '../sizes.ts';

/** A file that both sides have, whole. */
export interface ShardFile {
  readonly path: string;
  readonly foundBy: Found | undefined;
  readonly base: Uint8Array;
  readonly head: Uint8Array;
}

/** What came of a file; `undefined` where its prompts have to be held against those of other files. */
export type Outcome =
  | {
      readonly problems: readonly FileProblem[];
      readonly notes: readonly FileProblem[];
      readonly looked: number;
      /** Of each prompt that changed. */
      readonly impacts: readonly Impact[];
    }
  | undefined;

/** Compares files by themselves: the work that can be done in any thread. */
export class Shard {
  readonly #measures: Measures;
  readonly #shown: ShownText;
  readonly #changes: PromptChange[] = [];

  constructor(measures: Measures, shown: ShownText) {
    this.#measures = measures;
    this.#shown = shown;
  }

  async compare(files: readonly ShardFile[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const file of files) outcomes.push(await this.#compare(file));
    return outcomes;
  }

  /** All that changed so far. @param isTold by impact */
  tell(among: number, isTold: (impact: Impact) => boolean): Promise<Told[]> {
    const counted = this.#changes.filter(({ impact }) => isTold(impact));
    return toldChanges(counted, this.#measures, among, this.#shown);
  }

  async #compare({ path, foundBy, base, head }: ShardFile): Promise<Outcome> {
    const only = (bytes: Uint8Array) => ({ read: async (wanted: string) => (wanted === path ? bytes : undefined) });
    const touched = { pairs: [{ base: path, head: path }], foundBy: () => foundBy };
    const sides = await bothSides(touched, { base: only(base), head: only(head) });
    const { changes } = diffPrompts(sides.base, sides.head);
    // One that is new or gone may be one of another file.
    if (changes.some(({ kind }) => kind !== 'changed')) return undefined;
    this.#changes.push(...changes);
    return {
      problems: sides.problems,
      notes: sides.notes,
      looked: sides.looked,
      impacts: changes.map(({ impact }) => impact),
    };
  }
}
