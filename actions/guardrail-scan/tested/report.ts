import { verdictIcons } from '../../../shared/action/verdict.ts';
import { formatCount } from '../../../shared/config/format.ts';
import { coded } from '../../../shared/report/coded.ts';
import {
  type Block,
  code,
  type Inline,
  list,
  paragraph,
  type Section,
  strong,
} from '../../../shared/report/document.ts';
import { shorten } from '../../../shared/report/shorten.ts';
import type { Data } from '../data.ts';
import type { Tested } from './data.ts';
import { type JudgedTest, limitInWords, ruleOf } from './decide.ts';
import { detailSection } from './report-detail.ts';
import { exampleSections } from './report-examples.ts';
import { figuresTable } from './report-figures.ts';

/** A comment is to be read. */
const mostErrors = 5;

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
    ...(test.quality.recall === undefined && test.quality.falsePositives === undefined ? [] : [figuresTable(test)]),
    ...(limits.length === 0
      ? []
      : [
          list(
            ...limits.map(({ limit, verdict, waiver }): Inline[] => [
              `${verdictIcons[verdict]} ${limitInWords(limit)}`,
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

function unaskedBlocks({ unasked, harmful, harmless, reason }: Tested): Block[] {
  const count = `🚫 ${formatCount(unasked.count)} of ${formatCount(harmful + harmless)} texts have no answer. They count for nothing above, and never as a pass`;
  // What stopped it all is told already.
  const others = [...Map.groupBy(unasked.examples, ({ message }) => message)].filter(([message]) => message !== reason);
  if (others.length === 0) return [paragraph(`${count}.`)];
  const lines = others.slice(0, mostErrors).map(([message, of]): Inline[] => {
    const places = of
      .slice(0, 3)
      .flatMap(({ file, line }, at): Inline[] => [at > 0 ? ', ' : '', code(`${file}:${line}`)]);
    return [...places, of.length > 3 ? ` and others: ` : ': ', ...coded(message)];
  });
  return [paragraph(`${count}:`), list(...lines)];
}
