import type { Decision } from '../../shared/action/verdict.ts';
import { formatDuration } from '../../shared/config/format.ts';
import { shortDigest } from '../../shared/releases/manifest.ts';
import {
  code,
  details,
  type Inline,
  link,
  list,
  paragraph,
  type Section,
  strong,
  table,
} from '../../shared/report/document.ts';
import type { Data } from './data.ts';

export function report(data: Data, _decision: Decision): Section[] {
  return [
    { id: 'why', priority: 1, blocks: [paragraph(...whyOf(data))] },
    ...waySections(data),
    ...timelineSections(data),
    howSection(data),
  ];
}

function whyOf({ state, reason, fix, condition, now }: Data): Inline[] {
  const asked: Inline[] = condition === undefined ? [] : [strong(`${condition.kind} ${condition.name}: `)];
  const live: Inline[] = now === undefined ? [] : [' Live now: ', strong(now), '.'];
  const said = state === 'back' ? `Why: ${sentence(reason)}` : sentence(reason);
  return [...asked, said, ...(fix === undefined ? [] : [' ', fix]), ...live];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function waySections({ from, to, live }: Data): Section[] {
  if (from === undefined && to === undefined) return [];
  const columns = ['', 'content', 'commit', 'released', 'by'].map((title) => ({ title, align: 'left' as const }));
  const row = (what: string, entry: typeof from): Inline[][] =>
    entry === undefined
      ? [[what], [live ?? ''], [''], [''], ['']]
      : [[what], [code(shortDigest(entry.content))], [code(entry.commit.slice(0, 7))], [day(entry.at)], [entry.by]];
  const rows = [row('was live', from), ...(to === undefined ? [] : [row('back to', to)])];
  return [{ id: 'way', priority: 1, blocks: [table(columns, rows)] }];
}

const day = (at: string): string => at.slice(0, 16).replace('T', ' ');

export function timelineSections({ timeline }: Pick<Data, 'timeline'>): Section[] {
  if (timeline.length === 0) return [];
  const columns = [
    { title: 'UTC', align: 'left' as const },
    { title: 'what happened', align: 'left' as const },
  ];
  const rows = timeline.map(({ at, what }) => [[day(at)], [what]]);
  return [{ id: 'timeline', priority: 2, blocks: [details(['Timeline'], table(columns, rows))] }];
}

function howSection({ target, dryRun, repaired, issueUrl, pullUrl, seconds }: Data): Section {
  const lines: Inline[][] = [
    [`At ${target}.${dryRun ? ' A dry run: nothing was changed.' : ''}`],
    ...repaired.map((line): Inline[] => [line]),
    ...(issueUrl === undefined ? [] : [[link('The issue about it', issueUrl)]]),
    ...(pullUrl === undefined ? [] : [[link('The comment on the pull request that brought it', pullUrl)]]),
    [formatDuration(Math.round(seconds * 1000))],
  ];
  return { id: 'how', priority: 3, blocks: [details(['How'], list(...lines))] };
}
