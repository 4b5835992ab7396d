import { formatCount } from '../../config/format.ts';
import { type SarifReport, sarifText } from './log.ts';

/** What GitHub takes of a run. https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads */
export const sarifLimits = { results: 25_000, bytes: 10_000_000 } as const;

export interface LimitedSarif {
  readonly text: string;
  /** Results that were left out. */
  readonly left: number;
}

/**
 * A log as text that is not over the limits: results are left out from the end, and a notification says how many.
 * @param weigh bytes of a text as it is sent, compressed
 */
export function limitedSarif(
  report: SarifReport,
  weigh: (text: string) => number,
  limits: { readonly results: number; readonly bytes: number } = sarifLimits,
): LimitedSarif {
  const { results } = report;
  const textOf = (count: number): string => {
    const left = results.length - count;
    if (left === 0) return sarifText(report);
    const text = `${formatCount(left)} of ${formatCount(results.length)} results, the least severe, are left out: GitHub takes ${formatCount(limits.results)} at most, and ${limits.bytes / 1e6} MB compressed. The result file counts them all.`;
    const notifications = [{ level: 'warning' as const, message: { text } }, ...report.notifications];
    return sarifText({ ...report, results: results.slice(0, count), notifications });
  };
  let count = Math.min(results.length, limits.results);
  let text = textOf(count);
  // Whatever fits uncompressed fits compressed too, and most do.
  for (let bytes = weighed(text); bytes > limits.bytes && count > 0; bytes = weighed(text)) {
    count = Math.min(count - 1, Math.floor((count * limits.bytes * 0.95) / bytes));
    text = textOf(count);
  }
  return { text, left: results.length - count };

  function weighed(of: string): number {
    return of.length * 3 <= limits.bytes ? of.length : weigh(of);
  }
}
