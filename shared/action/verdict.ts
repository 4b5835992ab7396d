import { z } from 'zod';

/**
 * `skipped`: nothing it covers changed, or there are no credentials on a fork's event. `error`: it could not be
 * measured. `inconclusive`: the data do not tell. None of these is ever shown as a pass.
 */
export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive', 'skipped', 'error']);
export type Verdict = z.infer<typeof verdictSchema>;

/** As a reader sees it first. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  skipped: '⏭️',
  error: '🚫',
};

/** What stands before a headline. */
export function iconOf({ verdict, tone }: Pick<Decision, 'verdict' | 'tone'>): string {
  if (verdict !== 'pass' || tone === undefined) return `${verdictIcons[verdict]} `;
  return tone === 'caution' ? `${verdictIcons.inconclusive} ` : '';
}

const severity: Record<Verdict, number> = { skipped: 0, pass: 1, inconclusive: 2, fail: 3, error: 4 };

/** The verdict of several: the worst decides; nothing at all is `skipped`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((a, b) => (severity[b] > severity[a] ? b : a), 'skipped' as Verdict);
}

/** Something a reviewer should look at. `file` is relative to the working directory. */
export const findingSchema = z.object({
  /** What kind of finding, stable over runs: `regression`, `newly-failing`. */
  rule: z.string(),
  level: z.enum(['failure', 'warning', 'notice']),
  title: z.string(),
  message: z.string(),
  /** The case it is about, by its id, for a waiver to name. */
  subject: z.string().optional(),
  /** The suite it is about, for a waiver to name. */
  suite: z.string().optional(),
  /** Tells it apart from others of its rule, wherever it moves in its file, for a waiver to name. */
  fingerprint: z.string().optional(),
  file: z.string().optional(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  fix: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const decisionSchema = z.object({
  verdict: verdictSchema,
  /** One line, enough to decide by. Plain text. */
  headline: z.string(),
  /** Shorter, for the heading of a report; the headline then stands below it. */
  title: z.string().optional(),
  /** That nothing blocks is no praise: a pass that is told without its sign, or with one of caution. */
  tone: z.enum(['plain', 'caution']).optional(),
  /** Too little for a comment of its own: one that is there already is kept up to date. */
  quiet: z.literal(true).optional(),
  findings: z.array(findingSchema),
});
export type Decision = z.infer<typeof decisionSchema>;

export const failOnSchema = z.enum(['fail', 'inconclusive', 'never']);
export type FailOn = z.infer<typeof failOnSchema>;

/** Whether a job with this verdict fails. An `error` always does: what was not measured cannot be waved through. */
export function failsJob(verdict: Verdict, failOn: FailOn): boolean {
  if (verdict === 'error') return true;
  if (failOn === 'never') return false;
  return verdict === 'fail' || (verdict === 'inconclusive' && failOn === 'inconclusive');
}
