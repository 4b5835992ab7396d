import type { Prompt } from '../prompt.ts';
import type { PromptChange, Sides } from './change.ts';
import { nameOf } from './paired-prompts.ts';
import type { Sources } from './places.ts';
import { promptChange } from './prompt-change.ts';

interface Compared {
  readonly base: Prompt;
  /** Absent where nothing differs. */
  readonly change?: PromptChange | undefined;
}

/** Prompts that were compared before all others were read: who waits for files can do so meanwhile. */
export class ComparedAhead {
  readonly #byHead = new Map<Prompt, Compared>();

  /** Compares the prompts of a file that have a name on both sides: whatever else there is, those are the same. */
  compare(base: readonly Prompt[], head: readonly Prompt[], sides: Required<Sides<Sources>>): void {
    const known = new Map(base.map((prompt) => [nameOf(prompt), prompt]));
    for (const is of head) {
      const name = nameOf(is);
      const was = name === undefined ? undefined : known.get(name);
      if (was !== undefined) this.#byHead.set(is, { base: was, change: promptChange(was, is, sides) });
    }
  }

  /** `undefined` for two that were not compared. */
  of(base: Prompt, head: Prompt): Compared | undefined {
    const found = this.#byHead.get(head);
    return found?.base === base ? found : undefined;
  }
}
