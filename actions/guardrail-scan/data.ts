import { z } from 'zod';
import { probedSchema } from './probes/data.ts';
import { testedSchema } from './tested/data.ts';

const severitySchema = z.enum(['critical', 'high', 'medium', 'low']);

/** What is looked for, as far as it was found. */
const checkSchema = z.object({
  id: z.string(),
  severity: severitySchema,
  title: z.string(),
  llm: z.string(),
  agentic: z.string(),
  atlas: z.string(),
  explanation: z.string(),
  fix: z.string(),
});

const findingSchema = z.object({
  check: z.string(),
  severity: severitySchema,
  /** `absent`: the base has it, and the head does not. */
  state: z.enum(['new', 'unchanged', 'absent']),
  file: z.string(),
  /** Absent where it is about what is not there any more. */
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  endLine: z.int().positive().optional(),
  endColumn: z.int().positive().optional(),
  /** Of a row: `vars.ticket`. */
  field: z.string().optional(),
  fingerprint: z.string(),
  /** What stands there, as the input `text` lets it be shown, and never a secret. */
  excerpt: z.string().optional(),
  /** What was hidden or encoded there. */
  decoded: z.string().optional(),
  encoding: z.string().optional(),
  probability: z.number().optional(),
  detail: z.string().optional(),
});

const countsSchema = z.object({
  critical: z.int().nonnegative(),
  high: z.int().nonnegative(),
  medium: z.int().nonnegative(),
  low: z.int().nonnegative(),
});

/** What a user can put right. */
const problemSchema = z.object({
  file: z.string().optional(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  key: z.string().optional(),
  message: z.string(),
  fix: z.string().optional(),
});

export const dataSchema = z.object({
  base: z.string().optional(),
  head: z.string(),
  /** Of the working directory in the repository: `''`, or with a trailing `/`. */
  prefix: z.string(),
  /** Everything was scanned, and not the files alone that the change touches. */
  all: z.boolean(),
  /** Files that were scanned at the head. */
  scanned: z.int().nonnegative(),
  /** Files that are gone, or no longer scanned, and were at the base. */
  removed: z.int().nonnegative(),
  /** New ones first, the most severe first. */
  findings: z.array(findingSchema),
  /** How many there are in all. */
  counts: z.object({ new: countsSchema, unchanged: countsSchema, absent: countsSchema }),
  checks: z.record(z.string(), checkSchema),
  /** What could not be read at the head. */
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.int().positive().optional(),
      column: z.int().positive().optional(),
      message: z.string(),
    }),
  ),
  /** The least severity that fails. */
  failOn: z.enum(['critical', 'high', 'medium', 'low', 'none']),
  /** What the change lets through that the base would not, in words. */
  loosened: z.array(z.string()),
  /** Guardrails that were tested, or why they could not be. Absent where the change affects none. */
  guardrails: z.array(testedSchema).optional(),
  guardrailProblems: z.array(problemSchema).optional(),
  /** What live probes have shown. Absent where there are none. */
  probes: probedSchema.optional(),
  /** Whether code scanning is to have it. */
  upload: z.boolean(),
  seconds: z.number(),
});

export type Data = z.infer<typeof dataSchema>;
export type ScanFinding = z.infer<typeof findingSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type FoundCheck = z.infer<typeof checkSchema>;
