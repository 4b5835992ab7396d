import type { Span } from '../span.ts';
import type { RowChange } from './change.ts';
import { canonicalJson } from './equality.ts';
import type { Places } from './places.ts';
import { type Budget, matched } from './sequence.ts';

/** Something of which a prompt has many in a row: an example, test data, a grader. */
export interface Placed {
  readonly value: unknown;
  readonly position: Span;
}

/** Rows that differ: of what stands between equal ones, the first is the first, changed. */
export function rowChanges(
  base: readonly Placed[],
  head: readonly Placed[],
  places: { readonly base: Places; readonly head: Places },
  budget: Budget,
): RowChange[] {
  const keys = (rows: readonly Placed[]): string[] => rows.map(({ value }) => canonicalJson(value));
  const changes: RowChange[] = [];
  let [from, fromHead] = [0, 0];
  for (const { base: to, head: toHead, length } of matched(keys(base), keys(head), budget)) {
    for (; from < to || fromHead < toHead; from += 1, fromHead += 1) {
      const [was, is] = [from < to ? base[from] : undefined, fromHead < toHead ? head[fromHead] : undefined];
      changes.push({
        kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
        row: { ...(was && { base: was.value }), ...(is && { head: is.value }) },
        index: { ...(was && { base: from }), ...(is && { head: fromHead }) },
        at: { ...(was && { base: places.base.of(was.position) }), ...(is && { head: places.head.of(is.position) }) },
      });
    }
    [from, fromHead] = [to + length, toHead + length];
  }
  return changes;
}
