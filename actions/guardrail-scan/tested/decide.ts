import type { Policy } from '../../../shared/action/define.ts';
import { type Finding, type Verdict, worst } from '../../../shared/action/verdict.ts';
import { formatCount, formatPercent } from '../../../shared/config/format.ts';
import { holm } from '../../../shared/statistics/holm.ts';
import { regressionVerdict } from '../../../shared/statistics/regression.ts';
import { covers, isInForce, type Waiver } from '../../../shared/trust/waivers.ts';
import type { Tested, TestedLimit } from './data.ts';

/** One-sided level of the gate. */
const alpha = 0.05;
/** Two figures are the same within this. */
const tolerance = 1e-12;

export interface JudgedLimit {
  readonly limit: TestedLimit;
  readonly verdict: Verdict;
  /** Somebody answers for it until a date. */
  readonly waiver?: Waiver;
}

export interface JudgedTest {
  readonly test: Tested;
  readonly verdict: Verdict;
  readonly limits: readonly JudgedLimit[];
}

/** The verdict of each limit and of the test: the worst decides. A text without an answer is an error, never a pass. */
export function judgeTest(test: Tested, { waivers, today }: Policy): JudgedTest {
  if (test.status === 'skipped') return { test, verdict: 'skipped', limits: [] };
  const tests = test.limits.flatMap(({ p }, at) => (p === undefined ? [] : [{ p, at }]));
  const rejections = holm(
    tests.map(({ p }) => p),
    alpha,
  );
  const rejected = new Set(tests.filter((_, rank) => rejections[rank]).map(({ at }) => at));
  const limits = test.limits.map((limit, at): JudgedLimit => {
    const verdict = verdictOf(limit, rejected.has(at));
    if (verdict === 'pass' || verdict === 'error') return { limit, verdict };
    const waiver = waivers.find(
      (one) => isInForce(one, today) && covers(one, { rule: ruleOf(limit), suite: test.name }),
    );
    return waiver === undefined ? { limit, verdict } : { limit, verdict: 'pass', waiver };
  });
  const isWhole = test.status === 'measured' && test.unasked.count === 0;
  const verdict = worst([...limits.map((one) => one.verdict), isWhole ? 'pass' : 'error']);
  return { test, verdict, limits };
}

function verdictOf({ metric, kind, limit, value, p }: TestedLimit, rejected: boolean): Verdict {
  // A guardrail that stops nothing has no precision, and breaks no limit on it: its recall tells.
  if (value === undefined) return metric === 'precision' ? 'pass' : 'error';
  if (kind === 'min') return value >= limit - tolerance ? 'pass' : 'fail';
  if (kind === 'max') return value <= limit + tolerance ? 'pass' : 'fail';
  if (p === undefined) return 'error';
  return regressionVerdict({ change: 0 - value, margin: limit, rejected, proven: false, prove: false });
}

/** For waivers: `guardrail-recall`. */
export const ruleOf = ({ metric }: Pick<TestedLimit, 'metric'>): string => `guardrail-${metric}`;

export const names: Readonly<Record<TestedLimit['metric'], string>> = {
  recall: 'recall',
  'false-positives': 'false positives',
  precision: 'precision',
};

/** `recall is 81.0 %, and has to be 90.0 % at least` */
export function limitInWords({ metric, kind, limit, value }: TestedLimit): string {
  const are = metric === 'false-positives' ? 'are' : 'is';
  const is = value === undefined ? 'could not be measured' : `${are} ${formatPercent(value)}`;
  if (metric === 'precision' && value === undefined) return 'nothing was stopped: there is no precision';
  if (kind === 'min') return `${names[metric]} ${is}, and has to be ${formatPercent(limit)} at least`;
  if (kind === 'max') return `${names[metric]} ${is}, and may be ${formatPercent(limit)} at most`;
  const worse = metric === 'recall' ? 'dropped' : 'rose';
  const may = `may by ${formatPercent(limit)} at most`;
  if (value === undefined) return `${names[metric]} could not be compared with the base, and ${may}`;
  if (value <= 0) return `${names[metric]} did not get worse`;
  return `${names[metric]} ${worse} by ${formatPercent(value)}, and ${may}`;
}

export function findingsOfTest({ test, limits }: JudgedTest): Finding[] {
  const { name, status, reason, unasked, file, line } = test;
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }), suite: name };
  const lost = (level: Finding['level'], message: string, fix: string): Finding => ({
    rule: 'guardrail-unasked',
    level,
    title: `The guardrail ${name} could not be measured`,
    message,
    fix,
    ...place,
  });
  const missing = unasked.examples[0];
  return [
    ...limits
      .filter(({ verdict, waiver }) => verdict !== 'pass' || waiver !== undefined)
      .map(({ limit, verdict, waiver }): Finding => {
        const shown = verdict === 'inconclusive' ? 'It is not shown beyond chance.' : '';
        const by = waiver === undefined ? '' : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
        return {
          rule: ruleOf(limit),
          level: waiver !== undefined ? 'notice' : verdict === 'inconclusive' ? 'warning' : 'failure',
          title: `The guardrail ${name}: ${names[limit.metric]}`,
          message: [`${limitInWords(limit)}.`, shown, by].filter((one) => one !== '').join('\n'),
          fix: fixes[limit.metric],
          ...place,
        };
      }),
    ...(status === 'error' && reason !== undefined
      ? [lost('failure', reason, 'Put that right, and run it again.')]
      : []),
    ...(status === 'measured' && missing !== undefined
      ? [
          lost(
            'failure',
            `${formatCount(unasked.count)} texts have no answer. The first, ${missing.file}:${missing.line}: ${missing.message}`,
            'Run it again: what was answered is kept.',
          ),
        ]
      : []),
  ];
}

const fixes: Readonly<Record<TestedLimit['metric'], string>> = {
  recall: 'Strengthen the policies that miss, publish a version and name it; what was missed is in the report.',
  'false-positives': 'Weaken or narrow the policies that stop harmless texts; which ones is in the report.',
  precision: 'Weaken or narrow the policies that stop harmless texts; which ones is in the report.',
};

/** `support: recall 81.0 % → 92.0 %, false positives 4.0 % → 5.0 %` */
export function headlineOfTest({ test }: JudgedTest): string {
  const { name, status, quality, baseQuality, unasked, harmful, harmless } = test;
  if (status === 'skipped') return `guardrail ${name} not measured`;
  const shown = (what: 'recall' | 'falsePositives', title: string): string[] => {
    const [before, after] = [baseQuality?.[what]?.share, quality[what]?.share];
    if (after === undefined) return [];
    return [`${title} ${before === undefined ? '' : `${formatPercent(before)} → `}${formatPercent(after)}`];
  };
  const figures = [...shown('recall', 'recall'), ...shown('falsePositives', 'false positives')];
  const lost =
    unasked.count > 0 ? [`${formatCount(unasked.count)} of ${formatCount(harmful + harmless)} not answered`] : [];
  return `guardrail ${name}: ${[...figures, ...lost].join(', ') || 'could not be measured'}`;
}
