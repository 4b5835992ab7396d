import { formatCount } from '../../shared/config/format.ts';
import { coded } from '../../shared/report/coded.ts';
import { type Block, code, type Inline, lineBreak, paragraph, strong, table } from '../../shared/report/document.ts';
import { shorten } from '../../shared/report/shorten.ts';
import { visible } from '../../shared/report/visible.ts';
import type { Data, ScanFinding } from './data.ts';

export const icons: Readonly<Record<ScanFinding['severity'], string>> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '⚪',
};

const longest = { shown: 140, path: 120 };

/** `knowledge/faq.md:88` */
export const placeOf = ({ file, line }: Pick<ScanFinding, 'file' | 'line'>): string =>
  line === undefined ? file : `${file}:${line}`;

/** A row a finding: where it is, what it is and why that matters, and what to do. */
export function findingTable(findings: readonly ScanFinding[], { checks }: Data, quotes: boolean): Block {
  return table(
    [
      { title: '', align: 'center' },
      { title: 'where', align: 'left' },
      { title: 'what', align: 'left' },
      { title: 'why it matters', align: 'left' },
      { title: 'fix', align: 'left' },
    ],
    findings.map((finding, at) => {
      const check = checks[finding.check];
      // Why a check is there is read once.
      const isRepeated = findings[at - 1]?.check === finding.check;
      const field: Inline[] = finding.field === undefined ? [] : [lineBreak, code(shorten(visible(finding.field), 60))];
      return [
        [icons[finding.severity]],
        [code(shorten(placeOf(finding), longest.path)), ...field],
        [...whatOf(finding, check?.title ?? finding.check, quotes)],
        isRepeated
          ? ['as above']
          : [
              ...coded(check?.explanation ?? ''),
              lineBreak,
              [check?.llm, check?.agentic, check?.atlas].filter(Boolean).join(' · '),
            ],
        isRepeated ? [] : coded(check?.fix ?? ''),
      ];
    }),
  );
}

function whatOf(
  { decoded, encoding, detail, excerpt, probability }: ScanFinding,
  title: string,
  quotes: boolean,
): Inline[] {
  const how = encoding === undefined || encoding === 'tags' ? '' : ` (${encoding})`;
  const likely = probability === undefined ? '' : ` (${(100 * probability).toFixed(0)} %)`;
  if (!quotes) return [strong(`${title}${how}${likely}`)];
  return [
    strong(`${title}${how}${likely}`),
    ...(detail === undefined ? [] : [lineBreak, shorten(detail, 2 * longest.shown)]),
    ...(decoded === undefined ? [] : [lineBreak, 'It reads: ', code(oneLine(decoded))]),
    ...(excerpt === undefined || (decoded !== undefined && excerpt.length > longest.shown)
      ? []
      : [lineBreak, code(oneLine(excerpt))]),
  ];
}

const oneLine = (text: string): string => shorten(visible(text).replace(/\s+/g, ' '), longest.shown);

/** Those for which there is no room, by file. */
export function restOf(findings: readonly ScanFinding[], more: number): Block[] {
  const total = findings.length + more;
  if (total === 0) return [];
  const files = [...Map.groupBy(findings, ({ file }) => file)].sort(([, a], [, b]) => b.length - a.length);
  const lines = files
    .slice(0, 20)
    .map(([file, of]): Inline[][] => [[code(shorten(file, longest.path))], [formatCount(of.length)]]);
  const left = files.length - lines.length;
  return [
    ...(lines.length === 0
      ? []
      : [
          table(
            [
              { title: 'file', align: 'left' },
              { title: 'findings', align: 'right' },
            ],
            lines,
          ),
        ]),
    ...(left > 0 ? [paragraph(`${formatCount(left)} more ${left === 1 ? 'file' : 'files'}.`)] : []),
    ...(more > 0 ? [paragraph(`${formatCount(more)} more are in findings.jsonl and in the SARIF file.`)] : []),
  ];
}
