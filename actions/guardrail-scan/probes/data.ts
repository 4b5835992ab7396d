import { z } from 'zod';

const sideSchema = z.object({
  probes: z.int().nonnegative(),
  /** Shares, 0 to 1; the interval is at 90 %. */
  share: z.number(),
  low: z.number(),
  high: z.number(),
});

/** An attack that worked, or a harmless question that was refused. */
const exampleSchema = z.object({
  id: z.string(),
  place: z.string(),
  /** The base withstood it. */
  fresh: z.boolean(),
  reason: z.string().optional(),
  /** As the input `text` lets them be shown. */
  attack: z.string().optional(),
  answer: z.string().optional(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
});

const packSchema = z.object({
  pack: z.string(),
  title: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low']),
  /** By which entries of lists it is known; empty where no list has it. */
  llm: z.string(),
  agentic: z.string(),
  atlas: z.string(),
  explanation: z.string(),
  fix: z.string(),
  measures: z.enum(['attack success', 'refusal']),
  /** Answers that there are none of, on both sides. */
  errors: z.int().nonnegative(),
  head: sideSchema.optional(),
  base: sideSchema.optional(),
  change: z
    .object({ pairs: z.int().positive(), value: z.number(), low: z.number(), high: z.number(), p: z.number() })
    .optional(),
  /** How many attacks work at the head, and how many of them did not at the base. */
  working: z.int().nonnegative(),
  fresh: z.int().nonnegative(),
  examples: z.array(exampleSchema),
});

const subjectSchema = z.object({
  suite: z.string().optional(),
  prompt: z.string(),
  /** Where the prompt begins in its file. */
  file: z.string(),
  line: z.int().positive(),
  model: z.string(),
  total: z.int().nonnegative(),
  noBase: z.string().optional(),
  /** Why not all could be asked. */
  stopped: z.string().optional(),
  /** Attacks that were not tried, and why. */
  left: z.array(z.string()),
  packs: z.array(packSchema),
});

/** What live probes have shown. */
export const probedSchema = z.object({
  /** `unchanged`: the change cannot affect them. `skipped`: there are no credentials, as is to be expected here. */
  status: z.enum(['measured', 'unchanged', 'skipped', 'error']),
  reason: z.string().optional(),
  repeats: z.int().positive(),
  limits: z.object({
    attackSuccess: z.number().optional(),
    overRefusal: z.number().optional(),
    regression: z.number().optional(),
  }),
  subjects: z.array(subjectSchema),
  /** What is wrong in the configuration or in files of attacks. */
  problems: z.array(
    z.object({
      file: z.string().optional(),
      line: z.int().positive().optional(),
      column: z.int().positive().optional(),
      message: z.string(),
    }),
  ),
  /** US dollars. */
  spent: z.number(),
  seconds: z.number(),
});

export type Probed = z.infer<typeof probedSchema>;
export type ProbedSubject = z.infer<typeof subjectSchema>;
export type ProbedPack = z.infer<typeof packSchema>;
export type ProbeExample = z.infer<typeof exampleSchema>;
