export interface McNemar {
  readonly exact: number;
  /** Less conservative than `exact`, and still within its level in practice (Fagerland, Lydersen and Laake 2013). */
  readonly midP: number;
}

/**
 * McNemar's two-sided test of no change, from the pairs that changed one way and the other. With none, both p are 1.
 */
export function mcNemar(oneWay: number, otherWay: number): McNemar {
  const changed = oneWay + otherWay;
  if (changed === 0) return { exact: 1, midP: 1 };
  const { below, at } = binomialTail(changed, Math.min(oneWay, otherWay));
  // At a tie both tails meet in `at`, which counts once: half of it is taken off.
  if (oneWay === otherWay) return { exact: 1, midP: 1 - at / 2 };
  return { exact: Math.min(1, 2 * (below + at)), midP: 2 * below + at };
}

/** P(X < k) and P(X = k) for X heads in n throws of a fair coin. Exact up to n = 56, where the counts fit a double. */
function binomialTail(n: number, k: number): { below: number; at: number } {
  const limit = 2 ** 500;
  let [ways, sum, exponent] = [1, 0, -n];
  for (let heads = 0; heads < k; heads += 1) {
    sum += ways;
    ways = (ways * (n - heads)) / (heads + 1);
    if (ways < limit) continue;
    ways /= limit;
    sum /= limit;
    exponent += 500;
  }
  return { below: sum * 2 ** exponent, at: ways * 2 ** exponent };
}
