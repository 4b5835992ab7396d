import { bill } from '../estimate/estimate.ts';
import type { Requests } from '../estimate/requests.ts';
import { type Scenario, scenarios } from '../estimate/usage.ts';
import type { Money } from '../money.ts';
import type { Advice } from './advice.ts';

/** The other way to ask, in one scenario. */
export type Instead = (scenario: Scenario) => Requests;

/** What is saved in a month is told from a dollar, and from a hundredth of what is paid. */
const leastSaved: Money = 10n ** 12n;
const leastPart = 100n;

/**
 * What a month costs less with other requests, to the last digit. Parts that are not known are the same on both sides, and
 * so take each other away.
 * @returns `undefined` where it is too little to tell, or where the other way has a price that is not known
 */
export function savingOf(now: Requests, instead: Instead): Advice['saving'] | undefined {
  const saving = {} as Record<Scenario, Money>;
  for (const scenario of scenarios) {
    const [paid, other] = [billed(now, scenario), billed(instead(scenario), scenario)];
    if (other.unknown.some((part) => !paid.unknown.includes(part))) return undefined;
    saving[scenario] = paid.known - other.known;
    const isWorthIt = saving.expected >= leastSaved && saving.expected * leastPart >= paid.known;
    if (scenario === 'expected' && !isWorthIt) return undefined;
  }
  return saving;
}

/** What a month costs as far as it is known, and the components of which it is not. */
export function billed(costs: Requests, scenario: Scenario): { known: Money; unknown: readonly string[] } {
  const { charges, monthly } = bill({ id: '', costs }, scenario);
  const unknown = charges.flatMap((charge) => (charge.monthly === undefined ? [charge.component] : []));
  return { known: monthly.known, unknown };
}
