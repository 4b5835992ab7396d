import { formatCount, formatMoney, formatPercent } from '../../../shared/config/format.ts';
import {
  type Block,
  code,
  details,
  type Inline,
  list,
  paragraph,
  type Section,
  strong,
  table,
} from '../../../shared/report/document.ts';
import { shorten } from '../../../shared/report/shorten.ts';
import { visible } from '../../../shared/report/visible.ts';
import type { Tested, TestedPart, TestedPlaces, TestedPolicy } from './data.ts';
import { intervalText, type Share } from './report-figures.ts';

const most = { categories: 20, places: 5 };

/** By policy and category, and what it cost. */
export function detailSection(test: Tested): Section[] {
  const { policies, categories, sent, kept, spent, region, maxCost, harmful, harmless } = test;
  if (region === undefined) return [];
  const parts = (title: string, of: readonly TestedPart[]): Block[] =>
    of.length === 0 ? [] : [partTable(title, of.slice(0, most.categories))];
  const unpriced =
    spent.unpriced.length === 0 ? '' : ` without ${spent.unpriced.join(', ')}, whose price is not known in ${region}`;
  const units = Object.entries(spent.units).map(([name, count]): Inline[] => {
    const cost = spent.byPolicy[name];
    return [`${name}: ${formatCount(count)} text units${cost === undefined ? '' : `, ${formatMoney(cost)}`}`];
  });
  return [
    {
      id: `guardrail ${test.name} in detail`,
      priority: 4,
      blocks: [
        details(
          ['By policy and category; what it cost'],
          ...parts('policy', policies),
          ...wrongByPolicy(policies),
          ...parts('category', categories),
          paragraph(
            `${formatCount(harmful)} harmful and ${formatCount(harmless)} harmless texts in ${region}: ${formatCount(sent)} requests, one a text, ${formatCount(kept)} answers from before. Cost: ${formatMoney(spent.dollars)}${unpriced}${maxCost === undefined ? '' : `, of at most ${formatMoney(maxCost)}`}.`,
          ),
          ...(units.length === 0 ? [] : [list(...units)]),
        ),
      ],
    },
  ];
}

/** What each policy missed, though another may have stopped it, and what it stopped wrongly. */
function wrongByPolicy(policies: readonly TestedPolicy[]): Block[] {
  const lines = policies.flatMap(({ name, missed, wronglyStopped }): Inline[][] => {
    const parts = [placesText('missed', missed), placesText('wrongly stopped', wronglyStopped)];
    const told = parts.filter((part) => part.length > 0);
    return told.length === 0
      ? []
      : [[strong(name), ' ', ...told.flatMap((part, at) => (at > 0 ? ['; ', ...part] : part))]];
  });
  return lines.length === 0 ? [] : [list(...lines)];
}

function placesText(what: string, { count, first }: TestedPlaces): Inline[] {
  if (count === 0) return [];
  const shown = first.slice(0, most.places);
  const places = shown.flatMap(({ file, line }, at): Inline[] => [
    at > 0 ? ', ' : '',
    code(`${shorten(file, 90)}:${line}`),
  ]);
  return [`${what} `, ...places, ...(count > shown.length ? [` and ${formatCount(count - shown.length)} more`] : [])];
}

/** Recall of a policy is over the texts that are labelled with it. */
function partTable(title: string, parts: readonly TestedPart[]): Block {
  const cell = (head: Share | undefined, base: Share | undefined): Inline[] => {
    if (head === undefined) return ['–'];
    const before = base === undefined || base.share === head.share ? '' : `${formatPercent(base.share)} → `;
    return [
      `${before}${formatPercent(head.share)} (${formatCount(head.count)}/${formatCount(head.of)}), ${intervalText(head)}`,
    ];
  };
  return table(
    [
      { title, align: 'left' },
      { title: 'recall', align: 'left' },
      { title: 'false positives', align: 'left' },
      { title: 'precision', align: 'left' },
    ],
    parts.map(({ name, recall, falsePositives, precision, base }) => [
      [shorten(visible(name), 60)],
      cell(recall, base?.recall),
      cell(falsePositives, base?.falsePositives),
      cell(precision, base?.precision),
    ]),
  );
}
