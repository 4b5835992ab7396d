import type { Policy } from '../../shared/action/define.ts';
import { type Decision, verdictIcons } from '../../shared/action/verdict.ts';
import { formatCount, formatDuration, formatMoney, formatPercent } from '../../shared/config/format.ts';
import {
  type Block,
  code,
  details,
  type Inline,
  list,
  paragraph,
  type Section,
  strong,
} from '../../shared/report/document.ts';
import type { Data, Slice, Subject } from './data.ts';
import { nameOf, sentenceOf } from './headline.ts';
import { type Judged, judge } from './judge.ts';
import { loosenedSections } from './loosened.ts';
import { isWorthSeeing, referenceBlocks } from './reference/report.ts';
import { driftSections } from './report-drift.ts';
import { exampleBlocks } from './report-examples.ts';
import { judgingCost, judgingLines } from './report-judges.ts';
import { methodLines } from './report-methods.ts';
import { sliceBlocks } from './report-slices.ts';
import { figuresTable } from './report-table.ts';
import { gapAdvice } from './slices/words.ts';
import { chosenFrom, isOneOfMany } from './table/choice.ts';
import { foldedRow, tableSections } from './table/report.ts';
import { trendSections } from './trend/report.ts';
import { unchangedSections } from './untouched.ts';

/** A share of a drop that is nearly all of it. */
const mostOfIt = 0.8;

/** The parts of the report in the order in which a reviewer asks. */
export function report(data: Data, decision: Decision, policy: Policy): Section[] {
  // The headline says all that a shard has to say.
  if (data.shard !== undefined) return [];
  const judged = data.subjects.filter(({ status }) => status !== 'unchanged').map((subject) => judge(subject, policy));
  const unchanged = data.subjects.filter(({ status }) => status === 'unchanged');
  const several = judged.length > 1;
  const tables = chosenFrom(data, policy);
  return [
    ...whatToDo(decision, policy),
    ...tableSections(tables),
    ...judged.flatMap((one) => {
      const sections = subjectSections(one, data, several);
      const isRow = tables.some(({ suite }) => suite === one.subject.suite);
      return isRow ? foldedRow(sections, isOneOfMany(one.subject, data)) : sections;
    }),
    ...driftSections(judged, data),
    ...trendSections(
      judged.map(({ subject }) => subject),
      data,
    ),
    ...loosenedSections(data),
    ...unchangedSections(unchanged),
    ...(judged.length === 0 ? [] : [{ id: 'how it was measured', priority: 5, blocks: [how(judged, data)] }]),
  ];
}

function whatToDo({ verdict }: Decision, { accepted }: Policy): Section[] {
  if (verdict !== 'fail' || accepted !== undefined) return [];
  const text: Inline[] = [
    'To merge: fix the prompt, or a maintainer sets the label ',
    code('aiops:accept'),
    ' on this pull request.',
  ];
  return [{ id: 'what to do', priority: 1, blocks: [paragraph(...text)] }];
}

const asAtBase = 'The test as it was before this change, which weakens it: what it asked for has to hold as well.';

function subjectSections(judged: Judged, data: Data, several: boolean): Section[] {
  const { subject, verdict } = judged;
  const name = nameOf(subject, data.subjects);
  const where = verdict === 'fail' ? mainSlice(subject) : undefined;
  const heading: Block[] = [
    ...(several ? [paragraph(`${verdictIcons[verdict]} `, strong(name), `: ${sentenceOf(judged)}`)] : []),
    ...(subject.asAtBase === undefined ? [] : [paragraph(asAtBase)]),
    ...(where === undefined ? [] : [paragraph(...where)]),
  ];
  const table = figuresTable(judged, data);
  const advice = adviceOf(judged);
  const reference = referenceBlocks(judged);
  const isSeen = verdict !== 'pass' || isWorthSeeing(judged);
  const shown: Block[] =
    verdict === 'pass'
      ? [details([`figures of ${name}`], table, ...(isSeen ? [] : reference), ...advice), ...(isSeen ? reference : [])]
      : [table, ...reference, ...advice];
  const examples = exampleBlocks(judged);
  const slices = sliceBlocks(subject);
  return [
    { id: `figures of ${name}`, priority: verdict === 'pass' ? 4 : 2, blocks: [...heading, ...shown], short: heading },
    ...(examples.full.length === 0
      ? []
      : [{ id: `cases of ${name}`, priority: 3, blocks: examples.full, short: examples.short, quotes: true as const }]),
    ...(slices.length === 0 ? [] : [{ id: `slices of ${name}`, priority: 4, blocks: slices, ...quotesOf(subject) }]),
  ];
}

/** Values of tags are names; those of variables are text of cases. */
const quotesOf = ({ slices, outcomes }: Subject): { quotes?: true } =>
  slices.some(({ variable }) => variable) || outcomes.some(({ gap }) => gap?.variable) ? { quotes: true } : {};

/** For what did not decide: how many cases would. */
export function adviceOf({ subject, outcomes }: Judged): Block[] {
  const lines = outcomes.flatMap(({ outcome, verdict }): Inline[][] => {
    const { comparison } = outcome;
    if (verdict !== 'inconclusive') return [];
    if (comparison === undefined) return gapAdvice(outcome);
    if (comparison.tooFew) {
      const { clusters, pairs } = comparison;
      const few = clusters === undefined ? `cases to tell: ${pairs}` : `clusters of cases to tell: ${clusters}`;
      return [[`Too few ${few}. Ten is the least, a hundred is better.`]];
    }
    if (comparison.needed === undefined) return [];
    return [[`About ${Math.ceil(comparison.needed)} cases like these would tell; the suite has ${comparison.pairs}.`]];
  });
  const noBase: Inline[][] =
    subject.noBase === undefined
      ? []
      : [[`Nothing to compare with: ${subject.noBase}. Rules on regressions do not apply.`]];
  const all = [...lines, ...noBase];
  return all.length === 0 ? [] : [list(...all)];
}

/** The group of cases that nearly all of a drop comes from, when there is one. */
export function mainSlice({ slices }: Subject): Inline[] | undefined {
  const dropOf = ({ cases, base = 0, head }: Slice): number => cases * Math.max(0, base - head);
  for (const slice of slices) {
    const others = slices.filter(({ tag }) => tag === slice.tag);
    const drop = others.reduce((sum, other) => sum + dropOf(other), 0);
    const cases = others.reduce((sum, other) => sum + other.cases, 0);
    // What nearly all cases belong to tells nothing.
    if (slice.variable || slice.base === undefined || slice.cases >= mostOfIt * cases) continue;
    if (drop === 0 || dropOf(slice) < mostOfIt * drop) continue;
    const values = `, ${formatPercent(slice.base, 0)} → ${formatPercent(slice.head, 0)}.`;
    return ['Nearly all of it is ', code(`${slice.tag}: ${slice.value}`), values];
  }
  return undefined;
}

const countOf = (answers: number): string => (answers === 1 ? '1 answer' : `${formatCount(answers)} answers`);

function how(judged: readonly Judged[], data: Data): Block {
  const sides = judged.flatMap(({ subject: { base, head, reference } }) =>
    [base, head, reference?.figures].flatMap((side) => side ?? []),
  );
  const sum = (pick: (side: (typeof sides)[number]) => number): number =>
    sides.reduce((all, side) => all + pick(side), 0);
  const recorded = sum((side) => side.recorded);
  const kept = sum((side) => side.kept);
  const unpriced = sum((side) => side.unpriced);
  const asked = sum((side) => side.answers) - recorded;
  // What was recorded costs nothing now, with a known price or without.
  const spent =
    unpriced > 0 && asked > 0
      ? `at least ${formatMoney(data.spent)} (${countOf(unpriced)} without a known price)`
      : formatMoney(data.spent);
  const others = [
    ...(kept > 0 ? [`, ${formatCount(kept)} of them from the ledger`] : []),
    ...(recorded > kept ? [`, ${formatCount(recorded - kept)} of them recorded`] : []),
  ];
  const answers = `${countOf(sum((side) => side.answers))}${others.join('')}`;
  const throttled = data.throttled > 0 ? `, ${formatCount(data.throttled)} of them throttled` : '';
  const requests = data.sent > asked || data.throttled > 0 ? `; ${formatCount(data.sent)} requests${throttled}` : '';
  const subjects = judged.map(({ subject }) => subject);
  const all = [...methodLines(judged, data), ...judgingLines(subjects, data)];
  const limit = data.maxCost === undefined ? '' : ` of ${formatMoney(data.maxCost)}`;
  const summary = `${answers}${requests}; ${spent}${limit}${judgingCost(subjects)}; ${formatDuration(data.seconds * 1000)}.`;
  return details([strong('How this was measured')], paragraph(summary), ...(all.length === 0 ? [] : [list(...all)]));
}
