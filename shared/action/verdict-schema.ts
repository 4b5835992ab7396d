import { z } from 'zod';

// Apart from what is done with them: a run itself reads no result file.

/**
 * `skipped`: nothing it covers changed, or there are no credentials on a fork's event. `error`: it could not be
 * measured. `inconclusive`: the data do not tell. None of these is ever shown as a pass.
 */
export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive', 'skipped', 'error']);

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
