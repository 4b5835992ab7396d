import type { Policy } from '../../shared/action/define.ts';
import type { Decision, Finding } from '../../shared/action/verdict.ts';
import { formatCount } from '../../shared/config/format.ts';
import { coded } from '../../shared/report/coded.ts';
import { code, details, type Inline, list, paragraph, type Section, strong } from '../../shared/report/document.ts';
import type { Data } from './data.ts';
import {
  adviceSections,
  assumptionSections,
  candidateSections,
  componentSections,
  footprintSections,
} from './report-details.ts';
import { tableSections } from './report-table.ts';

const mostLines = 10;

/** The parts of the report in the order in which a reviewer asks. */
export function report(data: Data, decision: Decision, _policy: Policy): Section[] {
  if (data.rows.length + data.problems.length === 0) return [];
  return [
    ...blockingSections(decision),
    ...tableSections(data),
    ...warningSections(decision),
    ...adviceSections(data),
    ...componentSections(data),
    ...candidateSections(data),
    ...footprintSections(data),
    ...(data.rows.length === 0 ? [] : assumptionSections(data)),
  ];
}

/** What blocks, and what would make it green. */
function blockingSections({ findings }: Decision): Section[] {
  const blocking = findings.filter(({ level }) => level === 'failure');
  const [only, ...others] = blocking;
  if (only === undefined) return [];
  const start = strong('To merge:');
  const left = blocking.length - mostLines;
  const more = left > 0 ? [[`${formatCount(left)} more`]] : [];
  const blocks =
    others.length === 0
      ? [paragraph(start, ' ', ...lineOf(only))]
      : [paragraph(start), list(...blocking.slice(0, mostLines).map(lineOf), ...more)];
  return [{ id: 'what to do', priority: 1, blocks }];
}

/** What does not block, and should be known. */
function warningSections({ findings }: Decision): Section[] {
  const warnings = findings.filter(({ level }) => level === 'warning');
  if (warnings.length === 0) return [];
  const lines = warnings.slice(0, mostLines).map(lineOf);
  const left = warnings.length - lines.length;
  const all = list(...lines, ...(left > 0 ? [[`${formatCount(left)} more are in the result file`]] : []));
  const title = `${formatCount(warnings.length)} ${warnings.length === 1 ? 'thing' : 'things'} to look at`;
  return [{ id: 'warnings', priority: 2, blocks: [details([`⚠️ ${title}`], all)], short: [paragraph(`⚠️ ${title}.`)] }];
}

function lineOf({ file, line, message, fix }: Finding): Inline[] {
  const place = file === undefined ? [] : [code(line === undefined || line === 1 ? file : `${file}:${line}`), ' '];
  return [...place, message, ...(fix === undefined ? [] : [' ', ...coded(fix)])];
}
