import type { Decision } from '../../shared/action/verdict.ts';
import { formatCount } from '../../shared/config/format.ts';
import type { Counts, Data } from './data.ts';
import { nothingOf } from './untouched.ts';

export const severities = ['critical', 'high', 'medium', 'low'] as const;

export const totalOf = (counts: Counts): number => severities.reduce((sum, severity) => sum + counts[severity], 0);

/** `1 critical, 2 medium` */
export const inWords = (counts: Counts): string =>
  severities
    .flatMap((severity) => (counts[severity] === 0 ? [] : [`${formatCount(counts[severity])} ${severity}`]))
    .join(', ');

const filesOf = (count: number): string => `${formatCount(count)} ${count === 1 ? 'file' : 'files'}`;

/** `1 critical, 2 medium (new in this change); 4 older ones not counted` */
export function headlineOf(data: Data, waived: number): Pick<Decision, 'headline'> {
  const { base, scanned, removed, counts, problems } = data;
  const unread = new Set(problems.map(({ file }) => file)).size;
  if (scanned + removed + unread === 0) return { headline: nothingOf(data) };
  const [fresh, old] = [totalOf(counts.new), totalOf(counts.unchanged)];
  const found = fresh === 0 ? [] : [`${inWords(counts.new)}${base === undefined ? '' : ' (new in this change)'}`];
  const nothing =
    fresh > 0 || scanned === 0 ? [] : [`${old > 0 ? 'nothing new' : 'nothing found'} in ${filesOf(scanned)}`];
  const parts = [
    ...found,
    ...(unread > 0 ? [`${filesOf(unread)} could not be read`] : []),
    ...nothing,
    ...(waived > 0 ? [`${formatCount(waived)} waived`] : []),
    ...(old > 0 ? [`${formatCount(old)} older ${old === 1 ? 'one' : 'ones'} not counted`] : []),
  ];
  return { headline: parts.length === 0 ? `${filesOf(removed)} removed` : parts.join('; ') };
}
