import type { Budget, Pair } from './sequence.ts';

/** Items that differ beyond this are not looked for one by one: what lies between counts as different. */
const editsAtMost = 500;

/**
 * The pairs of a shortest edit script between two ranges, by Myers' greedy method ("An O(ND) difference algorithm and
 * its variations", 1986). None where it takes too many edits or too many steps, which the budget is told.
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
): Pair[] {
  const [n, m] = [aEnd - start, bEnd - other];
  const most = Math.min(n + m, editsAtMost);
  const zero = most + 1;
  // How far along `a` each diagonal was reached, by diagonal.
  const reached = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    if (!budget.spend(edits + 1)) return [];
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [left, right] = [reached[zero + diagonal - 1] as number, reached[zero + diagonal + 1] as number];
      let x = edits === 0 ? 0 : diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      const from = x;
      while (x < n && x - diagonal < m && a[start + x] === b[other + x - diagonal]) x += 1;
      if (x - from > 8 && !budget.spend(x - from)) return [];
      reached[zero + diagonal] = x;
      if (x >= n && x - diagonal >= m) return walked(trace, start, other, n, m);
    }
    trace.push(reached.slice(zero - edits, zero + edits + 1));
  }
  budget.exceeded = true;
  return [];
}

/** Back from the end: what lies on diagonals is the same. */
function walked(trace: readonly Int32Array[], start: number, other: number, n: number, m: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [n, m];
  for (let edits = trace.length; edits > 0; edits -= 1) {
    const before = trace[edits - 1] as Int32Array;
    const at = (diagonal: number): number => before[diagonal + edits - 1] ?? -1;
    const diagonal = x - y;
    const isDown = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const from = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = at(from);
    const entered = isDown ? fromX : fromX + 1;
    while (x > entered) {
      x -= 1;
      y -= 1;
      pairs.push([start + x, other + y]);
    }
    [x, y] = [fromX, fromX - from];
  }
  while (x > 0 && y > 0) {
    x -= 1;
    y -= 1;
    pairs.push([start + x, other + y]);
  }
  return pairs.reverse();
}
