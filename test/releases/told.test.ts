import { describe, expect, it } from 'vitest';
import { releasesTable, toldReleases } from '../../shared/releases/told.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { contentOf, release } from './releases.ts';
import { Shop } from './world.ts';

describe('the history', () => {
  it('tells who released what, when, what became of it, and which is live', async () => {
    const shop = new Shop();
    await shop.deploy(release('a'));
    await shop.deploy(release('b'), { verified: false });
    await shop.deploy(release('c'), { faults: ['hangs', 'refused'] });
    const entries = [...shop.book.entries].reverse();
    const told = toldReleases(entries, contentOf('a'));
    expect(told.map(({ became, live }) => [became, live])).toEqual([
      [expect.stringMatching(/^bad\. not done in time The way back failed too: no access/), false],
      ['bad. smoke: 1 of 3 pass.', false],
      ['good. smoke: 3 of 3 cases pass.', true],
    ]);
    expect(told[0]).toMatchObject({ by: 'maria', commit: 'c'.repeat(40), proof: [] });
    const text = markdown([{ id: 'a', priority: 1, blocks: [releasesTable(told)] }], {
      limit: 10_000,
      unit: 'characters',
    });
    expect(text).toContain('| live | `');
  });

  it('calls nothing live that nobody has recorded', () => {
    expect(toldReleases([], contentOf('a'))).toEqual([]);
  });
});
