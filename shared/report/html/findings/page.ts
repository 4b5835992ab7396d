import { coded } from '../../coded.ts';
import { type Block, paragraph, strong } from '../../document.ts';
import { inertXml } from '../../inert.ts';
import { badge } from '../badge.ts';
import { htmlBlocks } from '../blocks.ts';
import { findingsStyle, style } from '../bundled.ts';
import { type Assets, closing, items, type Masthead, masthead, opening } from '../shell.ts';

/** One thing that was found. */
export interface PageFinding {
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly title: string;
  /** `line 88`, `field vars.ticket` */
  readonly place: string;
  /** Not new: why it does not count. */
  readonly apart?: 'older' | 'gone' | 'waived';
  /** Sentences about it, then what to do. */
  readonly told: readonly string[];
  readonly fix: string;
  /** What stands there, and what it reads: each by itself. */
  readonly texts: readonly string[];
  /** By which lists and by which name it is known elsewhere. */
  readonly ids: readonly string[];
  readonly isOpen: boolean;
}

export interface FindingsReport extends Masthead {
  readonly notes: readonly string[];
  /** By file, in the order in which they are shown; made as they are written. */
  readonly files: Iterable<{ readonly name: string; readonly findings: Iterable<PageFinding> }>;
  readonly background: readonly Block[];
}

const assets: Assets = { script: '', style: `${style}\n${findingsStyle}` };

/** A page of what was found, file by file. It runs nothing. */
export async function* findingsPage(report: FindingsReport): AsyncGenerator<string> {
  const { verdict, notes, files, background } = report;
  yield opening(report, assets);
  yield masthead(report, badge(verdict));
  yield `<main>\n${items('notes', notes)}`;
  let isOpen = false;
  for (const { name, findings } of files) {
    if (!isOpen)
      yield `<section id="findings" aria-labelledby="findings-title">\n<h2 id="findings-title">Findings</h2>\n`;
    isOpen = true;
    yield `<h3>${inertXml(name)}</h3>\n`;
    for (const finding of findings) yield findingHtml(finding);
  }
  yield `${isOpen ? '</section>\n' : ''}<div class="background">${htmlBlocks(background)}</div>\n</main>\n${closing(assets)}`;
}

function findingHtml({ severity, title, place, apart, told, fix, texts, ids, isOpen }: PageFinding): string {
  const mark = apart === undefined ? '' : ` <span class="badge ${apart}">${apart}</span>`;
  const repair = fix === '' ? [] : [paragraph(strong('Fix:'), ' ', ...coded(fix))];
  const sentences = htmlBlocks([...told.map((one) => paragraph(...coded(one))), ...repair]);
  return `<details class="finding ${apart === undefined ? severity : 'low'}"${isOpen ? ' open' : ''}>
<summary><span class="badge ${severity}">${severity}</span>${mark} <h4>${inertXml(title)}</h4> <span class="place">${inertXml(place)}</span></summary>
<div>${texts.map((text) => `<pre>${inertXml(text)}</pre>`).join('')}${sentences}<p class="ids">${inertXml(ids.join(' · '))}</p></div>
</details>
`;
}
