import { z } from 'zod';
import { shardSchema } from '../../shared/action/shard-schema.ts';
import { examples, place } from './example-data.ts';
import { metrics } from './metric.ts';
import { gapSchema, interval, share, sliceSchema } from './slices/data.ts';
import { tableSchema } from './table/data.ts';
import { trendSchema } from './trend/data.ts';

export { type Example, type Examples, exampleSchema } from './example-data.ts';
export type { Gap, Slice } from './slices/data.ts';

/** One line of a gate. Limits: shares for rates and changes, milliseconds for latency, US dollars for cost. */
export const ruleSchema = z.object({
  metric: z.enum(metrics),
  kind: z.enum(['min', 'max', 'max-regression', 'max-gap']),
  limit: z.number(),
  prove: z.boolean(),
  /** For `max-gap`: what cases are grouped by, and how many cases or clusters a group must have. */
  by: z.string().optional(),
  least: z.number().int().optional(),
  /** Which side's configuration asks for it: the stricter of both is in force. */
  from: z.enum(['base', 'head']),
  /** It compares with the reference; with the base without it. */
  against: z.literal('reference').optional(),
  ...place.shape,
});
export type Rule = z.infer<typeof ruleSchema>;

/** What the statistics say of one regression rule. Changes are head − base, or the ratio − 1 for latency and cost. */
export const comparisonSchema = z.object({
  method: z.string(),
  pairs: z.number().int(),
  base: z.number(),
  head: z.number(),
  change: z.number(),
  /** 90 %, so that what is shown is what decides at α = 0.05, one-sided. */
  interval,
  /** One-sided p of a drop beyond the limit, before Holm's correction. */
  p: z.number(),
  /** One-sided p of no drop beyond the limit. */
  pProve: z.number(),
  beside: z.object({ name: z.string(), p: z.number() }).optional(),
  /** Smallest drop that this many cases would show, at 80 % power. */
  detectable: z.number().optional(),
  /** Cases that would decide it. */
  needed: z.number().optional(),
  /** Where cases hang together: how many clusters the pairs are in. */
  clusters: z.number().int().optional(),
  tooFew: z.boolean(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const outcomeSchema = z.object({
  rule: ruleSchema,
  /** The head's figure, absent when it is not known (a cost without a price). */
  value: z.number().optional(),
  /** For regression rules with a base. */
  comparison: comparisonSchema.optional(),
  /** For rules on slices. */
  gap: gapSchema.optional(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const figuresSchema = z.object({
  /** Cases asked, with those that errored. */
  cases: z.number().int(),
  /** Cases that errored. */
  errors: z.number().int(),
  /** Of all cases: an error is no pass. */
  passRate: share.optional(),
  /** Wilson, 90 %, of as many independent answers as repeats and clusters make it. */
  passInterval: interval.optional(),
  /** Where cases are asked several times: the share of cases of which all, and any, of k answers would pass. */
  repeated: z.array(z.object({ k: z.number().int(), all: share, any: share })).optional(),
  /** Mean of the scores there are. */
  score: share.optional(),
  latencyP50: z.number().optional(),
  latencyP95: z.number().optional(),
  /** US dollars for all answers, and how many answers have no known price. */
  cost: z.number().optional(),
  costPerCase: z.number().optional(),
  unpriced: z.number().int(),
  answers: z.number().int(),
  /** Answers that were not asked for: of a recording, or of the ledger. */
  recorded: z.number().int(),
  /** Those of the ledger. */
  kept: z.number().int().default(0),
});
export type Figures = z.infer<typeof figuresSchema>;

/** A commit beside base and head, such as the last release. */
export const referenceSchema = z.object({
  /** As it is named: `v1.2.0`, `v*`, `latest-release`. */
  asked: z.string(),
  /** What that was found to be, and its commit. */
  name: z.string().optional(),
  commit: z.string().optional(),
  /** `none`: there is nothing yet to compare with. `unknown`: there is, and it could not be measured. */
  state: z.enum(['compared', 'none', 'unknown']),
  /** Why it was not compared. */
  reason: z.string().optional(),
  figures: figuresSchema.optional(),
  /** Cases that passed there and fail at the head: how many, and the first ids. */
  newlyFailing: z.object({ count: z.number().int(), ids: z.array(z.string()) }).optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** Something about the test itself that this change loosens. */
export const loosenedSchema = z.object({
  /** What happened to what, such as `case-removed`; absent for limits of a gate. */
  kind: z.string().optional(),
  suite: z.string().optional(),
  /** The id of a case. */
  subject: z.string().optional(),
  message: z.string(),
  /** What a case expected and expects; left out where `text` is `none`. */
  was: z.string().optional(),
  is: z.string().optional(),
  /** `failure`: nothing stands in for what was taken away, so it decides. `warning`: the stricter side is in force. */
  level: z.enum(['failure', 'warning']),
  /** What stands in for it: the base's limit, or all of the base's test, which was asked as well. */
  kept: z.enum(['rule', 'test']).optional(),
  ...place.shape,
});
export type Loosened = z.infer<typeof loosenedSchema>;

/** Of the answers that were there before, those that were asked for again to compare, and how many came otherwise. */
export const driftSchema = z.object({
  asked: z.number().int(),
  /** Another text, or other calls of tools. */
  text: z.number().int(),
  /** One passes and the other does not. */
  result: z.number().int(),
});
export type Drift = z.infer<typeof driftSchema>;

/** A case whose answer may be speaking to its judge. */
const addressedSchema = z.object({ id: z.string(), ...place.shape });
export type Addressed = z.infer<typeof addressedSchema>;

/** What models that judge did. */
export const judgingSchema = z.object({
  /** Each by what identifies it: 16 hex digits of its prompt, model and parameters. */
  judges: z.array(
    z.object({
      grader: z.string(),
      judge: z.string(),
      digest: z.string(),
      /** How it agreed with labels of people when it was compared with them, as it is now. */
      checked: z.object({ labels: z.number().int(), kappa: z.number().optional() }).optional(),
      /** It was compared, and has changed since. */
      changed: z.boolean(),
    }),
  ),
  answers: z.number().int(),
  /** Of those, answers from before. */
  kept: z.number().int(),
  errors: z.number().int(),
  /** US dollars; a part of what the run spent. */
  spent: z.number(),
  unpriced: z.number().int(),
  /** Answers that some of their judges let pass and others do not. */
  disagreed: z.number().int(),
  /** Cases with an answer that may be speaking to its judge, and the first few. */
  addressed: z.number().int(),
  speaking: z.array(addressedSchema),
});
export type Judging = z.infer<typeof judgingSchema>;

/** What models that embed texts did for graders: texts with a vector, those from before, and what they cost. */
export const embeddingSchema = judgingSchema.pick({
  answers: true,
  kept: true,
  errors: true,
  spent: true,
  unpriced: true,
});
export type Embedding = z.infer<typeof embeddingSchema>;

export const subjectSchema = z.object({
  suite: z.string(),
  /** The suite whose test as the base has it this is, asked since the change weakens it. */
  asAtBase: z.string().optional(),
  /** US dollars that this took beside the head's test. */
  spent: z.number().optional(),
  prompt: z.string(),
  model: z.string(),
  status: z.enum(['measured', 'unchanged', 'stopped']),
  /** Why it was stopped, or left alone. */
  reason: z.string().optional(),
  /** Cases in the suite; fewer were measured when it was stopped. */
  total: z.number().int(),
  repeats: z.number().int(),
  /** Absent when there is nothing to compare with, and then why. */
  base: figuresSchema.optional(),
  noBase: z.string().optional(),
  head: figuresSchema.optional(),
  reference: referenceSchema.optional(),
  trend: trendSchema.optional(),
  drift: driftSchema.optional(),
  judging: judgingSchema.optional(),
  embedding: embeddingSchema.optional(),
  outcomes: z.array(outcomeSchema),
  newlyFailing: examples,
  criticalNewlyFailing: z.array(z.string()),
  newlyPassing: examples,
  flaky: examples,
  errored: examples,
  slices: z.array(sliceSchema),
});
export type Subject = z.infer<typeof subjectSchema>;

export const dataSchema = z.object({
  /** This is a share of the whole, which decides nothing: it is to be merged. */
  shard: shardSchema.optional(),
  base: z.string().optional(),
  head: z.string(),
  subjects: z.array(subjectSchema),
  /** Of suites with several prompts or models. */
  tables: z.array(tableSchema).default([]),
  loosened: z.array(loosenedSchema),
  /** US dollars of this run, of answers whose price is known. */
  spent: z.number(),
  /** Requests sent to endpoints, and how many of them were throttled. */
  sent: z.number().int().default(0),
  throttled: z.number().int().default(0),
  maxCost: z.number().optional(),
  seconds: z.number(),
});
export type Data = z.infer<typeof dataSchema>;
