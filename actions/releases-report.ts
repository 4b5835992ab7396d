import { type History, isGood } from '../shared/releases/history.ts';
import { shortDigest } from '../shared/releases/manifest.ts';
import { driftOf } from '../shared/releases/preview.ts';
import type { Entry } from '../shared/releases/records.ts';
import { code, heading, type Inline, paragraph, type Section, strong, table } from '../shared/report/document.ts';
import type { Live } from '../shared/targets/target.ts';

interface Told {
  readonly name: string;
  readonly environment: string;
  /** Or why it cannot be told. */
  readonly live: Live | string;
  readonly history: History;
  readonly isLive: (entry: Entry) => boolean;
}

/** What is live, and the releases that led there. */
export function releasesReport({ name, environment, live, history, isLive }: Told): Section[] {
  const drift = typeof live === 'string' ? undefined : driftOf(live, history.current());
  const what: Inline[] =
    typeof live === 'string' ? ['What is live cannot be told: ', live] : ['Live: ', strong(live.what), '.'];
  const columns = ['', 'content', 'commit', 'when (UTC)', 'who', 'proof', 'what became of it'].map((title) => ({
    title,
    align: 'left' as const,
  }));
  const first = history.entries.find((entry) => isLive(entry) && isGood(entry));
  const rows = history.entries.map((entry) => [
    [entry === first ? 'live' : ''],
    [code(shortDigest(entry.manifest.contentDigest))],
    [code(entry.commit.slice(0, 7))],
    [entry.at.slice(0, 16).replace('T', ' ')],
    [entry.by],
    [entry.manifest.proof.map((proof) => proof.name).join(', ') || 'none'],
    [ofEntry(entry)],
  ]);
  return [
    {
      id: 'releases',
      priority: 1,
      blocks: [
        heading(3, `${name} in ${environment}`),
        paragraph(...what),
        ...(drift === undefined ? [] : [paragraph(strong('Drift: '), drift)]),
        rows.length === 0 ? paragraph('No release was recorded.') : table(columns, rows),
      ],
    },
  ];
}

function ofEntry(entry: Entry): string {
  const last = entry.statuses.findLast(({ state }) => state === 'success' || state === 'failure');
  const task = entry.task === 'rollback' ? 'rollback: ' : '';
  if (last === undefined) return `${task}unfinished`;
  return `${task}${last.state === 'success' ? 'good' : 'bad'}. ${last.description}`;
}
