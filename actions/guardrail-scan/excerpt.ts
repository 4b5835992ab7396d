import type { Finding } from '../../shared/detection/check.ts';
import { redactTexts } from '../../shared/detection/redact.ts';

/** UTF-16 units: of what is shown of a finding, on each side of it, and of the line that it stands in. */
const most = { found: 160, around: 40, line: 2000 };

export interface Excerpts {
  /** What stands there, with a little around it, fit to be shown; nothing where a finding is of what is gone. */
  excerpt(finding: Finding): string;
  /** The line in which it begins, as it is; cut around the finding where it is very long. */
  context(finding: Finding): string;
  /**
   * What a fingerprint may be made of: a number of nine digits is found from its digest, so it is what stands there without
   * secrets, and what stands around one.
   */
  open(finding: Finding): string;
}

/** Excerpts of one text, in which no secret that was found in it is shown. */
export function excerptsOf(text: string, findings: readonly Finding[]): Excerpts {
  const hidden = findings.filter(isSecret).sort((a, b) => a.start - b.start);
  const masked = (start: number, end: number): string => {
    let shown = '';
    let from = start;
    for (let at = firstAfter(hidden, start); at < hidden.length; at += 1) {
      const one = hidden[at] as Finding;
      if (one.start >= end) break;
      if (one.end <= from) continue;
      shown += `${text.slice(from, Math.max(from, one.start))}[${nameOf(one)}]`;
      from = Math.min(one.end, end);
    }
    return shown + text.slice(from, end);
  };
  const lineOf = ({ start, end }: Finding): [number, number] => {
    // Never further than what is shown: a text may be one line of millions of characters.
    const from = Math.max(0, start - most.line);
    const before = text.slice(from, start).lastIndexOf('\n');
    const after = text.slice(start, start + most.line).indexOf('\n');
    const to = after < 0 ? Math.min(text.length, start + most.line) : start + after;
    return [from + before + 1, Math.max(to, Math.min(end, start + most.line))];
  };
  return {
    excerpt(finding) {
      const { start, end } = finding;
      if (start === end) return '';
      const [first, last] = lineOf(finding);
      const before = masked(Math.max(first, start - most.around), start);
      const after = end > last ? '' : masked(end, Math.min(last, end + most.around));
      const middle = isSecret(finding) ? `[${nameOf(finding)}]` : seen(finding, masked(start, end));
      const [shown = ''] = redactTexts([`${before}${middle}${after}`]);
      const [cutBefore, cutAfter] = [start - most.around > first, end + most.around < last];
      return `${cutBefore ? '…' : ''}${shown.trim()}${cutAfter ? '…' : ''}`;
    },
    context: (finding) => text.slice(...lineOf(finding)),
    open(finding) {
      const { start, end, detail = '' } = finding;
      if (start === end) return detail;
      const [first, last] = isSecret(finding) ? lineOf(finding) : [start, end];
      return redactTexts([masked(first, last)])[0] ?? '';
    },
  };
}

export const isSecret = ({ check, secret }: Pick<Finding, 'check' | 'secret'>): boolean =>
  secret === true || /^(?:secret|personal)\//.test(check);

const nameOf = ({ check }: Finding): string => check.slice(check.indexOf('/') + 1);

/** The first that ends after an offset. Spans may lie in each other, so a few before it are looked at too. */
function firstAfter(spans: readonly Finding[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Finding).start < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 8);
}

/** Shortened in its middle, and, where it is hidden, with what is there instead. */
function seen({ check }: Finding, found: string): string {
  const shown = check.startsWith('hidden/') && check !== 'hidden/comment' ? unhidden(found) : found;
  if (shown.length <= most.found) return shown;
  const half = most.found >> 1;
  return `${whole(shown.slice(0, half))} … ${whole(shown.slice(-half))}`;
}

/** A pair that was cut in half has no meaning. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

const invisible = /(?:\p{Cf}|\p{Co}|\p{Default_Ignorable_Code_Point})+/gu;

function unhidden(text: string): string {
  return text.replace(invisible, (run) => {
    const points = [...run].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
    return points.length <= 3 ? `⟨${points.join(' ')}⟩` : `⟨${points.length} hidden characters⟩`;
  });
}
