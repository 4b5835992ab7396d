import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { coveredBy } from './covered.ts';
import type { Data } from './data.ts';
import { budgetOf } from './limits.ts';

export interface Asked {
  readonly count: 'library' | 'provider';
  readonly 'eval-results'?: readonly string[] | undefined;
}

/** Prices a month before and after the change. Where nothing that is paid for changed, nothing is read. */
export async function measure(inputs: Asked & CommonInputs, context: Context): Promise<Data> {
  const { revision, clock } = context;
  const started = clock();
  const covered = await coveredBy(inputs, context);
  const seconds = () => (clock() - started) / 1000;
  const about = {
    ...(revision.base && { base: revision.base.label }),
    head: revision.head.label,
    ...budgetOf(context.rules),
  };
  if (!covered.isAny) return { ...about, ...nothing(), seconds: seconds() };
  const { priceAll } = await import('./price-all.ts');
  return { ...about, ...(await priceAll(inputs, context, covered)), seconds: seconds() };
}

function nothing(): Omit<Data, 'base' | 'head' | 'budget' | 'places' | 'seconds'> {
  const none = { base: { known: '0' }, head: { known: '0' }, by: '0', certain: true };
  return {
    rows: [],
    components: {},
    monthly: { low: none, expected: none, high: none },
    candidates: [],
    advice: [],
    prices: [],
    problems: [],
    notes: [],
  };
}
