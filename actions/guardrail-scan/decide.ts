import type { Policy } from '../../shared/action/define.ts';
import { type Decision, type Finding, type Verdict, worst } from '../../shared/action/verdict.ts';
import type { Counts, Data } from './data.ts';
import { headlineOf, severities, totalOf } from './headline.ts';
import { judgeProbes, probeFindings, probeHeadline } from './probes/judged.ts';
import { findingsOfTest, headlineOfTest, judgeTest } from './tested/decide.ts';
import { isOver, type Judged, judge, told as tell } from './waived.ts';

/** What was found means: new findings from a severity on fail. What could not be read is never clean. */
export function decide(data: Data, policy: Policy): Decision {
  const judged = judge(data, policy);
  const { kept, waived, remarks } = judged;
  const tests = (data.guardrails ?? []).map((test) => judgeTest(test, policy));
  const unusable = data.guardrailProblems ?? [];
  const ofTests = [...tests.map((one) => one.verdict), ...unusable.map((): Verdict => 'error')];
  const probed = judgeProbes(data.probes, policy);
  const ofProbes = probeHeadline(data.probes, probed);
  const scanned = verdictOf(data, judged);
  const verdict = worst([scanned, ...ofTests, probed.verdict]);
  const left = withoutWaived(data, judged);
  const ofScan =
    scanned === 'skipped' && (ofTests.length > 0 || ofProbes !== undefined)
      ? []
      : [headlineOf({ ...data, counts: { ...data.counts, ...left } }, waived.length).headline];
  const told = [
    ...tests.map(headlineOfTest),
    ...(unusable.length > 0 ? ['guardrails could not be tested'] : []),
    ...(ofProbes === undefined ? [] : [ofProbes]),
  ];
  return {
    verdict,
    headline: (totalOf(left.new) > 0 ? [...ofScan, ...told] : [...told, ...ofScan]).join('; '),
    ...(verdict === 'pass' && totalOf(left.new) > 0 && { tone: 'caution' as const }),
    findings: [
      ...kept.map((finding) => tell(finding, data)),
      ...waived
        .filter(({ finding }) => finding.state === 'new')
        .map(({ finding, waiver }): Finding => {
          const as = tell(finding, data);
          const note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
          return { ...as, level: 'notice', message: `${as.message}\n${note}` };
        }),
      ...data.problems.map(
        (problem): Finding => ({
          rule: 'unreadable',
          level: 'warning',
          title: 'It could not be read',
          fix: 'Until it is, nobody knows what is in it. Put it right, or name it under `ignore` of `guardrails.scan` in aiops.yml.',
          ...problem,
        }),
      ),
      ...tests.flatMap(findingsOfTest),
      ...probeFindings(data.probes, probed),
      ...unusable.map(
        ({ key, message, ...problem }): Finding => ({
          rule: 'guardrail-unusable',
          level: 'failure',
          title: 'A guardrail could not be tested',
          message: key === undefined ? message : `${key}: ${message}`,
          ...problem,
        }),
      ),
      ...remarks,
      ...data.loosened.map(
        (what): Finding => ({
          rule: 'test-changed',
          level: 'warning',
          title: 'This change weakens the scan',
          message: `It ${what}. What the base asks for stays in force here.`,
          file: 'aiops.yml',
          line: 1,
        }),
      ),
    ],
  };
}

function verdictOf(data: Data, { kept }: Judged): Verdict {
  const { scanned, removed, problems, counts, findings, failOn } = data;
  if (kept.some(({ severity }) => isOver(severity, failOn))) return 'fail';
  // Those for which the file has no room cannot be waived: there are too many to know.
  const told = findings.filter(({ state }) => state === 'new').length;
  const isFailing = severities.some((severity) => counts.new[severity] > 0 && isOver(severity, failOn));
  if (told < totalOf(counts.new) && isFailing) return 'fail';
  if (problems.length > 0) return 'inconclusive';
  return scanned + removed === 0 ? 'skipped' : 'pass';
}

/** Without those that somebody answers for. */
function withoutWaived({ counts }: Data, { waived }: Judged): { readonly new: Counts; readonly unchanged: Counts } {
  const left = { new: { ...counts.new }, unchanged: { ...counts.unchanged } };
  for (const { finding } of waived) if (finding.state !== 'absent') left[finding.state][finding.severity] -= 1;
  return left;
}
