import { formatMoney } from '../../shared/config/format.ts';
import { bill } from '../../shared/pricing/estimate/estimate.ts';
import type { MeasuredAnswers } from '../../shared/pricing/measured/answers.ts';
import { dollarsOf } from '../../shared/pricing/money.ts';
import type { Priced } from './priced.ts';

interface Sides {
  readonly before: Priced[];
  readonly after: Priced[];
}

/**
 * Runs of suites at what one of them was measured to cost. Parts of a run that were measured as one, such as several judges,
 * and what the base would cost, keep their ratio by the estimate.
 */
export function withMeasuredRuns({ before, after }: Sides, measured: readonly MeasuredAnswers[]): Sides {
  const factors = new Map<string, { readonly factor: number; readonly run: number }>();
  const groups = Map.groupBy(
    after.filter(({ runs }) => runs !== undefined),
    (one) => groupOf(one) ?? '',
  );
  for (const [group, parts] of groups) {
    const [first] = parts;
    const run = first && measuredRun(first, measured);
    const estimates = parts.map(estimatedRun);
    const estimate = estimates.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (run !== undefined && estimate > 0 && !estimates.includes(undefined))
      factors.set(group, { factor: run / estimate, run });
  }
  const held = (priced: Priced): Priced => {
    const known = factors.get(groupOf(priced) ?? '');
    const estimate = estimatedRun(priced);
    if (known === undefined || estimate === undefined || priced.runs === undefined) return priced;
    const { role } = priced.item;
    return {
      ...priced,
      item: {
        id: priced.item.id,
        costs: { kind: 'runs', component: role ?? 'embeddings', run: estimate * known.factor, runs: priced.runs.each },
      },
      about: {
        ...priced.about,
        assumptions: [
          ...priced.about.assumptions,
          `Eval results of this commit say what a run cost: ${formatMoney(known.run)}${priced.runs.what === 'gate' ? ' for one side' : ''}.`,
        ],
      },
    };
  };
  return { before: before.map(held), after: after.map(held) };
}

/** What a result has one figure for: the answers of a model, all judges of a suite, all that embeds for it. */
function groupOf({ runs }: Priced): string | undefined {
  return runs && JSON.stringify([runs.suite, runs.what, runs.what === 'gate' ? runs.models[0] : '']);
}

/** US dollars of one run, by the estimate. */
function estimatedRun({ item, runs }: Priced): number | undefined {
  const { known, atLeast } = bill(item, 'expected').monthly;
  return runs === undefined || atLeast || runs.each.expected === 0 ? undefined : dollarsOf(known) / runs.each.expected;
}

/** US dollars of one run, by results; `undefined` where a part of it is not known. */
function measuredRun({ runs }: Priced, measured: readonly MeasuredAnswers[]): number | undefined {
  if (runs === undefined) return undefined;
  const of = measured.filter(
    ({ suite, model }) => suite === runs.suite && (runs.what !== 'gate' || runs.models.includes(model)),
  );
  const part = { gate: 'answers', judge: 'judges', embeddings: 'embeddings' } as const;
  const costs = of.map(({ run }) => run?.[part[runs.what]]);
  if (costs.length === 0 || costs.includes(undefined)) return undefined;
  return costs.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
