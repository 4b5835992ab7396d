import { z } from 'zod';

const impactSchema = z.enum(['none', 'cosmetic', 'behavioural', 'breaking']);

const placeSchema = z.object({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive().optional(),
});

const wordsSchema = z.object({ base: z.string().optional(), head: z.string().optional() });

/** Why a prompt's change is what it is. */
const reasonSchema = z.object({
  /** Stable over runs: `variable-renamed`, `instruction-removed`. */
  id: z.string(),
  impact: impactSchema,
  message: z.string(),
  /** The sentence or the words it is about, as the input `text` lets them be shown. */
  words: wordsSchema.optional(),
  base: placeSchema.optional(),
  head: placeSchema.optional(),
});

const segmentSchema = z.discriminatedUnion('kind', [
  /** What stands between what differs, whole. */
  z.object({
    kind: z.literal('same'),
    /** Beside what differs before it. */
    before: z.string(),
    middle: z.string().optional(),
    /** Beside what differs after it. */
    after: z.string(),
    /** Lines of its middle for which there was no room. */
    left: z.int().positive().optional(),
  }),
  z.object({
    kind: z.enum(['removed', 'added']),
    text: z.string(),
    line: z.int().positive(),
    /** The line of the other side at which the same sentence stands. */
    movedTo: z.int().positive().optional(),
  }),
  z.object({
    kind: z.literal('changed'),
    runs: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
    baseLine: z.int().positive(),
    line: z.int().positive(),
  }),
]);

const textSchema = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  /** `user`, `system → user`, `template`. */
  title: z.string(),
  segments: z.array(segmentSchema),
  /** Too much differs for words to be compared one by one. */
  bounded: z.literal(true).optional(),
  /** What is hidden of it reaches over its sentences, so it is told as replaced. */
  masked: z.literal(true).optional(),
  /** There was no room for all of it. */
  cut: z.literal(true).optional(),
});

const countsSchema = z.object({ base: z.int().nonnegative().optional(), head: z.int().nonnegative().optional() });

/** What a prompt's texts come to, without what a provider adds for roles and tools. */
const tokensSchema = countsSchema.extend({
  /** Of the templates as they are written, or the median of the cases that fill them. */
  of: z.enum(['template', 'cases']),
  /** How many cases were rendered. */
  cases: z.int().positive().optional(),
  longest: countsSchema.optional(),
  by: z.enum(['o200k_base', 'cl100k_base']),
  /** Absent where the model has that encoding: the count is exact. */
  error: z.object({ below: z.number().nonnegative(), above: z.number().nonnegative() }).optional(),
  model: z.string().optional(),
  /** Tokens that the model takes and gives in one request at most. */
  window: z.int().positive().optional(),
  /** Tokens that it may answer with. */
  output: z.int().nonnegative().optional(),
  /** There are images or documents, which are not counted. */
  media: z.literal(true).optional(),
});

const answerSchema = z.object({ text: z.string().optional(), error: z.string().optional() });

/** A case that both sides were asked. */
const answeredSchema = z.object({
  id: z.string(),
  file: z.string(),
  line: z.int().positive(),
  input: z.string(),
  /** Absent where the base has no such prompt. */
  base: answerSchema.optional(),
  head: answerSchema,
});

/** What came of asking models, where that was wanted. Nothing of it decides. */
const askedSchema = z.object({
  answers: z.int().nonnegative(),
  /** Of those, answers from before. */
  kept: z.int().nonnegative(),
  /** US dollars. */
  spent: z.number().nonnegative(),
  /** Answers that were paid for at a price that is not known. */
  unpriced: z.int().nonnegative(),
  /** What was not asked, and why. */
  notes: z.array(z.string()),
});

const promptSchema = z.object({
  path: z.string(),
  /** Which one of the file, where it holds several. */
  key: z.string().optional(),
  kind: z.enum(['added', 'removed', 'renamed', 'changed']),
  /** Where a renamed one was. */
  from: z.string().optional(),
  impact: impactSchema,
  reasons: z.array(reasonSchema),
  /** How many further reasons there are. */
  more: z.int().positive().optional(),
  /** As its own file has it, else by CODEOWNERS. */
  owners: z.array(z.string()),
  version: wordsSchema,
  /** Names of suites that measure it; `its own test data` is one. */
  suites: z.array(z.string()),
  /** Deployments that it goes live with, and their environments. */
  deployments: z.array(z.string()).optional(),
  tokens: tokensSchema.optional(),
  /** Variables that no case has a value for. */
  unfilled: z.array(z.object({ name: z.string(), file: z.string(), line: z.int().positive() })).optional(),
  texts: z.array(textSchema),
  answers: z.array(answeredSchema).optional(),
  /** A model's words on what may change in behaviour. */
  explanation: z.object({ model: z.string(), text: z.string() }).optional(),
});

const problemSchema = placeSchema.partial().extend({
  side: z.enum(['base', 'head']),
  message: z.string(),
});

export const dataSchema = z.object({
  base: z.string().optional(),
  head: z.string(),
  impact: impactSchema,
  /** The heaviest first, then by path. */
  prompts: z.array(promptSchema),
  /** How many changed beside those that are told. */
  more: z.int().positive().optional(),
  /** Files that could not be read as prompts, which says nothing about the others. */
  problems: z.array(problemSchema),
  /** What was not looked into, as a script that makes a prompt. */
  notes: z.array(problemSchema),
  /** Prompts that were looked at. */
  looked: z.int().nonnegative(),
  /** Which policy is kept how, the stricter of base and head. */
  rules: z.record(z.string(), z.enum(['off', 'warn', 'fail'])),
  /** Whether there are suites at all that could cover a prompt. */
  hasSuites: z.boolean(),
  asked: askedSchema.optional(),
  seconds: z.number(),
});

export type Data = z.infer<typeof dataSchema>;
export type ChangedPrompt = z.infer<typeof promptSchema>;
export type ShownReason = z.infer<typeof reasonSchema>;
export type ShownText = z.infer<typeof textSchema>;
export type ShownSegment = z.infer<typeof segmentSchema>;
export type AnsweredCase = z.infer<typeof answeredSchema>;
export type { FileProblem } from '../../shared/touched/problem.ts';
