import { type Difference, difference, type Money, product, remainder, type Sum, sumOf, total } from '../money.ts';
import { type Guardrail, guardrailCharges } from '../services/guardrail.ts';
import { type Hourly, hourlyCharge } from '../services/hourly.ts';
import type { Charge, Component } from './charge.ts';
import { chargesOf, type Requests } from './requests.ts';
import { type Runs, runsCharge } from './runs.ts';
import { type Scenario, scenarios } from './usage.ts';

/** One thing that is paid for, on one side of a change. */
export interface Item {
  /** What is the same on both sides: a prompt's path with its suite, an endpoint's name. Unique on a side. */
  readonly id: string;
  /** What the requests are for, where not for those who use the prompt: all of it is told as that. */
  readonly role?: 'judge' | 'evaluation';
  readonly costs: Requests | Guardrail | Hourly | Runs;
}

/** What an item costs in a month, and for one request of it. */
export interface Bill {
  readonly charges: readonly Charge[];
  readonly monthly: Sum;
  readonly perRequest: Sum;
}

export type Bills = Readonly<Record<Scenario, Bill>>;

export interface Change {
  readonly base: Sum;
  readonly head: Sum;
  readonly change: Difference;
}

export interface Row {
  readonly id: string;
  /** Absent where the item is on the other side alone. */
  readonly base?: Bills;
  readonly head?: Bills;
  readonly monthly: Readonly<Record<Scenario, Change>>;
  readonly perRequest: Readonly<Record<Scenario, Change>>;
}

export interface Estimate {
  /** In the order of the head, then what only the base has. */
  readonly rows: readonly Row[];
  /** A month. As expected. Those that neither side pays for are not there. */
  readonly components: Readonly<Partial<Record<Component, Change>>>;
  readonly monthly: Readonly<Record<Scenario, Change>>;
}

/**
 * What a month costs before and after a change. Every sum is exact: components add up to the total, rows as well, and what
 * the base costs with the change is what the head does.
 * @throws RangeError where two items of a side have one id
 */
export function estimate(base: readonly Item[], head: readonly Item[]): Estimate {
  const [before, after] = [billed(base), billed(head)];
  const ids = new Set([...after.keys(), ...before.keys()]);
  const rows = [...ids].map((id) => rowOf(id, before.get(id), after.get(id)));
  const side = (bills: ReadonlyMap<string, Bills>, scenario: Scenario) =>
    total([...bills.values()].map((bill) => bill[scenario].monthly));
  return {
    rows,
    components: componentsOf(chargesIn(before), chargesIn(after)),
    monthly: perScenario((scenario) => changeOf(side(before, scenario), side(after, scenario))),
  };
}

/** A month so many months on, with more requests in each. Rounded once. */
export function grown({ known, atLeast }: Sum, growth: number, months: number): Sum {
  const factors = Array.from({ length: months }, () => remainder(-growth));
  return { known: product([{ digits: known, places: 12 }, ...factors]), atLeast };
}

export function bill({ costs, role }: Item, scenario: Scenario): Bill {
  const all = charged(costs, scenario);
  const charges = role === undefined ? all : all.map((charge) => ({ ...charge, component: role }));
  const perRequest = charges.filter((charge) => 'perRequest' in charge).map((charge) => charge.perRequest);
  return { charges, monthly: sumOf(charges.map(({ monthly }) => monthly)), perRequest: sumOf(perRequest) };
}

function charged(costs: Item['costs'], scenario: Scenario): Charge[] {
  if (costs.kind === 'requests') return chargesOf(costs, scenario);
  if (costs.kind === 'runs') return [runsCharge(costs, scenario)];
  return costs.kind === 'guardrail' ? guardrailCharges(costs, scenario) : [hourlyCharge(costs)];
}

const nothing: Sum = { known: 0n, atLeast: false };

const changeOf = (base: Sum, head: Sum): Change => ({ base, head, change: difference(base, head) });

const perScenario = <T>(of: (scenario: Scenario) => T): Record<Scenario, T> =>
  Object.fromEntries(scenarios.map((scenario) => [scenario, of(scenario)])) as Record<Scenario, T>;

function billed(items: readonly Item[]): Map<string, Bills> {
  const bills = new Map<string, Bills>();
  for (const item of items) {
    if (bills.has(item.id)) throw new RangeError(`two items are called ${item.id}`);
    bills.set(
      item.id,
      perScenario((scenario) => bill(item, scenario)),
    );
  }
  return bills;
}

function rowOf(id: string, base: Bills | undefined, head: Bills | undefined): Row {
  const changes = (of: 'monthly' | 'perRequest') =>
    perScenario((scenario) => changeOf(base?.[scenario][of] ?? nothing, head?.[scenario][of] ?? nothing));
  return {
    id,
    ...(base && { base }),
    ...(head && { head }),
    monthly: changes('monthly'),
    perRequest: changes('perRequest'),
  };
}

const chargesIn = (bills: ReadonlyMap<string, Bills>): Charge[] =>
  [...bills.values()].flatMap(({ expected }) => expected.charges);

function componentsOf(base: readonly Charge[], head: readonly Charge[]): Estimate['components'] {
  const names = new Set([...base, ...head].map(({ component }) => component));
  const sum = (charges: readonly Charge[], name: Component): Sum => {
    const amounts: (Money | undefined)[] = charges
      .filter(({ component }) => component === name)
      .map(({ monthly }) => monthly);
    return sumOf(amounts);
  };
  return Object.fromEntries([...names].map((name) => [name, changeOf(sum(base, name), sum(head, name))]));
}
