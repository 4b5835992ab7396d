import type { Policy } from '../../shared/action/define.ts';
import { pageTop } from '../../shared/action/page-top.ts';
import type { Decision } from '../../shared/action/verdict.ts';
import { formatCount, formatDuration } from '../../shared/config/format.ts';
import type { Block, Section } from '../../shared/report/document.ts';
import { type CostBar, costChart } from '../../shared/report/html/costs/chart.ts';
import { costsPage } from '../../shared/report/html/costs/page.ts';
import type { ResultsFolder } from '../../shared/results/folder.ts';
import { bothText, dollarsIn, type Sides, sumText } from './amounts.ts';
import type { Data, Row, ShownChange } from './data.ts';
import { report } from './report.ts';
import { componentName } from './report-details.ts';
import { isEmbedding } from './report-table.ts';
import { shortModel } from './served.ts';

/** What a chart is still read with. */
const mostBars = 20;
/** Characters for which there is room beside a bar: `$44.88 → $77.88`. */
const mostWords = 15;

/** `report.html`: the charts, and everything folded out that the comment has folded in. */
export async function writeHtml(
  data: Data,
  decision: Decision,
  results: ResultsFolder,
  policy: Policy,
): Promise<string> {
  return results.write('report.html', htmlOf(data, decision, policy));
}

export function htmlOf(data: Data, decision: Decision, policy: Policy): AsyncGenerator<string> {
  const { base, head, rows, seconds } = data;
  const sections = report(data, decision, policy);
  return costsPage({
    ...pageTop('cost-estimate', decision, policy),
    facts: [
      base === undefined ? `head ${head}` : `base ${base} → head ${head}`,
      `${formatCount(rows.length)} ${rows.length === 1 ? 'cost' : 'costs'}`,
      formatDuration(seconds * 1000),
    ],
    advice: blocksOf(sections, ['what to do']),
    notes: [],
    charts: [chartOf('A month, by prompt and model', rows.slice(0, mostBars).map(barOf)), componentChart(data)].filter(
      (chart) => chart !== '',
    ),
    costs: blocksOf(sections, ['costs']),
    background: sections
      .filter(({ id }) => id !== 'costs' && id !== 'what to do')
      .flatMap(({ id, blocks }) => (id === 'assumptions' || id === 'components' ? blocks.map(opened) : blocks)),
  });
}

const chartOf = (title: string, bars: readonly CostBar[]): string => (bars.length === 0 ? '' : costChart(title, bars));

const componentChart = ({ components }: Data): string =>
  chartOf(
    'A month, by what is paid for',
    Object.entries(components).map(([name, change]) => ({ label: componentName(name), ...barsOf(change, true, true) })),
  );

function barOf({ label, suite, id, kind, base, head, monthly }: Row): CostBar {
  const { low, expected, high } = monthly;
  const name = kind === 'guardrail' ? `${label} guard` : id.endsWith(` · ${suite}`) ? `${suite}` : label;
  return {
    label: ofRuns({ kind, id, base, head }) ?? name,
    ...barsOf(expected, base !== undefined, head !== undefined),
    ...(head && { range: { low: dollarsIn(low.head.known), high: dollarsIn(high.head.known) } }),
  };
}

/** Runs of a suite have several rows: their model tells them apart. */
function ofRuns({ kind, id, base, head }: Pick<Row, 'kind' | 'id' | 'base' | 'head'>): string | undefined {
  if (kind !== 'evaluation' && kind !== 'judge') return undefined;
  const what = isEmbedding(id) ? 'embeds' : kind === 'judge' ? 'judge' : 'eval';
  return `${what} ${shortModel((head ?? base)?.model ?? '')}`;
}

const barsOf = (change: ShownChange, isAtBase: boolean, isAtHead: boolean) => ({
  ...(isAtBase && { base: dollarsIn(change.base.known) }),
  ...(isAtHead && { head: dollarsIn(change.head.known) }),
  words: wordsOf(change, { base: isAtBase, head: isAtHead }),
});

/** Both sides where there is room for them beside the bars. */
function wordsOf(change: ShownChange, sides: Sides): string {
  const both = bothText(change, sides);
  return both.length <= mostWords || !sides.head ? both : sumText(change.head);
}

const opened = (block: Block): Block => (block.kind === 'details' ? { ...block, open: true } : block);

const blocksOf = (sections: readonly Section[], ids: readonly string[]): Block[] =>
  sections.filter(({ id }) => ids.includes(id)).flatMap(({ blocks }) => blocks);
