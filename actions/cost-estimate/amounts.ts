import { formatMoney, formatPercent } from '../../shared/config/format.ts';
import { dollarsOf, moneyIn } from '../../shared/pricing/money.ts';
import type { ShownChange, ShownSum } from './data.ts';

/** US dollars, for people and for comparison with a limit. */
export const dollarsIn = (amount: string): number => dollarsOf(moneyIn(amount));

/** `$2,290`, `at least $2,290`, `unknown`. */
export function sumText({ known, atLeast }: ShownSum): string {
  const dollars = dollarsIn(known);
  if (atLeast !== true) return formatMoney(dollars);
  return dollars === 0 ? 'unknown' : `at least ${formatMoney(dollars)}`;
}

/** `$0.0019 → $0.0023`, or once where both are the same. */
export function bothText({ base, head }: Pick<ShownChange, 'base' | 'head'>, sides: Sides = bothThere): string {
  if (!sides.base) return sumText(head);
  if (!sides.head) return `${sumText(base)} → –`;
  const [before, after] = [sumText(base), sumText(head)];
  return before === after ? after : `${before} → ${after}`;
}

/** Which sides have it. */
export interface Sides {
  readonly base: boolean;
  readonly head: boolean;
}

const bothThere: Sides = { base: true, head: true };

/** `+$412`, `−$3.20`, `±$0`; a `?` where a part of it is unknown. */
export function changeText({ by, certain }: ShownChange): string {
  const dollars = dollarsIn(by);
  if (!certain && dollars === 0) return '?';
  return `${signed(dollars)}${certain ? '' : ' + ?'}`;
}

export const signed = (dollars: number): string => {
  if (dollars === 0) return '±$0';
  return dollars > 0 ? `+${formatMoney(dollars)}` : formatMoney(dollars);
};

/** `+18 %`; with a decimal where it is less than ten. Nothing where it is not certain, or there was nothing before. */
export function shareText({ share }: Pick<ShownChange, 'share'>): string | undefined {
  if (share === undefined) return undefined;
  const text = formatPercent(share, Math.abs(share) < 0.0995 ? 1 : 0);
  return share > 0 ? `+${text}` : text;
}
