import type { Budget, Same } from './sequence.ts';

/** Items that differ beyond this are not looked for one by one: what lies between counts as different. */
const editsAtMost = 500;

/**
 * What is the same in a shortest edit script between two ranges, by Myers' greedy method ("An O(ND) difference algorithm and
 * its variations", 1986). Nothing where it takes too many edits or too many steps, which the budget is told.
 */
export function shortestEdit<T extends string | number>(
  a: ArrayLike<T>,
  b: ArrayLike<T>,
  {
    a: start,
    aEnd,
    b: other,
    bEnd,
  }: { readonly a: number; readonly aEnd: number; readonly b: number; readonly bEnd: number },
  budget: Budget,
): Same[] {
  const [n, m] = [aEnd - start, bEnd - other];
  const most = Math.min(n + m, editsAtMost);
  // How far along `a` each diagonal was reached, a row for each number of edits: it has every other diagonal.
  const reached: number[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    if (!budget.spend(edits + 1)) return [];
    const before = rowOf(edits - 1);
    for (let at = 0; at <= edits; at += 1) {
      const diagonal = 2 * at - edits;
      let x = edits === 0 ? 0 : entered(reached, before, at, edits);
      const from = x;
      while (x < n && x - diagonal < m && a[start + x] === b[other + x - diagonal]) x += 1;
      if (x - from > 8 && !budget.spend(x - from)) return [];
      reached.push(x);
      if (x >= n && x - diagonal >= m) return walked(reached, edits, start, other, n, m);
    }
  }
  budget.exceeded = true;
  return [];
}

/** Where the diagonals of so many edits begin. */
const rowOf = (edits: number): number => (edits * (edits + 1)) / 2;

/** Whether a diagonal is reached from the one above it, by an item of `b`, and not from the one below, by one of `a`. */
const isDown = (reached: readonly number[], before: number, at: number, edits: number): boolean =>
  at === 0 || (at !== edits && (reached[before + at - 1] as number) < (reached[before + at] as number));

/** Where along `a` a diagonal is entered, from the row before. */
const entered = (reached: readonly number[], before: number, at: number, edits: number): number =>
  isDown(reached, before, at, edits) ? (reached[before + at] as number) : (reached[before + at - 1] as number) + 1;

/** Back from the end: what lies on diagonals is the same. */
function walked(reached: readonly number[], all: number, start: number, other: number, n: number, m: number): Same[] {
  const found: Same[] = [];
  const add = (x: number, y: number, length: number): void => {
    if (length > 0) found.push({ base: start + x, head: other + y, length });
  };
  let [x, y] = [n, m];
  for (let edits = all; edits > 0; edits -= 1) {
    const before = rowOf(edits - 1);
    const at = (x - y + edits) / 2;
    const down = isDown(reached, before, at, edits);
    const from = (reached[before + (down ? at : at - 1)] as number) + (down ? 0 : 1);
    add(from, y - x + from, x - from);
    [x, y] = down ? [from, y - x + from - 1] : [from - 1, y - x + from];
  }
  add(0, 0, x);
  return found.reverse();
}
