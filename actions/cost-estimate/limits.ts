import type { Rules } from '../../shared/action/context.ts';
import { strictestBudget } from '../../shared/config/costs/budget.ts';
import type { Data } from './data.ts';

/** The budget in force: the stricter of base and head, rule by rule, with where each stands. */
export function budgetOf({ config, stricter }: Rules): Pick<Data, 'budget' | 'places'> {
  const both = [config, ...(stricter && stricter !== config ? [stricter] : [])];
  const budget = strictestBudget(...both.map(({ value }) => value.costs?.budget));
  const places = Object.keys(budget).flatMap((rule) => {
    const own = both.find(({ value }) => value.costs?.budget && Object.hasOwn(value.costs.budget, rule));
    if (own !== config) return [];
    const { file, line, column } = config.locate(['costs', 'budget', rule]);
    const place = { ...(file !== undefined && { file }), ...(line && { line }), ...(column && { column }) };
    return [[rule, place] as const];
  });
  return { budget, places: Object.fromEntries(places) };
}
