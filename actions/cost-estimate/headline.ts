import type { Decision } from '../../shared/action/verdict.ts';
import { formatMoney } from '../../shared/config/format.ts';
import { dollarsIn, shareText, signed, sumText } from './amounts.ts';
import type { Data } from './data.ts';
import { nothing } from './untouched.ts';

/** `+$412 a month (+18 %), $2,290 → $2,702, budget $5,000` */
export function headlineOf(data: Data): Pick<Decision, 'headline'> {
  if (data.rows.length === 0) return { headline: data.problems.length === 0 ? nothing : 'nothing could be priced' };
  const { base, head, by, certain } = data.monthly.expected;
  const limit = data.budget.monthly;
  const budget = limit === undefined ? '' : `, budget ${formatMoney(limit)}`;
  const isNothingKnown = dollarsIn(base.known) === 0 && dollarsIn(head.known) === 0;
  if (isNothingKnown && head.atLeast) return { headline: 'what a month costs is unknown: there is no price for it' };
  if (data.base === undefined) return { headline: `${sumText(head)} a month${budget}` };
  const dollars = dollarsIn(by);
  const share = shareText(data.monthly.expected);
  const to = `${sumText(base)} → ${sumText(head)}`;
  if (dollars === 0 && certain) return { headline: `a month costs as much as before, ${sumText(head)}${budget}` };
  const known = certain ? '' : ' as far as prices are known';
  return { headline: `${signed(dollars)} a month${share === undefined ? '' : ` (${share})`}${known}, ${to}${budget}` };
}
