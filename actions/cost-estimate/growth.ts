import { bill, grown } from '../../shared/pricing/estimate/estimate.ts';
import { total } from '../../shared/pricing/money.ts';
import type { ShownSum } from './data.ts';
import type { Priced } from './priced.ts';
import { shownSum } from './rows.ts';

const months = 12;

/** What a month costs a year on; nothing where nothing is said to grow. */
export function grownBill(head: readonly Priced[]): ShownSum | undefined {
  const growthOf = ({ requests }: Priced): number => requests?.usage.growth ?? 0;
  if (head.every((one) => growthOf(one) === 0)) return undefined;
  return shownSum(total(head.map((one) => grown(bill(one.item, 'expected').monthly, growthOf(one), months))));
}
