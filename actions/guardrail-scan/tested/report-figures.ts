import { formatCount, formatPercent } from '../../../shared/config/format.ts';
import { type Block, strong, table } from '../../../shared/report/document.ts';
import type { Tested, TestedPart } from './data.ts';
import { names } from './decide.ts';

export type Share = NonNullable<TestedPart['recall']>;
type Change = NonNullable<Tested['changes']['recall']>;

/** Recall, false positives and precision of both sides. */
export function figuresTable({ quality, baseQuality, changes }: Tested): Block {
  const row = (name: string, head: Share | undefined, base: Share | undefined, change: Change | undefined) => [
    [name],
    [shareText(base)],
    [strong(shareText(head)), head === undefined ? '' : ` (${formatCount(head.count)}/${formatCount(head.of)})`],
    [intervalText(head)],
    [changeText(change)],
  ];
  return table(
    [
      { title: '', align: 'left' },
      { title: 'base', align: 'right' },
      { title: 'head', align: 'right' },
      { title: '90 % interval', align: 'left' },
      { title: 'change, 90 % interval', align: 'left' },
    ],
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

export const intervalText = (share: Share | undefined): string =>
  share === undefined ? '' : `${formatPercent(share.interval.low)} to ${formatPercent(share.interval.high)}`;
