import { z } from 'zod';
import { shardSchema } from '../../../shared/action/shard-schema.ts';
import { exampleSchema, referenceSchema, ruleSchema } from '../data.ts';

/** Cases in a suite that is measured in shards: a place beyond would be none of a suite. */
const casesAtMost = 5_000_000;
const repeatsAtMost = 1000;

const count = z.number().int().min(0);
const place = count.max(casesAtMost - 1);
/** A number a case, in the order of the places; `null` where there is none. */
const column = z.array(z.number().nullable());

const sideSchema = z.object({
  scores: column,
  passes: column,
  latencies: column,
  costs: column,
  paid: column,
  errors: count,
  answers: count,
  recorded: count,
  kept: count,
  unpriced: count,
});
export type SideRecord = z.infer<typeof sideSchema>;

const fewSchema = z.object({ count, examples: z.array(z.object({ place, example: exampleSchema })) });
export type FewRecord = z.infer<typeof fewSchema>;

const groupSchema = z.object({
  name: z.string(),
  first: z.tuple([z.number().int().min(-1).max(casesAtMost), count]),
  variable: z.literal(true).optional(),
  values: z.array(z.object({ value: z.string(), rank: count, places: z.array(place) })),
});
export type GroupRecord = z.infer<typeof groupSchema>;

/** What came of each case that was asked, a column a figure. */
export const tallySchema = z.object({
  /** Of the cases in the suite, ascending. */
  places: z.array(place),
  /** A share of the whole's: they add up. */
  seed: z.number().int().min(0).max(0xffffffff),
  /** Which cases hang together, as numbers: absent where none do. */
  clusters: z.array(count.nullable()).optional(),
  base: sideSchema.optional(),
  head: sideSchema,
  newlyFailing: fewSchema,
  newlyPassing: fewSchema,
  flaky: fewSchema,
  errored: fewSchema,
  criticalNewlyFailing: z.array(z.string()),
  groups: z.array(groupSchema),
});
export type TallyRecord = z.infer<typeof tallySchema>;

const referenceRecord = z.object({
  about: referenceSchema.omit({ figures: true, newlyFailing: true }),
  rules: z.array(ruleSchema),
  /** Why its model cannot be asked at all. */
  unopened: z.string().optional(),
  error: z.object({ index: place, why: z.string() }).optional(),
  tally: tallySchema.optional(),
});
export type ReferenceRecord = z.infer<typeof referenceRecord>;

const subjectRecord = z.object({
  suite: z.string(),
  asAtBase: z.string().optional(),
  prompt: z.string(),
  model: z.string(),
  repeats: z.number().int().min(1).max(repeatsAtMost),
  /** Cases of the whole suite, of all shards together. */
  whole: count.max(casesAtMost),
  rules: z.array(ruleSchema),
  tally: tallySchema,
  reference: referenceRecord.optional(),
});
export type SubjectRecord = z.infer<typeof subjectRecord>;

/** The file `shard.json` beside the result: with those of the other shards it makes the result of the whole. */
export const shardRecordSchema = z.object({
  schema: z.literal('aiops.eval-gate.shard/1'),
  shard: shardSchema,
  /** Those that were measured, in the order of the result. */
  subjects: z.array(subjectRecord),
});
export type ShardRecord = z.infer<typeof shardRecordSchema>;
