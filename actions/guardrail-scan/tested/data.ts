import { z } from 'zod';

const interval = z.object({ low: z.number(), high: z.number() });

/** A part of how many, from 0 to 1, with its interval of 90 %. */
const shareSchema = z.object({ count: z.int(), of: z.int(), share: z.number(), interval });

const qualitySchema = z.object({
  recall: shareSchema.optional(),
  falsePositives: shareSchema.optional(),
  precision: shareSchema.optional(),
});

const partSchema = qualitySchema.extend({ name: z.string(), base: qualitySchema.optional() });

/** How many texts, and where the first of them stand. */
const placesSchema = z.object({ count: z.int(), first: z.array(z.object({ file: z.string(), line: z.int() })) });

/** `missed`: labelled with this policy, which did not stop them; another may have. */
const policySchema = partSchema.extend({ missed: placesSchema, wronglyStopped: placesSchema });

/** Head − base on the same texts, with its interval of 90 %. */
const changeSchema = z.object({ change: z.number(), interval });

const limitSchema = z.object({
  metric: z.enum(['recall', 'false-positives', 'precision']),
  kind: z.enum(['min', 'max', 'max-regression']),
  limit: z.number(),
  /** What is compared with it: a share, or how much worse it got. Absent where it could not be measured. */
  value: z.number().optional(),
  /** Of a regression: one-sided p of getting worse by more than the limit. */
  p: z.number().optional(),
});

const exampleSchema = z.object({
  id: z.string(),
  file: z.string(),
  line: z.int(),
  category: z.string().optional(),
  policy: z.string().optional(),
  source: z.enum(['input', 'output']),
  /** As the input `text` lets it be shown, and never with secrets and personal data. */
  text: z.string().optional(),
  /** What stopped it: `content: VIOLENCE`. */
  by: z.array(z.string()),
  /** The base did it right. */
  isNew: z.boolean(),
});

const examplesSchema = z.object({ count: z.int(), fresh: z.int(), examples: z.array(exampleSchema) });

const spentSchema = z.object({
  /** Text units by what they are paid for. */
  units: z.record(z.string(), z.number()),
  /** US dollars, of those whose price is known. */
  dollars: z.number(),
  byPolicy: z.record(z.string(), z.number()),
  unpriced: z.array(z.string()),
});

/** A test of a guardrail that the change can affect. */
export const testedSchema = z.object({
  name: z.string(),
  /** `skipped`: nothing to sign in with, where that is to be expected. `error`: it could not be measured. */
  status: z.enum(['measured', 'skipped', 'error']),
  reason: z.string().optional(),
  /** Where it stands in the configuration. */
  file: z.string().optional(),
  line: z.int().optional(),
  /** `gr-abc:5` */
  head: z.string(),
  /** Absent where there is nothing to compare with. */
  base: z.string().optional(),
  region: z.string().optional(),
  harmful: z.int(),
  harmless: z.int(),
  quality: qualitySchema,
  baseQuality: qualitySchema.optional(),
  changes: z.object({
    recall: changeSchema.optional(),
    'false-positives': changeSchema.optional(),
    precision: changeSchema.optional(),
  }),
  limits: z.array(limitSchema),
  policies: z.array(policySchema),
  categories: z.array(partSchema),
  /** Harmful texts that went through, and harmless ones that were stopped. */
  missed: examplesSchema,
  wronglyStopped: examplesSchema,
  /** Texts without an answer, of either side. */
  unasked: z.object({
    count: z.int(),
    examples: z.array(z.object({ id: z.string(), file: z.string(), line: z.int(), message: z.string() })),
  }),
  sent: z.int(),
  kept: z.int(),
  spent: spentSchema,
  maxCost: z.number().optional(),
  /** A draft may be another one the next time. */
  isDraft: z.boolean(),
});

export type Tested = z.infer<typeof testedSchema>;
export type TestedLimit = z.infer<typeof limitSchema>;
export type TestedExample = z.infer<typeof exampleSchema>;
export type TestedPart = z.infer<typeof partSchema>;
export type TestedPolicy = z.infer<typeof policySchema>;
export type TestedPlaces = z.infer<typeof placesSchema>;
