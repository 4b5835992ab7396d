import { formatCount, formatPercent } from '../../shared/config/format.ts';
import {
  type Block,
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
import { bothText, changeText, dollarsIn, signed, sumText } from './amounts.ts';
import type { Data, Row, RowSide, Tokens } from './data.ts';
import { nameOf, short } from './report-table.ts';
import { figure } from './rules.ts';

const right = (title: string) => ({ title, align: 'right' as const });
const left = (title: string) => ({ title, align: 'left' as const });
const most = { assumptions: 25, advice: 5 };

/** What could be saved, the most first. */
export function adviceSections({ advice, rows }: Data): Section[] {
  const [first] = advice;
  if (first === undefined) return [];
  const labels = new Map(rows.map((row) => [row.id, nameOf(row)]));
  const lines = advice
    .slice(0, most.advice)
    .map(({ about, message, because, source, saving }): Inline[] => [
      strong(`${signed(-dollarsIn(saving.expected))} a month`),
      ': ',
      ...(labels.get(about) ?? [code(about)]),
      `: ${message}`,
      ...(because === undefined ? [] : [` ${because}`]),
      ...(source === undefined
        ? []
        : [' ', source.page === undefined ? code(source.file) : link(source.file, source.page)]),
    ]);
  const could = `Could save ${signed(dollarsIn(first.saving.expected)).replace('+', '')} a month`;
  return [
    {
      id: 'advice',
      priority: 3,
      blocks: [
        details([strong(could)], list(...lines), paragraph('Savings do not add up: one may take away from another.')),
      ],
    },
  ];
}

const words: Readonly<Record<string, string>> = {
  'cache-read': 'input read from a cache',
  'cache-write': 'input written to a cache for 5 minutes',
  'cache-write-1h': 'input written to a cache for an hour',
  requests: 'requests, each',
  instances: 'instances, by the hour',
  provisioned: 'model units, by the hour',
  evaluation: 'eval runs: answers',
  judge: 'eval runs: judges',
};

export const componentName = (name: string): string => words[name] ?? name;

export function componentSections({ components, base }: Data): Section[] {
  const entries = Object.entries(components);
  if (entries.length === 0) return [];
  const isAlone = base === undefined;
  const rows = entries.map(([name, change]): Inline[][] => [
    [componentName(name)],
    ...(isAlone ? [] : [[sumText(change.base)]]),
    [sumText(change.head)],
    ...(isAlone ? [] : [[changeText(change)]]),
  ]);
  const columns = isAlone
    ? [left('paid for'), right('a month')]
    : [left('paid for'), right('base'), right('head'), right('change')];
  return [{ id: 'components', priority: 4, blocks: [details(['What is paid for'], table(columns, rows))] }];
}

/** Models that suites compare with the one that is used. */
export function candidateSections({ candidates, rows }: Data): Section[] {
  if (candidates.length === 0) return [];
  const labels = new Map(rows.map((row) => [row.id, row.label]));
  const lines = candidates
    .slice(0, most.assumptions)
    .map(({ about, model, monthly, perRequest }): Inline[][] => [
      [code(labels.get(about) ?? about), ' · ', code(model)],
      [sumText(perRequest)],
      [sumText(monthly)],
    ]);
  return [
    {
      id: 'candidates',
      priority: 5,
      blocks: [
        details(
          ['Other models of the suites, not in the total'],
          paragraph(
            'The first model of a suite is taken for the one that is used. With another, all requests would cost:',
          ),
          table([left('prompt · model'), right('per request'), right('a month')], lines),
        ),
      ],
    },
  ];
}

export function footprintSections({ footprint, base, rows }: Data): Section[] {
  if (footprint === undefined) return [];
  const range = ({ low, high }: { low: number; high: number }): string => `${figure(low)} – ${figure(high)}`;
  const sides = [...(base === undefined ? [] : [['base', footprint.base] as const]), ['head', footprint.head] as const];
  const month = sides.map(([name, of]): Inline[][] => [[`a month, ${name}`], [range(of.energy)], [range(of.carbon)]]);
  const thousand = rows
    .filter((row) => row.touched && row.head?.perThousand !== undefined)
    .slice(0, 10)
    .map((row): Inline[][] => {
      const of = row.head?.perThousand;
      return [['1,000 requests of ', ...nameOf(row)], [of ? range(of.energy) : '–'], [of ? range(of.carbon) : '–']];
    });
  const lacking =
    footprint.unknown === 0
      ? []
      : [paragraph(`${formatCount(footprint.unknown)} are not in it: nobody knows how long their answers are.`)];
  return [
    {
      id: 'energy and carbon',
      priority: 5,
      blocks: [
        details(
          [
            'Energy and carbon: ',
            range(footprint.head.energy),
            ' kWh, ',
            range(footprint.head.carbon),
            ' kg CO₂e a month',
          ],
          table([left(''), right('kWh'), right('kg CO₂e')], [...month, ...thousand]),
          ...lacking,
          paragraph(
            'By the method of EcoLogits, for what answers take: ranges, to compare a change with the same model.',
          ),
        ),
      ],
    },
  ];
}

/** Everything that the figures rest on. */
export function assumptionSections(data: Data): Section[] {
  const told = data.rows.filter(({ touched }) => touched || data.base === undefined).slice(0, most.assumptions);
  const blocks: Block[] = told.flatMap((row) => {
    const side = row.head ?? row.base;
    return side === undefined ? [] : [paragraph(strong(...nameOf(row))), list(...linesOf(row, side))];
  });
  const grown =
    data.grown === undefined ? [] : [paragraph(`In a year, as requests grow: ${sumText(data.grown)} a month.`)];
  const notes = data.notes
    .slice(0, 10)
    .map(({ file, message }): Inline[] => [...(file ? [code(file), ' '] : []), message]);
  return [
    {
      id: 'assumptions',
      priority: 5,
      blocks: [
        details(
          ['Assumptions'],
          ...blocks,
          ...grown,
          list(
            ...data.prices.map((one): Inline[] => [one]),
            ['List prices, without contracts, credits and taxes. A month has 730 hours.'],
            ['Both sides are filled with the cases of the head, and used alike.'],
            ...notes,
          ),
        ),
      ],
    },
  ];
}

function linesOf(row: Row, { tokens, usage, region, provider, model, assumptions, charges }: RowSide): Inline[][] {
  const before = row.base?.tokens;
  return [
    ...(model === undefined
      ? []
      : [[code(model), ...(provider ? [` of ${provider}`] : []), ...(region ? [`, ${region}`] : [])]]),
    ...(tokens ? [[tokensText(tokens, before)]] : []),
    ...(usage && row.kind !== 'guardrail'
      ? [[usageText(usage, charges.length > 0 && charges.every(({ component }) => component === 'embeddings'))]]
      : []),
    ...(row.kind === 'prompt'
      ? [
          [
            `For a request: ${bothText(row.perRequest, { base: row.base !== undefined, head: row.head !== undefined })}.`,
          ],
        ]
      : []),
    ...assumptions.map((one): Inline[] => [one]),
  ];
}

function tokensText(tokens: Tokens, before: Tokens | undefined): string {
  const was = before === undefined || before.mean === tokens.mean ? '' : `${formatCount(before.mean)} → `;
  const spread =
    tokens.of === 'cases'
      ? ` over ${formatCount(tokens.cases)} ${tokens.cases === 1 ? 'case' : 'cases'}: ${formatCount(tokens.least)} to ${formatCount(tokens.most)}, median ${formatCount(tokens.median)}, 90 % at most ${formatCount(tokens.p90)}`
      : '';
  const band =
    tokens.error === undefined
      ? ''
      : ` The model’s own count may be ${formatPercent(tokens.error.below, 0)} less to ${formatPercent(tokens.error.above, 0)} more.`;
  const tools = tokens.tools === 0 ? '' : ` ${formatCount(tokens.tools)} of them are tools, as JSON.`;
  return `${was}${formatCount(tokens.mean)} input tokens${spread}; counted by ${tokens.by}.${tools}${band}`;
}

function usageText(
  { requests, output, reasoning, cached, written, tiers, growth }: NonNullable<RowSide['usage']>,
  embeds: boolean,
): string {
  const ranged = ({ low, expected, high }: { low: number; expected: number; high: number }): string =>
    low === high ? short(expected) : `${short(low)} – ${short(expected)} – ${short(high)}`;
  const parts = [
    `${ranged(requests)} requests a month`,
    ...(embeds ? [] : [output === undefined ? 'answers of unknown length' : `${ranged(output)} output tokens`]),
    ...(reasoning && reasoning.high > 0 ? [`${ranged(reasoning)} of thinking`] : []),
    ...(cached > 0 ? [`${formatPercent(cached, 0)} of the input from a cache`] : []),
    ...(written > 0 ? [`${formatPercent(written, 0)} written to one`] : []),
    ...Object.entries(tiers).map(([tier, share = 0]) => `${formatPercent(share, 0)} ${tier}`),
    ...(growth === 0 ? [] : [`${formatPercent(growth)} more each month`]),
  ];
  return `${parts.join(', ')}.`;
}
