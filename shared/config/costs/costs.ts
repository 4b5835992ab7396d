import { z } from 'zod';
import type { Range } from '../../pricing/estimate/usage.ts';
import type { OwnPrices } from '../../pricing/rates/rates.ts';
import { late } from '../chosen.ts';
import { fraction, money } from '../quantity.ts';
import { noSuch } from '../sentences.ts';
import { monthlyRuns } from './amounts.ts';
import { type Budget, budgetSchema } from './budget.ts';
import { type CloudWatchSettings, cloudWatchSchema } from './cloudwatch.ts';
import { type GivenUsage, profile, ranged, usageSchema } from './usage.ts';

/** What a month costs, as aiops.yml has it. */
export interface Costs {
  readonly profile?: GivenUsage['profile'];
  /** By a suite's name or a prompt's path; or read from CloudWatch. */
  readonly usage?: 'cloudwatch' | Readonly<Record<string, 'cloudwatch' | GivenUsage>> | undefined;
  readonly cloudwatch?: CloudWatchSettings | undefined;
  /** How often a month eval-gate runs each suite. */
  readonly 'eval-runs'?: Range | undefined;
  /** By a model's name, or `model@region`. */
  readonly prices?: Readonly<Record<string, OwnPrices>> | undefined;
  /** Dollars an hour, or a thousand text units; by name, or `name@region`. */
  readonly services?: Readonly<Record<string, number>> | undefined;
  readonly budget?: Budget | undefined;
}

function whole() {
  const measured = z.literal('cloudwatch');
  const usage = z.union([measured, usageSchema()], {
    error: 'must be cloudwatch, or a mapping with requests and more',
  });
  return z.strictObject(
    {
      profile: profile().optional().describe('Of what usage does not say. Default: medium.'),
      usage: z
        .union([measured, z.record(z.string().min(1), usage)], {
          error: 'must be cloudwatch, or a mapping of suites or prompts to their usage',
        })
        .optional()
        .describe('How prompts are used, by the name of a suite or the path of a prompt; `cloudwatch` to measure it.'),
      'eval-runs': ranged(monthlyRuns())
        .optional()
        .describe(
          'How often eval-gate runs each suite: `60 per month` (default), or a range `{ low: …, expected: …, high: … }`; `0 per month` leaves its costs out.',
        ),
      cloudwatch: cloudWatchSchema().optional().describe('Where `usage: cloudwatch` is measured.'),
      prices: z
        .record(z.string().min(1), pricesOfModel())
        .optional()
        .describe('Own prices, by the name of a model, or `model@region`. What they do not say is that of the list.'),
      services: z
        .record(z.string().min(1), money)
        .optional()
        .describe(
          'Own prices in US dollars: an hour of an instance (`ml.g5.xlarge`) or a model unit, a thousand text units of a guardrail’s policy; by name, or `name@region`.',
        ),
      budget: budgetSchema().optional().describe('What the costs have to meet. The stricter of base and head holds.'),
    },
    { error: noSuch('key') },
  );
}

function pricesOfModel(): z.ZodType<OwnPrices> {
  const million = (what: string) => money.optional().describe(`${what}, in US dollars a million tokens.`);
  const part = (what: string) => fraction.optional().describe(`${what}, as a part of the usual price: 50 %, 175 %.`);
  return z
    .strictObject(
      {
        input: million('Input'),
        'cache-read': million('Input that is read from a cache'),
        'cache-write': million('Input that is written to one for five minutes'),
        'cache-write-1h': million('Input that is written to one for an hour'),
        output: million('Output'),
        reasoning: million('Thinking, where it costs other than output'),
        request: money.optional().describe('Each request, in US dollars.'),
        batch: part('Requests in batches'),
        flex: part('Requests in the tier flex'),
        priority: part('Requests in the tier priority'),
      },
      { error: noSuch('price') },
    )
    .transform(
      (given) => Object.fromEntries(Object.entries(given).filter(([, price]) => price !== undefined)) as OwnPrices,
    );
}

/** Made when it is first asked for: most configurations have no use for it. */
export const costsSchema: z.ZodType<Costs> = late(whole);
