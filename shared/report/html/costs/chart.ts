import { figure, plot, round, text } from '../charts.ts';

/** One thing that is paid for, in US dollars a month. */
export interface CostBar {
  readonly label: string;
  /** Absent where it is on the other side alone. */
  readonly base?: number;
  readonly head?: number;
  /** From low to high at the head. */
  readonly range?: { readonly low: number; readonly high: number };
  /** What stands behind the bars: `$2,280 → $2,692`. */
  readonly words: string;
}

const rowHeight = 42;
const bar = 12;

/** Base above head, a row a thing, from zero; what is between low and high is a line over the head's bar. */
export function costChart(title: string, rows: readonly CostBar[]): string {
  const most = Math.max(0, ...rows.flatMap(({ base = 0, head = 0, range }) => [base, head, range?.high ?? 0]));
  const width = (dollars: number): number => (most === 0 ? 0 : round((dollars / most) * plot.width));
  const rect = (dollars: number | undefined, y: number, kind: string): string =>
    dollars === undefined
      ? ''
      : `<rect class="${kind}" x="${plot.left}" y="${y}" width="${Math.max(1, width(dollars))}" height="${bar}" rx="2"/>`;
  const lines = rows.map(({ label, base, head, range, words }, at) => {
    const y = at * rowHeight + 6;
    const middle = y + bar * 1.5 + 2;
    return (
      text(plot.left - 12, y + bar + 5, shortened(label), 'label') +
      rect(base, y, 'base') +
      rect(head, y + bar + 2, head !== undefined && head > (base ?? head) ? 'head worse' : 'head') +
      (range === undefined || range.low === range.high
        ? ''
        : `<line class="axis-line" x1="${plot.left + width(range.low)}" x2="${plot.left + width(range.high)}" y1="${middle}" y2="${middle}"/>`) +
      text(plot.left + plot.width + 14, y + bar + 5, words, 'value')
    );
  });
  const axis = `<line class="grid" x1="${plot.left}" x2="${plot.left}" y1="2" y2="${rows.length * rowHeight}"/>`;
  return figure(title, rows.length * rowHeight + 4, axis + lines.join(''));
}

/** The end of a path tells more than its beginning. */
const shortened = (label: string): string => {
  const name = label.slice(label.lastIndexOf('/') + 1).replace(/\.prompt\.ya?ml(?=$| )/, '');
  return name.length <= 18 ? name : `${name.slice(0, 17)}…`;
};
