import { z } from 'zod';
import type { Profile, Range } from '../../pricing/estimate/usage.ts';
import { chosen } from '../chosen.ts';
import { count, fraction, share } from '../quantity.ts';
import { noSuch } from '../sentences.ts';
import { monthly } from './amounts.ts';

const isMapping = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);

/** One figure, or what it is at least, as expected and at most. */
export function ranged(one: z.ZodType<number>): z.ZodType<Range> {
  const same = one.transform((value): Range => ({ low: value, expected: value, high: value }));
  const three = z
    .strictObject({ low: one, expected: one, high: one }, { error: noSuch('key') })
    .refine(({ low, expected, high }) => low <= expected && expected <= high, {
      error: 'must rise: low is at most expected, and expected at most high',
      when: ({ issues }) => issues.length === 0,
    });
  return chosen<Range>(
    (given) => (isMapping(given) ? three : same),
    () => z.union([same, three]),
  );
}

const tokens = (what: string) => ranged(count).optional().describe(what);

/** As aiops.yml has it: what it does not say is that of the profile. */
export interface GivenUsage {
  readonly profile?: Profile | undefined;
  readonly requests?: Range | undefined;
  readonly cached?: number | undefined;
  readonly 'cache-writes'?: number | undefined;
  readonly 'cache-time'?: '5 min' | '1 h' | undefined;
  readonly batch?: number | undefined;
  readonly flex?: number | undefined;
  readonly priority?: number | undefined;
  readonly 'output-tokens'?: Range | undefined;
  readonly 'reasoning-tokens'?: Range | undefined;
  readonly growth?: number | undefined;
}

export const profile = () =>
  z
    .enum(['small', 'medium', 'large'])
    .describe('Of a tool of a team (10,000 requests a month), of a product (100,000), of one that many use (1M).');

/** Shares of one whole. */
const wholes = [
  [['cached', 'cache-writes'], 'of the input'],
  [['batch', 'flex', 'priority'], 'of the requests'],
] as const;

export function usageSchema(): z.ZodType<GivenUsage> {
  return z
    .strictObject(
      {
        profile: profile().optional(),
        requests: ranged(monthly())
          .optional()
          .describe('How many, and how often: `1.2M per month`, or a range `{ low: …, expected: …, high: … }`.'),
        cached: share.optional().describe('Part of the input tokens that is read from a cache. Default: none.'),
        'cache-writes': share.optional().describe('Part of the input tokens that is written to one. Default: none.'),
        'cache-time': z
          .enum(['5 min', '1 h'])
          .optional()
          .describe('How long it is kept, which may have a price of its own. Default: 5 min.'),
        batch: share.optional().describe('Part of the requests that is sent in batches.'),
        flex: share.optional().describe('Part of the requests that is sent in the tier flex.'),
        priority: share.optional().describe('Part of the requests that is sent in the tier priority.'),
        'output-tokens': tokens('Tokens of an answer. Otherwise those of eval results, or `max-tokens` at most.'),
        'reasoning-tokens': tokens('Tokens of thinking before it.'),
        growth: fraction.optional().describe('How many more requests there are each month: 5 %.'),
      },
      { error: noSuch('key') },
    )
    .superRefine(
      (given, context) => {
        for (const [names, what] of wholes) {
          const present = names.filter((name) => given[name] !== undefined);
          const all = present.reduce((sum, name) => sum + (given[name] ?? 0), 0);
          const last = present.at(-1);
          if (all > 1 + 1e-9 && last !== undefined)
            context.addIssue({
              code: 'custom',
              path: [last],
              message: `${present.join(' and ')} are more than 100 % ${what} together.`,
            });
        }
      },
      { when: ({ issues }) => issues.length === 0 },
    );
}
