import type { z } from 'zod';
import type { decisionSchema, findingSchema, verdictSchema } from './verdict-schema.ts';

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

export type Finding = z.infer<typeof findingSchema>;
export type Decision = z.infer<typeof decisionSchema>;

export type FailOn = 'fail' | 'inconclusive' | 'never';

/** Whether a job with this verdict fails. An `error` always does: what was not measured cannot be waved through. */
export function failsJob(verdict: Verdict, failOn: FailOn): boolean {
  if (verdict === 'error') return true;
  if (failOn === 'never') return false;
  return verdict === 'fail' || (verdict === 'inconclusive' && failOn === 'inconclusive');
}
