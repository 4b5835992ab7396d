import { type Bills, type Change, type Estimate, estimate } from '../../shared/pricing/estimate/estimate.ts';
import { type Scenario, scenarios } from '../../shared/pricing/estimate/usage.ts';
import { amountOf, difference, type Money, moneyIn, type Sum, total } from '../../shared/pricing/money.ts';
import type { Data, Row, RowSide, ShownChange, ShownSum } from './data.ts';
import type { Priced } from './priced.ts';

/** What a result file has room for. */
const most = 1000;

export const shownSum = ({ known, atLeast }: Sum): ShownSum => ({
  known: amountOf(known),
  ...(atLeast && { atLeast: true as const }),
});

export const shownChange = ({ base, head, change }: Change): ShownChange => ({
  base: shownSum(base),
  head: shownSum(head),
  by: amountOf(change.by),
  certain: change.certain,
  ...(change.share !== undefined && { share: change.share }),
});

type PerScenario<T> = Record<Scenario, T>;

const each = <A, B>(of: Readonly<Record<Scenario, A>>, make: (one: A) => B): PerScenario<B> =>
  Object.fromEntries(scenarios.map((scenario) => [scenario, make(of[scenario])])) as PerScenario<B>;

/** The estimate of two sides, as a result file has it. */
export function rowsOf(
  base: readonly Priced[],
  head: readonly Priced[],
): Pick<Data, 'rows' | 'more' | 'components' | 'monthly'> {
  const result = estimate(
    base.map(({ item }) => item),
    head.map(({ item }) => item),
  );
  const [before, after] = [byId(base), byId(head)];
  const rows = result.rows.map((row) => rowOf(row, before.get(row.id), after.get(row.id))).sort(heavier);
  const left = rows.slice(most);
  return {
    rows: rows.slice(0, most),
    ...(left.length > 0 && { more: { rows: left.length, monthly: summed(left) } }),
    components: Object.fromEntries(Object.entries(result.components).map(([name, of]) => [name, shownChange(of)])),
    monthly: each(result.monthly, shownChange),
  };
}

/** Of it, what runs of eval-gate cost; nothing where none are run. */
export function gateOf(base: readonly Priced[], head: readonly Priced[]): ShownChange | undefined {
  const [before, after] = [base, head].map((side) => side.flatMap(({ item, runs }) => (runs ? [item] : [])));
  if (before === undefined || after === undefined || before.length + after.length === 0) return undefined;
  return shownChange(estimate(before, after).monthly.expected);
}

const byId = (priced: readonly Priced[]): ReadonlyMap<string, Priced> =>
  new Map(priced.map((one) => [one.item.id, one]));

function rowOf(row: Estimate['rows'][number], base: Priced | undefined, head: Priced | undefined): Row {
  const one = head ?? base;
  if (one === undefined) throw new Error(`${row.id} is of neither side`);
  const { kind, label, suite, file, line } = one;
  return {
    id: row.id,
    kind,
    label,
    ...(suite !== undefined && { suite }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    touched: isTouched(base, head),
    ...(base && row.base && { base: sideOf(base, row.base) }),
    ...(head && row.head && { head: sideOf(head, row.head) }),
    monthly: each(row.monthly, shownChange),
    perRequest: shownChange(row.perRequest.expected),
  };
}

/** A file that mentions one that changed is read on both sides, and may be the same on both. */
const isTouched = (base: Priced | undefined, head: Priced | undefined): boolean =>
  !isSame(base?.source, head?.source) || !isSame([base?.item, base?.about], [head?.item, head?.about]);

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const sideOf = ({ about }: Priced, bills: Bills): RowSide => ({
  ...about,
  charges: bills.expected.charges.map(({ component, tier, monthly, perRequest, unknown }) => ({
    component,
    tier,
    ...(monthly !== undefined && { monthly: amountOf(monthly) }),
    ...(perRequest !== undefined && { perRequest: amountOf(perRequest) }),
    ...(unknown !== undefined && { unknown }),
  })),
  monthly: each(bills, ({ monthly }) => shownSum(monthly)),
  perRequest: shownSum(bills.expected.perRequest),
});

/** What changed before what did not; there by how much, then by what it costs. What is unknown may be the most. */
function heavier(a: Row, b: Row): number {
  if (a.touched !== b.touched) return a.touched ? -1 : 1;
  const by = ({ monthly: { expected } }: Row): Money => absolute(moneyIn(expected.by));
  const cost = ({ monthly: { expected } }: Row): Money => moneyIn(expected.head.known);
  return compare(by(b), by(a)) || compare(cost(b), cost(a)) || (a.id < b.id ? -1 : 1);
}

const absolute = (money: Money): Money => (money < 0n ? -money : money);
const compare = (a: Money, b: Money): number => (a < b ? -1 : a > b ? 1 : 0);

const sumIn = ({ known, atLeast }: ShownSum): Sum => ({ known: moneyIn(known), atLeast: atLeast === true });

function summed(rows: readonly Row[]): PerScenario<ShownChange> {
  const of = (scenario: Scenario): ShownChange => {
    const side = (name: 'base' | 'head') => total(rows.map(({ monthly }) => sumIn(monthly[scenario][name])));
    const [base, head] = [side('base'), side('head')];
    return shownChange({ base, head, change: difference(base, head) });
  };
  return { low: of('low'), expected: of('expected'), high: of('high') };
}
