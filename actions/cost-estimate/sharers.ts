import type { Grounds } from './covered.ts';
import { lanesOf } from './lanes.ts';
import { isPaid } from './of-prompts.ts';
import type { PromptPair } from './prompt-pairs.ts';
import type { Served } from './served.ts';
import { isMetered } from './usage-meter.ts';

const keyOf = ({ model, region = '' }: Served): string => `${region} ${model}`;

/** How many ways of use of prompts ask a model before the change, among those whose usage is metered; 1 or more. */
export function sharersOf(
  pairs: readonly PromptPair[],
  { base, head, costs }: Pick<Grounds, 'base' | 'head' | 'costs'>,
): (served: Served) => number {
  let counts: Map<string, number> | undefined;
  const count = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (const pair of pairs) {
      const prompt = pair.base ?? pair.head;
      if (prompt === undefined) continue;
      const lanes = lanesOf(prompt, pair.base ? base : head, costs);
      if (!isPaid(prompt, lanes, costs)) continue;
      for (const { served, names } of lanes)
        if (served && isMetered(costs, names)) found.set(keyOf(served), (found.get(keyOf(served)) ?? 0) + 1);
    }
    return found;
  };
  return (served) => {
    counts ??= count();
    return counts.get(keyOf(served)) ?? 1;
  };
}
