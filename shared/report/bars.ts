import stringWidth from 'string-width';
import { shorten } from './shorten.ts';

/** A slice of the cases with its share on each side, 0 to 1. */
export interface BarRow {
  readonly label: string;
  /** Cases. */
  readonly n: number;
  readonly base?: number;
  readonly head: number;
}

const barLength = 10;
const labelLength = 24;
/** Percentage points below which a change is not worth a reader's eye. */
const worthSaying = 2;

/** Bars made of text, one row a line, for a place where every character has the same width. */
export function bars(rows: readonly BarRow[]): string {
  const labels = rows.map(({ label }) => shorten(label.replace(/\s+/g, ' ').trim(), labelLength));
  const labelWidth = Math.max(0, ...labels.map((label) => stringWidth(label)));
  const countWidth = Math.max(0, ...rows.map(({ n }) => String(n).length));
  const anyBase = rows.some(({ base }) => base !== undefined);
  return rows
    .map(({ n, base, head }, index) => {
      const label = labels[index] ?? '';
      const start = `${label}${' '.repeat(labelWidth - stringWidth(label))}  ${String(n).padStart(countWidth)}`;
      if (!anyBase) return `${start}  ${bar(head)}`;
      return `${start}  base ${bar(base)}   head ${bar(head)}   ${change(base, head)}`.trimEnd();
    })
    .join('\n');
}

function bar(share: number | undefined): string {
  if (share === undefined) return `${' '.repeat(barLength)}     –`;
  const full = Math.round(share * barLength);
  return `${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${String(Math.round(share * 100)).padStart(3)} %`;
}

function change(base: number | undefined, head: number): string {
  const points = base === undefined ? 0 : Math.round(head * 100) - Math.round(base * 100);
  if (Math.abs(points) < worthSaying) return '';
  return `${points < 0 ? '−' : '+'}${Math.abs(points)} points`.padStart('−100 points'.length);
}
