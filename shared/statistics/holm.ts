/**
 * Which of several tests are rejected when together they may be wrong with probability `alpha` (Holm 1979): the
 * smallest p against α/k, the next against α/(k − 1), and none after the first that is not. In the order given.
 */
export function holm(pValues: readonly number[], alpha: number): boolean[] {
  const rejected = pValues.map(() => false);
  const ordered = pValues.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  for (const [rank, { p, at }] of ordered.entries()) {
    if (!(p <= alpha / (ordered.length - rank))) break;
    rejected[at] = true;
  }
  return rejected;
}
