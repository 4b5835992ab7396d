import type { Policy } from '../../shared/action/define.ts';
import { pageTop } from '../../shared/action/page-top.ts';
import type { Decision } from '../../shared/action/verdict.ts';
import { formatCount, formatDuration } from '../../shared/config/format.ts';
import { findingsPage, type PageFinding } from '../../shared/report/html/findings/page.ts';
import type { ResultsFolder } from '../../shared/results/folder.ts';
import type { Data, ScanFinding } from './data.ts';
import { totalOf } from './headline.ts';
import { probesAsFindings } from './probes/as-findings.ts';
import { report } from './report.ts';
import { judge } from './waived.ts';

/** Findings that are open at first. */
const mostOpen = 50;

/** `report.html`: every finding with what stands there, why it matters and how it is known elsewhere. */
export async function writeHtml(
  data: Data,
  decision: Decision,
  results: ResultsFolder,
  policy: Policy,
): Promise<string> {
  return results.write('report.html', htmlOf(data, decision, policy));
}

export function htmlOf(data: Data, decision: Decision, policy: Policy): AsyncGenerator<string> {
  const { base = 'no base', head, scanned, seconds, counts, findings } = data;
  const sections = report(data, decision, policy);
  const blocksOf = (...ids: string[]) => sections.filter(({ id }) => ids.includes(id)).flatMap(({ blocks }) => blocks);
  const untold = totalOf(counts.new) + totalOf(counts.unchanged) + totalOf(counts.absent) - findings.length;
  return findingsPage({
    ...pageTop('guardrail-scan', decision, policy),
    facts: [
      `base ${base} → head ${head}`,
      `${formatCount(scanned)} ${scanned === 1 ? 'file' : 'files'} scanned`,
      formatDuration(seconds * 1000),
    ],
    advice: [
      ...blocksOf('what to do', 'could not be read', 'the scan changed'),
      ...sections
        .filter(({ id }) => id.startsWith('guardrail') || id.startsWith('probes'))
        .flatMap(({ blocks }) => blocks),
    ],
    notes: untold === 0 ? [] : [`${formatCount(untold)} more findings are in findings.jsonl and in the SARIF file.`],
    files: byFile(data, policy),
    background: blocksOf('how to waive', 'how this was scanned', 'how this was probed'),
  });
}

function byFile(data: Data, policy: Policy): { readonly name: string; readonly findings: PageFinding[] }[] {
  const { findings, checks } = probesAsFindings(data.probes, policy);
  const all = { ...data, findings: [...data.findings, ...findings], checks: { ...data.checks, ...checks } };
  const waived = new Set(judge(all, policy).waived.map(({ finding }) => finding));
  let open = 0;
  return [...Map.groupBy(all.findings, ({ file }) => file)].map(([name, of]) => ({
    name,
    findings: of.map((finding) => {
      const apart = waived.has(finding) ? 'waived' : apartOf(finding);
      if (apart === undefined) open += 1;
      return pageFinding(finding, all, apart, apart === undefined && open <= mostOpen);
    }),
  }));
}

const apartOf = ({ state }: ScanFinding): PageFinding['apart'] =>
  state === 'unchanged' ? 'older' : state === 'absent' ? 'gone' : undefined;

function pageFinding(
  { check: id, severity, line, field, excerpt, decoded, encoding, detail, probability, fingerprint }: ScanFinding,
  { checks }: Data,
  apart: PageFinding['apart'],
  isOpen: boolean,
): PageFinding {
  const check = checks[id];
  return {
    severity,
    title: check?.title ?? id,
    place: [...(line === undefined ? [] : [`line ${line}`]), ...(field === undefined ? [] : [`field ${field}`])].join(
      ', ',
    ),
    ...(apart && { apart }),
    told: [
      ...(detail === undefined ? [] : [detail]),
      ...(check === undefined ? [] : [check.explanation]),
      ...(probability === undefined ? [] : [`Probability: ${(100 * probability).toFixed(0)} %.`]),
    ],
    fix: check?.fix ?? '',
    texts: [
      ...(excerpt === undefined ? [] : [excerpt]),
      ...(decoded === undefined ? [] : [`It reads${encoding === undefined ? '' : ` (${encoding})`}: ${decoded}`]),
    ],
    ids: [id, check?.llm, check?.agentic, check?.atlas, `fingerprint ${fingerprint}`].flatMap((one) => one || []),
    isOpen,
  };
}
