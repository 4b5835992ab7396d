import { z } from 'zod';
import { chosen } from '../chosen.ts';
import { money } from '../quantity.ts';
import { noSuch } from '../sentences.ts';
import { energy, type Increase, increase, mass } from './amounts.ts';

const levels = ['off', 'warn', 'fail'] as const;
export type BudgetLevel = (typeof levels)[number];

/** What the costs at the head may be. Dollars and kWh, kg of CO₂e, a month. */
export interface Budget {
  readonly monthly?: number | undefined;
  readonly 'max-increase'?: readonly Increase[] | undefined;
  readonly 'per-request'?: number | undefined;
  /** Patterns of models' names; a model has to match one of each list. */
  readonly models?: readonly (readonly string[])[] | undefined;
  readonly deprecated?: BudgetLevel | undefined;
  readonly uncached?: BudgetLevel | undefined;
  readonly 'comment-above'?: number | undefined;
  readonly energy?: number | undefined;
  readonly carbon?: number | undefined;
}

export function budgetSchema(): z.ZodType<Budget> {
  const level = (what: string) => z.enum(levels).optional().describe(`${what}: off, warn (default) or fail.`);
  const [one, several] = [increase().transform((rise) => [rise]), z.array(increase()).min(1)];
  const rises = chosen<readonly Increase[]>(
    (given) => (Array.isArray(given) ? several : one),
    () => z.union([one, several]),
  );
  return z
    .strictObject(
      {
        monthly: money.optional().describe('The most that a month may cost, in US dollars.'),
        'max-increase': rises
          .optional()
          .describe('How much more a month may cost than at the base: `10 %`, `$400`, or a list of both.'),
        'per-request': money.optional().describe('The most that a request of any prompt may cost, in US dollars.'),
        models: z
          .array(z.string().min(1))
          .min(1)
          .transform((patterns) => [patterns])
          .optional()
          .describe('Models that may be used, by name or pattern: `*.anthropic.claude-haiku-*`.'),
        deprecated: level('A model that its provider is going to take away, or has'),
        uncached: level('A prompt that begins alike for all requests, long enough for a cache, and is not cached'),
        'comment-above': money
          .optional()
          .describe('Comment only where a month changes by more than this, in US dollars. Default: always.'),
        energy: energy().optional().describe('The most energy that a month may take: `100 kWh`.'),
        carbon: mass().optional().describe('The most CO₂e that a month may stand for: `40 kg`.'),
      },
      { error: noSuch('rule') },
    )
    .refine((budget) => Object.keys(budget).length > 0, {
      error: 'has no rule. Write one, such as monthly: $5000, or remove the key.',
      when: ({ issues }) => issues.length === 0,
    });
}

/** The least of each limit, all lists of models and of increases, and the strictest of each level. */
export function strictestBudget(...given: readonly (Budget | undefined)[]): Budget {
  const budgets = given.filter((one) => one !== undefined);
  const least = (name: 'monthly' | 'per-request' | 'comment-above' | 'energy' | 'carbon') => {
    const limits = budgets.map((one) => one[name]).filter((limit) => limit !== undefined);
    return limits.length > 0 ? { [name]: Math.min(...limits) } : {};
  };
  const every = <T>(name: 'models' | 'max-increase', of: (one: Budget) => readonly T[] | undefined) => {
    const all = budgets.flatMap((one) => of(one) ?? []);
    const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    return distinct.length > 0 ? { [name]: distinct } : {};
  };
  const strictest = (name: 'deprecated' | 'uncached') => {
    // Who says nothing has the default, so that a rule cannot be weakened by leaving it out.
    const ranks = budgets.map((one) => levels.indexOf(one[name] ?? 'warn'));
    return budgets.some((one) => one[name] !== undefined) ? { [name]: levels[Math.max(...ranks)] } : {};
  };
  // No threshold comments always, which is stricter than any.
  const threshold = budgets.every((one) => one['comment-above'] !== undefined) ? least('comment-above') : {};
  return {
    ...least('monthly'),
    ...every('max-increase', (one) => one['max-increase']),
    ...least('per-request'),
    ...every('models', (one) => one.models),
    ...strictest('deprecated'),
    ...strictest('uncached'),
    ...threshold,
    ...least('energy'),
    ...least('carbon'),
  };
}
