import { type Block, type Column, type Inline, table } from '../../shared/report/document.ts';
import type { Data, Metric } from './data.ts';
import { changeText, intervalText, limitText, titleOf, valueText } from './figure.ts';
import type { Judged, JudgedOutcome } from './judge.ts';

const marks = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '–', error: '🚫' } as const;

/** One row a metric: base, head, change with its interval, the rules, and whether they hold. */
export function figuresTable({ subject, outcomes }: Judged, data: Data): Block {
  const columns: Column[] = [
    { title: '', align: 'left' },
    { title: data.base === undefined ? 'base' : `base ${data.base}`, align: 'right' },
    { title: `head ${data.head}`, align: 'right' },
    { title: 'change (90 %)', align: 'right' },
    { title: 'rule', align: 'left' },
    { title: '', align: 'center' },
  ];
  const ruled = [...new Set(outcomes.map(({ outcome }) => outcome.rule.metric))];
  const { base, head } = subject;
  const rows = ruled
    .filter((metric) => metric !== 'errors' || subject.errored.count > 0)
    .map((metric) => row(metric, outcomes));
  // Cost and time are asked about even where no rule is on them.
  const facts = (['latency-p95', 'cost-per-case'] as const)
    .filter((metric) => !ruled.includes(metric))
    .map((metric) => {
      const key = metric === 'latency-p95' ? 'latencyP95' : 'costPerCase';
      return [
        [titleOf(metric)],
        [base ? valueText(metric, base[key]) : '–'],
        [valueText(metric, head?.[key])],
        ['–'],
        ['–'],
        [''],
      ];
    });
  return table(columns, [...rows, ...facts]);

  function row(metric: Metric, all: readonly JudgedOutcome[]): Inline[][] {
    const mine = all.filter(({ outcome }) => outcome.rule.metric === metric);
    const comparison = mine.find(({ outcome }) => outcome.comparison)?.outcome.comparison;
    const value = mine[0]?.outcome.value;
    const change = comparison ? `${changeText(metric, comparison.change)} (${intervalText(metric, comparison)})` : '–';
    const worst = mine.map(({ verdict }) => verdict).find((verdict) => verdict !== 'pass' && verdict !== 'skipped');
    const mark = worst ?? mine.find(({ verdict }) => verdict === 'pass')?.verdict ?? 'skipped';
    const waiver = mine.find((one) => one.waiver)?.waiver;
    const waived: Inline[] =
      waiver === undefined ? [] : [` waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`];
    return [
      [titleOf(metric)],
      [comparison ? valueText(metric, comparison.base) : baseValue(metric)],
      [comparison ? valueText(metric, comparison.head) : valueText(metric, value)],
      [change],
      [mine.map(({ outcome }) => limitText(outcome.rule)).join(', '), ...waived],
      [marks[mark]],
    ];
  }

  function baseValue(metric: Metric): string {
    if (base === undefined || metric === 'newly-failing') return '–';
    const values: Partial<Record<Metric, number | undefined>> = {
      'pass-rate': base.passRate,
      score: base.score,
      'latency-p50': base.latencyP50,
      'latency-p95': base.latencyP95,
      'cost-per-case': base.costPerCase,
      errors: base.errors / base.cases,
    };
    return valueText(metric, values[metric]);
  }
}
