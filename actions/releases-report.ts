import type { History } from '../shared/releases/history.ts';
import { driftOf } from '../shared/releases/preview.ts';
import { releasesTable, toldReleases } from '../shared/releases/told.ts';
import { heading, type Inline, paragraph, type Section, strong } from '../shared/report/document.ts';
import type { Live } from '../shared/targets/target.ts';

interface Told {
  readonly name: string;
  readonly environment: string;
  /** Or why it cannot be told. */
  readonly live: Live | string;
  readonly history: History;
}

/** What is live, and the releases that led there. */
export function releasesReport({ name, environment, live, history }: Told): Section[] {
  const drift = typeof live === 'string' ? undefined : driftOf(live, history.current());
  const what: Inline[] =
    typeof live === 'string' ? ['What is live cannot be told: ', live] : ['Live: ', strong(live.what), '.'];
  const content = typeof live === 'string' ? undefined : live.content;
  const rows = toldReleases(history.entries, content);
  return [
    {
      id: 'releases',
      priority: 1,
      blocks: [
        heading(3, `${name} in ${environment}`),
        paragraph(...what),
        ...(drift === undefined ? [] : [paragraph(strong('Drift: '), drift)]),
        rows.length === 0 ? paragraph('No release was recorded.') : releasesTable(rows),
      ],
    },
  ];
}
