import { markdownTable } from 'markdown-table';
import type { counted } from './evaluation.ts';

const percent = (found: number, of: number): string => `${((100 * found) / of).toFixed(1)} %`;

/** What each way takes for attacks, a column each; below, F1 for the attacks of a source among all ordinary texts. */
export function tableOf(ways: Readonly<Record<string, ReturnType<typeof counted>>>): string {
  const all = Object.values(ways);
  const kinds = (all[0]?.lines ?? []).toSorted((a, b) => b.label - a.label || a.source.localeCompare(b.source));
  const shares = kinds.map(({ source, label, of }) => [
    source,
    `${of} ${label ? 'attacks' : 'ordinary'}`,
    ...all.map(({ lines }) => {
      const line = lines.find((one) => one.source === source && one.label === label);
      return line === undefined ? '' : percent(line.found, line.of);
    }),
  ]);
  const attacks = kinds.filter(({ label }) => label === 1);
  return markdownTable(
    [
      ['source', 'texts', ...Object.keys(ways)],
      ...shares,
      ['**all ordinary**', '', ...all.map(({ falseAlarms }) => percent(falseAlarms, 1))],
      ...attacks.map(({ source }) => [`F1, ${source}`, '', ...all.map(({ f1Of }) => f1Of(source).toFixed(2))]),
      ['**F1, all**', '', ...all.map(({ f1 }) => `**${f1.toFixed(3)}**`)],
    ],
    { align: ['l', 'r', ...all.map(() => 'r')] },
  );
}
