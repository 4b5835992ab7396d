/** How something that takes a while ends. `stuck`: not at all. `back`: as it was, and said to be a success. */
export type Ending = 'success' | 'failure' | 'back' | 'stuck';

/** What is going on, told by looks: after so many of them it has ended. */
export class Timeline {
  /** Of the next that begins; `success` after it. */
  next: Ending = 'success';
  #left = 0;
  #end: (() => void) | undefined;

  /** Whether it goes on. Asking is a look. */
  get busy(): boolean {
    this.look();
    return this.#end !== undefined;
  }

  begin(looks: number, ends: Readonly<Partial<Record<Ending, () => void>>>): void {
    const ending = this.next;
    this.next = 'success';
    this.#left = ending === 'stuck' ? Number.POSITIVE_INFINITY : looks;
    this.#end = ends[ending] ?? (() => {});
  }

  look(): void {
    this.#left -= 1;
    if (this.#end === undefined || this.#left > 0) return;
    const end = this.#end;
    this.#end = undefined;
    end();
  }
}

let seconds = 0;
/** A time that no two changes have in common. */
export const now = (): string => new Date(Date.UTC(2026, 10, 23) + 1000 * seconds++).toISOString();
