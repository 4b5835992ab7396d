import { z } from 'zod';
import { ofMembers } from './chosen.ts';
import { count, duration, fraction, money, share } from './quantity.ts';
import { noSuch } from './sentences.ts';

// Each is made for what a gate has: most have one or two rules.
const prove = () =>
  z
    .boolean()
    .optional()
    .describe('true: pass only when it is shown that the drop is no larger, inconclusive otherwise.');
const drop = () => share.optional().describe('How far it may drop from the base, in points of 100: 2 % or 2 points.');
const rise = () => fraction.optional().describe('How far it may rise over the base, as a part of it: 20 %.');

/** Where the shape itself is wrong, that is enough to say. */
const shapely = { when: (payload: { readonly issues: readonly unknown[] }) => payload.issues.length === 0 };

/** A rule with no limit would look like a gate and block nothing. */
const rule = <S extends z.ZodRawShape>(description: string, shape: S) => {
  const limits = Object.keys(shape).filter((name) => name !== 'prove');
  const complaint = (given: Readonly<Record<string, unknown>>): string | undefined => {
    if (given.prove === true && given['max-regression'] === undefined) return 'prove needs a max-regression to prove.';
    return limits.some((name) => given[name] !== undefined) ? undefined : `has no limit. Write ${limits.join(' or ')}.`;
  };
  return z
    .strictObject(shape, { error: noSuch('limit') })
    .superRefine((given, context) => {
      const message = complaint(given);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    }, shapely)
    .optional()
    .describe(description);
};

const level = (what: string) =>
  rule(`${what}, from 0 to 1 or as a percentage.`, {
    min: share.optional().describe('The least that the head may have.'),
    'max-regression': drop(),
    prove: prove(),
  });

const latency = (what: string) =>
  rule(`${what} of the answers' latency.`, {
    max: duration.optional().describe('The most that the head may take, with its unit.'),
    'max-regression': rise(),
  });

/** Names of what cases are grouped by. */
const by = () =>
  z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be a name, or a list of names' })
    .transform((given): readonly string[] => [given].flat());

const slices = () =>
  z
    .strictObject(
      {
        by: by().describe('Name of a tag, or of a variable, or a list: cases with the same value of it are a slice.'),
        'max-gap': share.describe('How far the pass rates of two slices may lie apart, in points of 100: 10 points.'),
        'min-cases': z
          .int()
          .min(2)
          .default(10)
          .describe('Cases that a slice must have to count; clusters, where cases are in clusters. At least 2.'),
      },
      { error: noSuch('key') },
    )
    .optional()
    .describe('How far groups of cases may lie apart. It fails where more than that is shown for any two of them.');

const rules = {
  'pass-rate': () => level('Share of cases that pass'),
  score: () => level('Mean score of the cases'),
  slices,
  'latency-p50': () => latency('Median'),
  'latency-p95': () => latency('95th percentile'),
  'cost-per-case': () =>
    rule('Mean cost of a case.', {
      max: money.optional().describe('The most that a case may cost at the head, in US dollars.'),
      'max-regression': rise(),
    }),
  'newly-failing': () =>
    rule('Cases that passed every repeat at the base and fail every one at the head.', {
      max: count.optional().describe('How many there may be.'),
    }),
  errors: () =>
    rule('Cases without an answer, or with one that could not be graded. Without this rule there may be none.', {
      max: share.optional().describe('Which share of the cases there may be.'),
    }),
};

type Rules = { [Name in keyof typeof rules]: ReturnType<(typeof rules)[Name]> };

const gateOf = (names: readonly string[]) =>
  z
    .strictObject(Object.fromEntries(names.map((name) => [name, rules[name as keyof Rules]()])) as unknown as Rules, {
      error: noSuch('rule'),
    })
    .refine((gate) => Object.keys(gate).length > 0, {
      error: 'has no rule. Write one, or remove the key for the default.',
      ...shapely,
    });

/** What a suite has to meet. */
export const gateSchema: z.ZodType<Gate> = ofMembers(Object.keys(rules), gateOf);

/** Of those, what compares with another commit than the base. Most configurations have no use for it. */
export const comparingSchema = () => {
  const rate = (what: string) => rule(what, { 'max-regression': drop(), prove: prove() });
  const rising = (what: string) => rule(what, { 'max-regression': rise() });
  return z
    .strictObject(
      {
        'pass-rate': rate('Share of cases that pass.'),
        score: rate('Mean score of the cases.'),
        'latency-p50': rising("Median of the answers' latency."),
        'latency-p95': rising("95th percentile of the answers' latency."),
        'cost-per-case': rising('Mean cost of a case.'),
        'newly-failing': rule('Cases that passed there and fail at the head.', {
          max: count.optional().describe('How many there may be.'),
        }),
      },
      { error: noSuch('rule that compares') },
    )
    .refine((gate) => Object.keys(gate).length > 0, {
      error: 'has no rule. Write one, or remove the key for those of the suite.',
      ...shapely,
    });
};

export type Gate = z.infer<ReturnType<typeof gateOf>>;

/** The limits of one metric. Fractions, milliseconds, US dollars or a number of cases, as the metric has it. */
export type Rule = NonNullable<Gate[keyof Gate]>;

/** In force where a suite has no gate: the pass rate may not drop. */
export const defaultGate: Gate = { 'pass-rate': { 'max-regression': 0 } };
