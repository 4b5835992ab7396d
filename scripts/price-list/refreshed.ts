import { checked, type PriceTable } from '../../shared/pricing/services/table.ts';
import type { Hosting } from './hosting.ts';

const standing = 'from the AWS Price List';
const source = 'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonSageMaker/current/index.json';

/**
 * The table with these instances in place of all that it had: prices of other days do not stand under this date.
 * @throws Error where there are none, which would empty the table
 */
export function refreshed(table: PriceTable, found: readonly Hosting[]): PriceTable {
  if (found.length === 0) throw new Error('the price list has no instance that hosts; the table stays as it is');
  const regions = [...new Set(found.map(({ region }) => region))].sort();
  const pricesIn = (where: string): [string, Record<string, number>] => {
    const here = found
      .filter(({ region }) => region === where)
      .map(({ instance, price }) => [instance, price] as const);
    return [where, Object.fromEntries(here.sort(([a], [b]) => a.localeCompare(b, 'en')))];
  };
  // The oldest: no price is told to be newer than it is.
  const date = found.map(({ published }) => published).sort()[0] ?? '';
  const prices = Object.fromEntries(regions.map(pricesIn));
  return checked({ ...table, instances: { ...table.instances, date, source, standing, prices } });
}
