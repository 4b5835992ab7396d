import { type PriceTable, servicePrice } from '../pricing/services/table.ts';
import { priced, type Units } from './verdict.ts';

/** What text units cost, by what is paid for. */
export interface Spent {
  readonly units: Units;
  /** US dollars, of those whose price is known. */
  readonly dollars: number;
  readonly byPolicy: Readonly<Record<string, number>>;
  /** Those whose price is not known in this region. */
  readonly unpriced: readonly string[];
}

/**
 * US dollars a text unit, of those that are known. Lists are by a thousand units. @param own of aiops.yml, `costs.prices`:
 * the price of one of them there comes first
 */
export function unitPrices(
  table: PriceTable,
  region: string,
  own: Readonly<Record<string, number>> = {},
): Record<string, number> {
  return Object.fromEntries(
    priced.flatMap((name) => {
      const price = servicePrice(table, 'guardrails', name, region, own);
      return price === undefined ? [] : [[name, price / 1000]];
    }),
  );
}

export function costOf(units: Units, prices: Readonly<Record<string, number>>): Spent {
  const known = Object.entries(units).flatMap(([name, count]) => {
    const price = prices[name];
    return price === undefined ? [] : [[name, count * price] as const];
  });
  return {
    units,
    dollars: known.reduce((sum, [, cost]) => sum + cost, 0),
    byPolicy: Object.fromEntries(known),
    unpriced: Object.keys(units).filter((name) => prices[name] === undefined),
  };
}
