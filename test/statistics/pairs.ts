/** Pass-or-fail scores with so many pairs of each kind. */
export function binaryPairs(counts: {
  passing?: number;
  failing?: number;
  newlyPassing?: number;
  newlyFailing?: number;
}): {
  base: number[];
  head: number[];
} {
  const { passing = 0, failing = 0, newlyPassing = 0, newlyFailing = 0 } = counts;
  const times = (base: number, head: number, count: number) => Array.from({ length: count }, () => ({ base, head }));
  const pairs = [
    ...times(1, 1, passing),
    ...times(0, 0, failing),
    ...times(0, 1, newlyPassing),
    ...times(1, 0, newlyFailing),
  ];
  return { base: pairs.map(({ base }) => base), head: pairs.map(({ head }) => head) };
}
