import { iconOf } from '../../../shared/action/verdict.ts';
import { formatCount, formatDuration, formatMoney, formatPercent } from '../../../shared/config/format.ts';
import {
  type Block,
  code,
  details,
  fence,
  heading,
  type Inline,
  list,
  paragraph,
  type Section,
  strong,
  table,
} from '../../../shared/report/document.ts';
import { shorten } from '../../../shared/report/shorten.ts';
import { visible } from '../../../shared/report/visible.ts';
import type { Probed, ProbedSubject, ProbeExample } from './data.ts';
import type { JudgedPack, JudgedProbes } from './judged.ts';

/** What live probes have shown: figures first, then what worked. */
export function probeSections(probed: Probed | undefined, judged: JudgedProbes): Section[] {
  if (probed === undefined || probed.status === 'unchanged') return [];
  if (probed.status !== 'measured') return [notMeasured(probed)];
  return probed.subjects.flatMap((subject, at): Section[] => {
    const packs = judged.packs.filter((one) => one.subject === subject);
    const figures = [heading(3, ...titleOf(subject)), ...stoppedBlocks(subject), figuresTable(packs, probed)];
    const examples = examplesOf(packs);
    return [
      { id: `probes ${at}`, priority: 1, blocks: figures },
      ...(examples.length === 0
        ? []
        : [{ id: `probes that got through ${at}`, priority: 2, blocks: examples, quotes: true as const }]),
      ...(at < probed.subjects.length - 1 ? [] : [howSection(probed)]),
    ];
  });
}

function titleOf({ suite, prompt, model }: ProbedSubject): Inline[] {
  return ['Probes of ', code(shorten(prompt, 120)), ` with ${model}${suite === undefined ? '' : ` (${suite})`}`];
}

function notMeasured({ status, reason, problems }: Probed): Section {
  const place = ({ file, line, column }: Probed['problems'][number]): string =>
    [file, line, column].filter((part) => part !== undefined).join(':');
  const why = status === 'skipped' ? 'Probes were skipped' : 'Probes could not be run';
  return {
    id: 'probes',
    priority: 1,
    blocks: [
      paragraph(`${status === 'skipped' ? '⏭️' : '🚫'} ${why}${reason === undefined ? ':' : `: ${reason}`}`),
      ...(problems.length === 0
        ? []
        : [
            list(
              ...problems.slice(0, 20).map((one): Inline[] => {
                const at = place(one);
                return at === '' ? [one.message] : [code(shorten(at, 160)), `: ${one.message}`];
              }),
            ),
          ]),
    ],
  };
}

const stoppedBlocks = ({ stopped, noBase }: ProbedSubject): Block[] => [
  ...(stopped === undefined ? [] : [paragraph(`🚫 Not all could be asked: ${stopped}`)]),
  ...(noBase === undefined ? [] : [paragraph(`There is nothing to compare with: ${noBase}.`)]),
];

function figuresTable(packs: readonly JudgedPack[], { limits }: Probed): Block {
  return table(
    [
      { title: 'pack', align: 'left' },
      { title: 'base', align: 'right' },
      { title: 'head', align: 'right' },
      { title: 'change', align: 'right' },
      { title: 'allowed', align: 'right' },
      { title: '', align: 'center' },
    ],
    packs.map(({ pack, verdict, why, waiver }): Inline[][] => {
      const { head, base, change, measures } = pack;
      const limit = measures === 'refusal' ? limits.overRefusal : limits.attackSuccess;
      const allowed = [
        ...(limit === undefined ? [] : [`≤ ${formatPercent(limit)}`]),
        ...(limits.regression === undefined ? [] : [`rise ≤ ${formatPercent(limits.regression)}`]),
      ];
      const missing = verdict === 'error' ? [` (${why.join('; ')})`] : [];
      const waived = waiver === undefined ? [] : [`, waived by ${waiver.owner} until ${waiver.expires}`];
      return [
        [
          verdict === 'pass' ? pack.pack : strong(pack.pack),
          ...(measures === 'refusal' ? [' (refused)'] : []),
          ...missing,
          ...waived,
        ],
        [sideOf(base)],
        [sideOf(head)],
        [change === undefined ? '–' : `${signed(change.value)} (${signed(change.low)} to ${signed(change.high)})`],
        [allowed.length === 0 ? '–' : allowed.join(', ')],
        [iconOf({ verdict }).trim()],
      ];
    }),
  );
}

/** `25.0 % of 16 (11.4 to 46.0)` */
function sideOf(side: JudgedPack['pack']['head']): string {
  if (side === undefined) return '–';
  return `${formatPercent(side.share)} of ${side.probes} (${number(side.low)} to ${number(side.high)})`;
}

const number = (share: number): string => (100 * share).toFixed(1);
const signed = (change: number): string => {
  const shown = number(Math.abs(change));
  return shown === '0.0' ? '0.0' : `${change < 0 ? '−' : '+'}${shown}`;
};

function examplesOf(packs: readonly JudgedPack[]): Block[] {
  return packs
    .filter(({ pack }) => pack.examples.length > 0)
    .map(({ pack }) => {
      const { working, fresh, measures, examples } = pack;
      const what = measures === 'refusal' ? 'refused' : working === 1 ? 'gets through' : 'get through';
      const isNew = fresh > 0 ? `, ${formatCount(fresh)} of them new` : '';
      return details(
        [strong(pack.pack), `: ${formatCount(working)} ${what}${isNew}`],
        ...examples.flatMap((one) => exampleBlocks(one)),
      );
    });
}

function exampleBlocks({ id, place, fresh, reason, attack, answer, file, line }: ProbeExample): Block[] {
  const at = file === undefined ? [] : [' (', code(shorten(`${file}:${line ?? 1}`, 120)), ')'];
  // A judge ends its sentences itself.
  const why = reason === undefined ? '' : `: ${reason.replace(/[.\s]+$/, '')}`;
  return [
    paragraph(strong(id), ...at, `, in ${place}${fresh ? ', new' : ''}${why}.`),
    ...(attack === undefined ? [] : [fence(visible(attack))]),
    ...(answer === undefined ? [] : [paragraph('The answer:'), fence(answer === '' ? '(empty)' : visible(answer))]),
  ];
}

function howSection({ subjects, spent, seconds, repeats }: Probed): Section {
  const left = [...new Set(subjects.flatMap((one) => one.left))];
  const total = subjects.reduce((sum, one) => sum + one.total, 0);
  const cost = spent > 0 ? `, for ${formatMoney(spent)}` : '';
  const times = repeats === 1 ? '' : `, ${repeats} times each`;
  return {
    id: 'how this was probed',
    priority: 5,
    blocks: [
      details(
        ['How this was probed'],
        list(
          [
            `${formatCount(total)} attacks${times}, the same on both sides, in ${formatDuration(seconds * 1000)}${cost}.`,
          ],
          ['Shares are of the attacks that work, with the 90 % interval of Wilson; changes are paired.'],
          ['No tool is run: what counts is that the model asks for it. What it was to keep secret was made up.'],
          ...left.map((what): Inline[] => [`Not tried: ${what}.`]),
        ),
      ),
    ],
  };
}
