import { formatCount } from '../../shared/config/format.ts';
import {
  type Block,
  code,
  details,
  type Inline,
  paragraph,
  type Section,
  strong,
  table,
} from '../../shared/report/document.ts';
import { bothText, changeText, type Sides, shareText, sumText } from './amounts.ts';
import type { Data, Row, RowSide } from './data.ts';
import { shortModel } from './served.ts';

/** A comment is to be read. */
const most = { rows: 25, short: 8, same: 50 };

/** Rows with what they cost, the dearest changes first; what did not change is folded. */
export function tableSections(data: Data): Section[] {
  const touched = data.rows.filter((row) => row.touched);
  const same = data.rows.filter((row) => !row.touched);
  const { monthly, more } = data;
  if (data.rows.length === 0) return [];
  const isAlone = data.base === undefined;
  const shown = isAlone ? data.rows : touched;
  const sum: Inline[][] = [
    [strong('all')],
    [],
    [],
    [strong(bothText(monthly.expected, isAlone ? { base: false, head: true } : undefined))],
    ...(isAlone ? [] : [[strong(changeText(monthly.expected), ...inBrackets(shareText(monthly.expected)))]]),
  ];
  const rows = (some: readonly Row[]): Block =>
    table(columns(isAlone), [...some.map((row) => rowOf(row, isAlone)), sum]);
  const left = shown.length - most.rows;
  const rest = left > 0 ? [paragraph(`${formatCount(left)} more are in the report.`)] : [];
  const others = (more?.rows ?? 0) + (isAlone ? 0 : same.length);
  return [
    {
      id: 'costs',
      priority: 1,
      blocks: shown.length === 0 ? [] : [rows(shown.slice(0, most.rows)), ...rest, ...scaleOf(data)],
      short: [rows(shown.slice(0, most.short))],
    },
    ...(isAlone || others === 0 ? [] : [sameSection(same, others)]),
  ];
}

const inBrackets = (text: string | undefined): string[] => (text === undefined ? [] : [` (${text})`]);

const columns = (isAlone: boolean) => [
  { title: 'prompt · model', align: 'left' as const },
  { title: 'per request', align: 'right' as const },
  { title: 'requests', align: 'right' as const },
  { title: 'a month', align: 'right' as const },
  ...(isAlone ? [] : [{ title: 'change', align: 'right' as const }]),
];

function rowOf(row: Row, isAlone: boolean): Inline[][] {
  const sides: Sides = { base: row.base !== undefined && !isAlone, head: row.head !== undefined };
  return [
    nameOf(row),
    [hasNoRequests(row) ? '–' : bothText(row.perRequest, sides)],
    [requestsOf(row)],
    [bothText(row.monthly.expected, sides)],
    ...(isAlone ? [] : [[changeText(row.monthly.expected)]]),
  ];
}

/** It is paid by the hour, or by the run. */
const hasNoRequests = ({ base, head }: Row): boolean =>
  (head ?? base)?.charges.every(({ perRequest, unknown }) => perRequest === undefined && unknown === undefined) ===
  true;

/** `prompts/triage.prompt.yml · claude-haiku-4-5 → nova-lite` */
export function nameOf({ kind, label, suite, id, base, head }: Row): Inline[] {
  const model = (side: RowSide | undefined): string | undefined =>
    side?.model === undefined ? undefined : shortModel(side.model);
  const models = [...new Set([model(base), model(head)].filter((name) => name !== undefined))];
  const what = whatOf(kind, id);
  const apart = kind === 'prompt' && suite !== undefined && id.endsWith(` · ${suite}`) ? [' ', code(suite)] : [];
  const count = kind === 'endpoint' && head?.count !== undefined ? [`${formatCount(head.count)} × `] : [];
  return [
    code(label),
    ...apart,
    ' · ',
    ...what,
    ...count,
    ...(models.length === 0 ? ['no model'] : models.flatMap((name, at) => [...(at > 0 ? [' → '] : []), code(name)])),
  ];
}

const kinds: Readonly<Partial<Record<Row['kind'], string>>> = {
  guardrail: 'guardrail ',
  evaluation: 'eval runs ',
  judge: 'judge ',
};

/** A model that embeds texts for a grader is told apart from one that judges by its id alone. */
export const isEmbedding = (id: string): boolean => id.includes(' · embeddings · ');

function whatOf(kind: Row['kind'], id: string): string[] {
  const what = isEmbedding(id) ? 'embeddings ' : kinds[kind];
  return what === undefined ? [] : [what];
}

function requestsOf(row: Row): string {
  const count = (row.head ?? row.base)?.usage?.requests.expected;
  return count === undefined ? '–' : `${assumesRequests(row) ? '~' : ''}${short(count)}`;
}

export const assumesRequests = ({ base, head }: Row): boolean =>
  (head ?? base)?.assumptions.some((one) => /^Nobody says how (?:many requests|often eval-gate)/.test(one)) === true;

/** `1.2 M`, `30 k`, `420` */
export function short(count: number): string {
  if (count >= 999_500) return `${Number((count / 1e6).toPrecision(3))} M`;
  return count >= 1000 ? `${Number((count / 1000).toPrecision(3))} k` : String(Number(count.toPrecision(3)));
}

/** What the figures are worth, in a line or two. */
function scaleOf({ rows, monthly, base, byBase, gate }: Data): Block[] {
  const { low, high, expected } = monthly;
  const isRange = low.head.known !== high.head.known;
  const range = isRange ? [`The head is between ${sumText(low.head)} and ${sumText(high.head)} a month. `] : [];
  const assumed = rows.filter(assumesRequests).length;
  const guess =
    assumed === 0
      ? []
      : [
          'Requests with ',
          code('~'),
          ' are those of a profile, since nobody says how many there are: write ',
          code('costs.usage'),
          ', or ',
          code('costs.eval-runs'),
          ', in aiops.yml. ',
        ];
  const unknown = new Set(
    rows.flatMap(({ base: one, head: other }) => [one, other].flatMap((side) => unknownOf(side))),
  );
  const least: Inline[] =
    expected.head.atLeast || expected.base.atLeast
      ? [
          strong('“At least”'),
          `: not known is ${[...unknown].slice(0, 3).join(', ')}${unknown.size > 3 ? ' and more' : ''}. `,
        ]
      : [];
  const tests: Inline[] =
    gate === undefined || (gate.head.known === '0' && gate.head.atLeast !== true)
      ? []
      : [`${sumText(gate.head)} of it is for runs of eval-gate. `];
  const assumptions: Inline[] =
    byBase === undefined || base === undefined
      ? []
      : [
          `By the usage and prices of the base, which this change changes, it were ${changeText(byBase)}: ${bothText(byBase)}. `,
        ];
  const all = [...least, ...range, ...tests, ...guess, ...assumptions];
  return all.length === 0 ? [] : [paragraph(...all)];
}

/** By model, not by each of its parts: whoever looks for a price looks for a model. */
const unknownOf = (side: RowSide | undefined): string[] =>
  (side?.charges ?? []).flatMap(({ unknown }) => {
    if (unknown === undefined) return [];
    if (side?.model === undefined) return ['which model answers'];
    if (unknown.startsWith('how long')) return [`how long answers of ${shortModel(side.model)} are`];
    return [`what ${shortModel(side.model)} costs`];
  });

function sameSection(same: readonly Row[], count: number): Section {
  const title = `${formatCount(count)} ${count === 1 ? 'cost' : 'costs'} that this change does not touch`;
  return {
    id: 'unchanged',
    priority: 4,
    blocks: [
      details(
        [title],
        table(
          columns(true),
          same.slice(0, most.same).map((row) => rowOf({ ...row }, true)),
        ),
        ...(count > most.same ? [paragraph(`${formatCount(count - most.same)} more.`)] : []),
      ),
    ],
  };
}
