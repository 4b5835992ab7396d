import { z } from 'zod';
import { amountPattern } from '../../shared/pricing/money.ts';

/** US dollars in decimal, all digits, as text: sums and differences of them are exact. */
const amount = z.string().regex(amountPattern);

/** `atLeast`: a part of it has no known price. */
const sumSchema = z.object({ known: amount, atLeast: z.literal(true).optional() });

const changeSchema = z.object({
  base: sumSchema,
  head: sumSchema,
  by: amount,
  /** A part of neither side is unknown. */
  certain: z.boolean(),
  /** Of the base: 0.18 is 18 % more. Absent where that is nothing, or the difference is not certain. */
  share: z.number().optional(),
});

const perScenario = <S extends z.ZodType>(schema: S) => z.object({ low: schema, expected: schema, high: schema });
const range = perScenario(z.number());
const between = z.object({ low: z.number(), high: z.number() });

const component = z.enum([
  'input',
  'cache-read',
  'cache-write',
  'cache-write-1h',
  'output',
  'reasoning',
  'requests',
  'embeddings',
  'guardrail',
  'instances',
  'provisioned',
  'judge',
  'evaluation',
]);

/** One line of a bill, as expected. Without `monthly` it is not known, and `unknown` says what is missing. */
const chargeSchema = z.object({
  component,
  tier: z.enum(['standard', 'batch', 'flex', 'priority']),
  monthly: amount.optional(),
  /** Absent where it is paid by the hour, whoever asks. */
  perRequest: amount.optional(),
  unknown: z.string().optional(),
});

const tokensSchema = z.object({
  /** Of the prompt filled with each case, or of its template as it is written. */
  of: z.enum(['cases', 'template']),
  cases: z.int().nonnegative(),
  mean: z.number(),
  least: z.number(),
  median: z.number(),
  p90: z.number(),
  most: z.number(),
  /** The encoding, or the provider's counter. */
  by: z.string(),
  /** Absent where the count is exact. */
  error: z.object({ below: z.number(), above: z.number() }).optional(),
  /** Tokens that all cases begin with alike, tools among them. */
  prefix: z.number(),
  /** Of them, what is written of the tools for the model. */
  tools: z.number(),
});

const usageSchema = z.object({
  requests: range,
  output: range.optional(),
  reasoning: range.optional(),
  cached: z.number(),
  written: z.number(),
  kept: z.enum(['5 min', '1 h']),
  tiers: z.partialRecord(z.enum(['batch', 'flex', 'priority']), z.number()),
  growth: z.number(),
});

const footprintSchema = z.object({
  /** kWh, kg of CO₂e. */
  energy: between,
  carbon: between,
});

/** What is paid for on one side. */
const sideSchema = z.object({
  /** As the provider names it. */
  model: z.string().optional(),
  /** The name in `models:`. */
  name: z.string().optional(),
  provider: z.string().optional(),
  region: z.string().optional(),
  /** Of an instance or model unit. */
  count: z.number().optional(),
  tokens: tokensSchema.optional(),
  usage: usageSchema.optional(),
  charges: z.array(chargeSchema),
  monthly: perScenario(sumSchema),
  perRequest: sumSchema,
  /** A month of it. */
  footprint: footprintSchema.optional(),
  perThousand: footprintSchema.optional(),
  /** It is going to be taken away: on which day, where that is known, and who says so. */
  deprecated: z.object({ on: z.iso.date().optional(), source: z.string() }).optional(),
  /** What it asks of a cache: a prefix that could be cached, and is not. */
  uncached: z.object({ prefix: z.number(), least: z.number() }).optional(),
  assumptions: z.array(z.string()),
});

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(['prompt', 'guardrail', 'endpoint', 'evaluation', 'judge']),
  label: z.string(),
  suite: z.string().optional(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
  /** Something of it differs between the sides. */
  touched: z.boolean(),
  base: sideSchema.optional(),
  head: sideSchema.optional(),
  monthly: perScenario(changeSchema),
  perRequest: changeSchema,
});

/** A model that a suite compares with the one that is used: it is not in the total. */
const candidateSchema = z.object({
  about: z.string(),
  model: z.string(),
  monthly: sumSchema,
  perRequest: sumSchema,
});

const placeSchema = z.object({
  file: z.string().optional(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});

const problemSchema = placeSchema.extend({ side: z.enum(['base', 'head']), message: z.string() });

const level = z.enum(['off', 'warn', 'fail']);

const budgetSchema = z.object({
  monthly: z.number().optional(),
  'max-increase': z
    .array(z.union([z.object({ share: z.number() }), z.object({ dollars: z.number() })]))
    .readonly()
    .optional(),
  'per-request': z.number().optional(),
  models: z.array(z.array(z.string()).readonly()).readonly().optional(),
  deprecated: level.optional(),
  uncached: level.optional(),
  'comment-above': z.number().optional(),
  energy: z.number().optional(),
  carbon: z.number().optional(),
});

const adviceSchema = z.object({
  about: z.string(),
  kind: z.enum(['cache', 'batch', 'smaller-model', 'shorter-prompt', 'output-limit']),
  message: z.string(),
  because: z.string().optional(),
  /** The eval results that it rests on, and the page of the run that made them. */
  source: z.object({ file: z.string(), page: z.url().optional() }).optional(),
  saving: perScenario(amount),
});

export const dataSchema = z.object({
  base: z.string().optional(),
  head: z.string(),
  /** The dearest changes first, then what did not change. */
  rows: z.array(rowSchema),
  /** Rows for which there was no room, summed. */
  more: z.object({ rows: z.int().positive(), monthly: perScenario(changeSchema) }).optional(),
  /** A month, as expected. */
  components: z.partialRecord(component, changeSchema),
  /** A month of everything, changed or not. */
  monthly: perScenario(changeSchema),
  /** A month of runs of eval-gate, as expected, which is a part of all of it: answers, judges, embeddings. */
  gate: changeSchema.optional(),
  /** A year on, where requests grow. */
  grown: sumSchema.optional(),
  /** The change also changes usage or prices: what a month costs by those of the base. */
  byBase: changeSchema.optional(),
  /** A month. */
  footprint: z.object({ base: footprintSchema, head: footprintSchema, unknown: z.int().nonnegative() }).optional(),
  candidates: z.array(candidateSchema),
  advice: z.array(adviceSchema),
  budget: budgetSchema,
  /** Where each rule of the budget stands. */
  places: z.record(z.string(), placeSchema),
  /** Where prices are from, each a sentence. */
  prices: z.array(z.string()),
  problems: z.array(problemSchema),
  notes: z.array(problemSchema),
  seconds: z.number(),
});

export type Data = z.infer<typeof dataSchema>;
export type Row = z.infer<typeof rowSchema>;
export type RowSide = z.infer<typeof sideSchema>;
export type ShownChange = z.infer<typeof changeSchema>;
export type ShownSum = z.infer<typeof sumSchema>;
export type ShownCharge = z.infer<typeof chargeSchema>;
export type Tokens = z.infer<typeof tokensSchema>;
export type Footprint = z.infer<typeof footprintSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type ShownAdvice = z.infer<typeof adviceSchema>;
