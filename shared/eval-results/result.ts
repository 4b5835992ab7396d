import { z } from 'zod';
import type { MeasuredAnswers } from '../pricing/measured/answers.ts';

const count = z.number().nonnegative();

const spending = z.object({ answers: count, kept: count, spent: count, unpriced: count });

const subjectSchema = z.object({
  suite: z.string(),
  /** It is the base's test, asked beside the head's. */
  asAtBase: z.string().optional(),
  prompt: z.string(),
  model: z.string(),
  status: z.enum(['measured', 'unchanged', 'stopped']),
  head: z.object({ cost: count.optional(), unpriced: count }).optional(),
  judging: spending.optional(),
  embedding: spending.optional(),
  outcomes: z.array(z.unknown()),
  criticalNewlyFailing: z.array(z.unknown()),
});
export type Subject = z.infer<typeof subjectSchema>;

/** What is read of a result of eval-gate; all else of it is left alone. */
export const resultSchema = z.object({
  schema: z.literal('aiops.eval-gate/1'),
  verdict: z.string(),
  findings: z.array(
    z.object({
      rule: z.string(),
      level: z.enum(['failure', 'warning', 'notice']),
      title: z.string(),
      subject: z.string().optional(),
      suite: z.string().optional(),
      file: z.string().optional(),
    }),
  ),
  provenance: z.object({
    head: z.string().optional(),
    shard: z.unknown().optional(),
    run: z.object({ id: z.int().positive() }).optional(),
  }),
  data: z.object({ subjects: z.array(subjectSchema) }).optional(),
});
export type Result = z.infer<typeof resultSchema>;

/**
 * Whether the gate lets a prompt with a model pass. Findings name a model only where a suite has several, in their title:
 * one that may be about this model is.
 * @returns `undefined` where nothing was decided about it
 */
export function passedIn({ verdict, findings, data }: Result, subject: Subject): boolean | undefined {
  const { suite, prompt, model, status, outcomes, criticalNewlyFailing } = subject;
  if (status === 'stopped' || criticalNewlyFailing.length > 0) return false;
  if (status === 'unchanged' || outcomes.length === 0) return undefined;
  if (verdict === 'pass') return true;
  const models = new Set(data?.subjects.filter((one) => one.suite === suite).map((one) => one.model));
  const isAbout = ({ level, title, subject: testCase, ...about }: Result['findings'][number]): boolean =>
    level !== 'notice' &&
    testCase === undefined &&
    about.suite === suite &&
    about.file === prompt &&
    (models.size < 2 || title.includes(model));
  // What a change took from the test of this suite says something of all that it measured.
  const isLoosened = findings.some(
    ({ rule, level, ...about }) => rule === 'test-changed' && level === 'failure' && about.suite === suite,
  );
  return !isLoosened && !findings.some(isAbout);
}

/** US dollars of one run of the suite, where all of its prices are known. */
export function runOf({ head, judging, embedding }: Subject): NonNullable<MeasuredAnswers['run']> {
  const [judges, embeddings] = [wholeOf(judging), wholeOf(embedding)];
  return {
    ...(head?.cost !== undefined && head.unpriced === 0 && { answers: head.cost }),
    ...(judges !== undefined && { judges }),
    ...(embeddings !== undefined && { embeddings }),
  };
}

/** With what was kept from before at the price of the others; `undefined` where nothing was asked, or has no price. */
function wholeOf(spending: Subject['judging']): number | undefined {
  if (spending === undefined || spending.unpriced > 0 || spending.kept >= spending.answers) return undefined;
  return spending.spent * (spending.answers / (spending.answers - spending.kept));
}
