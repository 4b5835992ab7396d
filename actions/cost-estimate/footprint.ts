import type { Data, Footprint } from './data.ts';
import type { Priced } from './priced.ts';

/** Energy and carbon of a month of each side; nothing where nobody knows how long any answer is. */
export function footprintOf(base: readonly Priced[], head: readonly Priced[]): Data['footprint'] {
  const asked = head.filter(({ kind }) => kind === 'prompt');
  const unknown = asked.filter(({ about }) => about.footprint === undefined).length;
  if (asked.length === unknown && base.every(({ about }) => about.footprint === undefined)) return undefined;
  return { base: summed(base), head: summed(head), unknown };
}

function summed(priced: readonly Priced[]): Footprint {
  const all = priced.flatMap(({ about }) => about.footprint ?? []);
  const sum = (of: (one: Footprint) => number): number =>
    Number(all.reduce((total, one) => total + of(one), 0).toPrecision(12));
  return {
    energy: { low: sum(({ energy }) => energy.low), high: sum(({ energy }) => energy.high) },
    carbon: { low: sum(({ carbon }) => carbon.low), high: sum(({ carbon }) => carbon.high) },
  };
}
