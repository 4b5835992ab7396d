import type { Labelled } from '../../../shared/guardrails/labelled.ts';

/** What the change takes out of the labelled texts, and what it says of them now, in words. */
export function removedRows(base: readonly Labelled[], head: readonly Labelled[]): string[] {
  const now = new Map(head.map((row) => [keyOf(row), row]));
  const removed = base.filter((row) => !now.has(keyOf(row))).length;
  const relabelled = base.filter((row) => {
    const is = now.get(keyOf(row));
    return is !== undefined && is.harmful !== row.harmful;
  }).length;
  return [
    ...(removed > 0 ? [`takes away or edits ${removed} of ${base.length} labelled texts`] : []),
    ...(relabelled > 0 ? [`labels ${relabelled} of ${base.length} texts the other way`] : []),
  ];
}

const keyOf = ({ source, text }: Labelled): string => `${source}\0${text}`;
