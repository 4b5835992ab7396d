import type { Slice } from './data.ts';

/** More values than this and a tag names cases rather than groups. */
const valuesAtMost = 20;
const tagsAtMost = 20;

interface Count {
  cases: number;
  base: number;
  head: number;
}

/** Pass rates by the values of each tag. A case that errored on either side is in none. */
export class SliceTally {
  readonly #tags = new Map<string, Map<string, Count>>();
  #hasBase = false;

  /** Passes are shares of repeats from 0 to 1, NaN where the case errored, `undefined` where there is no base. */
  add(tags: Readonly<Record<string, string>>, head: number | undefined, base: number | undefined): void {
    if (head === undefined || Number.isNaN(head) || Number.isNaN(base ?? 0)) return;
    this.#hasBase ||= base !== undefined;
    for (const [tag, value] of Object.entries(tags)) {
      const values = this.#tags.get(tag) ?? new Map<string, Count>();
      if (!this.#tags.has(tag) && this.#tags.size >= tagsAtMost) continue;
      this.#tags.set(tag, values);
      // One more than shown is kept, so that a tag with too many values is known to have them.
      if (!values.has(value) && values.size > valuesAtMost) continue;
      const count = values.get(value) ?? { cases: 0, base: 0, head: 0 };
      values.set(value, { cases: count.cases + 1, base: count.base + (base ?? 0), head: count.head + head });
    }
  }

  get slices(): Slice[] {
    const shown = [...this.#tags].filter(([, values]) => values.size > 1 && values.size <= valuesAtMost);
    return shown.flatMap(([tag, values]) =>
      [...values]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, { cases, base, head }]) => ({
          tag,
          value,
          cases,
          head: head / cases,
          ...(this.#hasBase && { base: base / cases }),
        })),
    );
  }
}
