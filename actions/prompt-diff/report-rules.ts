import type { Decision, Finding } from '../../shared/action/verdict.ts';
import { formatCount } from '../../shared/config/format.ts';
import { coded } from '../../shared/report/coded.ts';
import { code, type Inline, list, paragraph, type Section, strong } from '../../shared/report/document.ts';

const mostLines = 10;

/** What blocks, as far as it is told one by one. */
export const blockingLines = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === 'failure').slice(0, mostLines);

/** What blocks, and what would make it green. */
export function ruleSections({ findings }: Decision): Section[] {
  const blocking = findings.filter(({ level }) => level === 'failure');
  const [only, ...others] = blocking;
  if (only === undefined) return [];
  const id = 'what to do';
  const start = strong('To merge:');
  if (others.length === 0) return [{ id, priority: 1, blocks: [paragraph(start, ' ', ...lineOf(only))] }];
  const left = blocking.length - mostLines;
  const lines = blockingLines(findings).map(lineOf);
  const all = list(...lines, ...(left > 0 ? [[`${formatCount(left)} more`]] : []));
  return [{ id, priority: 1, blocks: [paragraph(start), all] }];
}

function lineOf({ file, line, message, fix }: Finding): Inline[] {
  const place = file === undefined ? [] : [code(line === undefined || line === 1 ? file : `${file}:${line}`), ' '];
  // What is wrong may quote the file; what to do is in our words.
  return [...place, message, ...(fix === undefined ? [] : [' ', ...coded(fix)])];
}
