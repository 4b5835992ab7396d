import type { Verdict } from '../../../shared/action/verdict.ts';
import { verdictIcons } from '../../../shared/action/verdict.ts';
import { formatCount, formatPercent } from '../../../shared/config/format.ts';
import { coded } from '../../../shared/report/coded.ts';
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
import type { Data } from '../data.ts';
import type { Tested, TestedExample, TestedPart } from './data.ts';
import { type JudgedTest, limitInWords, names, ruleOf } from './decide.ts';
import { detailSection, intervalText } from './report-detail.ts';
import { verdictsFile } from './verdicts.ts';

/** A comment is to be read. */
const most = { examples: 8, shown: 140, errors: 5 };

type Share = NonNullable<TestedPart['recall']>;
type Change = NonNullable<Tested['changes']['recall']>;

/** What guardrails did with their labelled texts. */
export function testSections(judged: readonly JudgedTest[]): Section[] {
  return judged.flatMap((one) => [...summarySection(one), ...exampleSections(one.test), ...detailSection(one.test)]);
}

/** What to do about limits that are not met. */
export function testAdvice(judged: readonly JudgedTest[]): Section[] {
  const failing = judged.filter(({ limits }) => limits.some(({ verdict }) => verdict === 'fail'));
  if (failing.length === 0) return [];
  const named = failing.flatMap(({ test }, at): Inline[] => [at > 0 ? ', ' : '', code(test.name)]);
  const line = paragraph(
    'To merge: a version of the guardrail ',
    ...named,
    ' that meets its limits, a waiver for ',
    code(
      ruleOf(
        (failing[0] as JudgedTest).limits.find(({ verdict }) => verdict === 'fail')?.limit ?? { metric: 'recall' },
      ),
    ),
    ' with an owner and a date in ',
    code('aiops-waivers.yml'),
    ', or a maintainer sets the label ',
    code('aiops:accept'),
    '.',
  );
  return [{ id: 'guardrails: what to do', priority: 1, blocks: [line] }];
}

/** Labelled texts, templates and settings that cannot be used. */
export function unusableSections(problems: NonNullable<Data['guardrailProblems']>): Section[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ file, line, key, message, fix }): Inline[] => [
    ...(file === undefined ? [] : [code(shorten(line === undefined ? file : `${file}:${line}`, 100)), ': ']),
    ...coded([key, [message, fix].filter(Boolean).join(' ')].filter(Boolean).join(': ')),
  ]);
  return [
    {
      id: 'guardrails that could not be tested',
      priority: 1,
      blocks: [paragraph('🚫 Guardrails could not be tested:'), list(...lines)],
    },
  ];
}

function summarySection(one: JudgedTest): Section[] {
  const { test, limits } = one;
  const { name, head, base, status, reason, unasked, isDraft } = test;
  const what: Inline[] = base === undefined || base === head ? [code(head)] : [code(base), ' → ', code(head)];
  const blocks: Block[] = [
    paragraph(strong('Guardrail '), code(name), ' (', ...what, ')'),
    ...(reason === undefined ? [] : [paragraph(status === 'skipped' ? 'Not measured: ' : '🚫 ', ...coded(reason))]),
    ...(test.quality.recall === undefined && test.quality.falsePositives === undefined ? [] : [figures(test)]),
    ...(limits.length === 0
      ? []
      : [
          list(
            ...limits.map(({ limit, verdict, waiver }): Inline[] => [
              `${iconOfLimit(verdict)} ${limitInWords(limit)}`,
              ...(verdict === 'inconclusive' ? [': not shown beyond chance, more texts would tell'] : []),
              ...(waiver === undefined ? [] : [` (waived by ${waiver.owner} until ${waiver.expires})`]),
            ]),
          ),
        ]),
    ...(unasked.count === 0 ? [] : unaskedBlocks(test)),
    ...(isDraft
      ? [paragraph('A draft may be another one at any time: nothing of it is kept, and nothing is proven.')]
      : []),
  ];
  return [{ id: `guardrail ${name}`, priority: 1, blocks }];
}

const iconOfLimit = (verdict: Verdict): string => verdictIcons[verdict];

function unaskedBlocks({ unasked, harmful, harmless, reason }: Tested): Block[] {
  const count = `🚫 ${formatCount(unasked.count)} of ${formatCount(harmful + harmless)} texts have no answer. They count for nothing above, and never as a pass`;
  // What stopped it all is told already.
  const others = [...Map.groupBy(unasked.examples, ({ message }) => message)].filter(([message]) => message !== reason);
  if (others.length === 0) return [paragraph(`${count}.`)];
  const lines = others.slice(0, most.errors).map(([message, of]): Inline[] => {
    const places = of
      .slice(0, 3)
      .flatMap(({ file, line }, at): Inline[] => [at > 0 ? ', ' : '', code(`${file}:${line}`)]);
    return [...places, of.length > 3 ? ` and others: ` : ': ', ...coded(message)];
  });
  return [paragraph(`${count}:`), list(...lines)];
}

const columns = (first: string) => [
  { title: first, align: 'left' as const },
  { title: 'base', align: 'right' as const },
  { title: 'head', align: 'right' as const },
  { title: '90 % interval', align: 'left' as const },
];

function figures({ quality, baseQuality, changes }: Tested): Block {
  const row = (name: string, head: Share | undefined, base: Share | undefined, change: Change | undefined) => [
    [name],
    [shareText(base)],
    [strong(shareText(head)), head === undefined ? '' : ` (${formatCount(head.count)}/${formatCount(head.of)})`],
    [intervalText(head)],
    [changeText(change)],
  ];
  return table(
    [...columns(''), { title: 'change, 90 % interval', align: 'left' }],
    [
      row(names.recall, quality.recall, baseQuality?.recall, changes.recall),
      row(names['false-positives'], quality.falsePositives, baseQuality?.falsePositives, changes['false-positives']),
      row(names.precision, quality.precision, baseQuality?.precision, changes.precision),
    ],
  );
}

const shareText = (share: Share | undefined): string => (share === undefined ? '–' : formatPercent(share.share));

const signed = (share: number): string => (share > 0.0005 ? `+${points(share)}` : points(share));
const points = (share: number): string => formatPercent(share).replace(' %', '');

const changeText = (change: Change | undefined): string =>
  change === undefined
    ? '–'
    : `${signed(change.change)} points (${signed(change.interval.low)} to ${signed(change.interval.high)})`;

function exampleSections(test: Tested): Section[] {
  const kinds = [
    ['missed', test.missed, ['harmful text', 'went through']],
    ['wrongly stopped', test.wronglyStopped, ['harmless text', 'stopped']],
  ] as const;
  return kinds.flatMap(([id, { count, fresh, examples }, [what, how]]): Section[] => {
    if (count === 0) return [];
    const title = `${formatCount(count)} ${what}${count === 1 ? '' : 's'} ${how}${fresh === 0 ? '' : fresh === count ? ', new' : `, ${formatCount(fresh)} of them new`}`;
    const shown = examples.slice(0, most.examples).map(exampleText);
    const more =
      count > shown.length ? [paragraph(`${formatCount(count - shown.length)} more are in ${verdictsFile}.`)] : [];
    return [
      {
        id: `guardrail ${test.name} ${id}`,
        priority: 3,
        quotes: true,
        blocks: [details([title], list(...shown), ...more)],
      },
    ];
  });
}

function exampleText({ file, line, category, policy, text, by, isNew }: TestedExample): Inline[] {
  const about = [...(category === undefined ? [] : [category]), ...(policy === undefined ? [] : [`for ${policy}`])];
  return [
    ...(isNew ? [strong('new '), ' '] : []),
    code(shorten(`${file}:${line}`, 100)),
    about.length === 0 ? '' : ` (${about.join(', ')})`,
    ...(by.length === 0 ? [] : [` by ${by.join('; ')}`]),
    ...(text === undefined ? [] : [': ', code(shorten(visible(text).replace(/\s+/g, ' '), most.shown))]),
  ];
}
