import type { Block } from '../../document.ts';
import { badge } from '../badge.ts';
import { htmlBlocks } from '../blocks.ts';
import { casesStyle, style } from '../bundled.ts';
import { type Assets, closing, items, type Masthead, masthead, opening } from '../shell.ts';

export interface CostsReport extends Masthead {
  readonly notes: readonly string[];
  /** SVG, made by `chart.ts`. */
  readonly charts: readonly string[];
  /** What everything costs. */
  readonly costs: readonly Block[];
  readonly background: readonly Block[];
}

/** Figures stand to the right in every table, which those of cases do not. */
const figures = `.wide tr > :nth-child(n + 2):nth-child(n + 2) {
  text-align: right;
}
.wide tr > :first-child:first-child {
  text-align: left;
}
.wide td {
  white-space: normal;
}
rect.head.worse {
  fill: var(--bad);
}`;

/** Nothing of it moves: there is no script. */
const assets: Assets = { script: '', style: `${style}\n${casesStyle}\n${figures}` };

/** A page of what a month costs, in one piece. */
export async function* costsPage(report: CostsReport): AsyncGenerator<string> {
  const { verdict, notes, charts, costs, background } = report;
  yield opening(report, assets);
  yield masthead(report, badge(verdict));
  yield `<main>\n${items('notes', notes)}<p class="legend"><span class="dot base"></span> base <span class="dot head"></span> head <span class="dot worse"></span> head, dearer</p>
<div class="charts">${charts.join('\n')}</div>
<section>${htmlBlocks(costs)}</section>
<div class="background">${htmlBlocks(background)}</div>
</main>
`;
  yield closing(assets);
}
