import { describe, expect, it } from 'vitest';
import type { Deployed } from '../../shared/releases/deploy.ts';
import { History } from '../../shared/releases/history.ts';
import type { Entry } from '../../shared/releases/records.ts';
import { findWay, rollback, type Way } from '../../shared/releases/rollback.ts';
import { contentOf, release } from './releases.ts';
import { type Given, Shop } from './world.ts';

const place = { deployment: 'support-bot', environment: 'production' };

async function shopOf(...texts: string[]): Promise<Shop> {
  const shop = new Shop();
  for (const text of texts) await shop.deploy(release(text));
  return shop;
}

async function back(shop: Shop, given: Given = {}, to?: string): Promise<Deployed | Way | undefined> {
  const world = shop.world(given);
  const way = await findWay(place, world, to);
  if (way?.to === undefined) return way;
  const again = async ({ manifest, release: digest }: Entry) => ({ manifest, digest, files: new Map() });
  return rollback({ ...way, to: way.to }, world, again, 'customers complain');
}

describe('a rollback', () => {
  it('goes to the last good release of other content, and records that what was live is bad', async () => {
    const shop = await shopOf('a', 'b');
    expect(await back(shop)).toMatchObject({ state: 'live', live: { content: contentOf('a') } });
    expect(shop.ends).toEqual(['success', 'failure', 'success']);
    expect(shop.book.entries[1]?.statuses.at(-1)?.description).toBe('Taken back: customers complain');
    expect(shop.book.entries[2]?.task).toBe('rollback');
    expect(await shop.deploy(release('b'))).toMatchObject({ state: 'refused' });
  });

  it('never goes to what was found bad', async () => {
    const shop = await shopOf('a', 'b');
    await back(shop);
    await shop.deploy(release('c'));
    expect(await back(shop)).toMatchObject({ state: 'live', live: { content: contentOf('a') } });
    expect(await back(shop)).toMatchObject({ refused: 'There is no earlier good release.' });
  });

  it('goes to the release that is named, by its digest or that of its content', async () => {
    const shop = await shopOf('a', 'b', 'c');
    expect(await back(shop, {}, contentOf('a').slice(7, 19))).toMatchObject({ live: { content: contentOf('a') } });
    const other = await shopOf('a', 'b', 'c');
    expect(await back(other, {}, release('a').digest)).toMatchObject({ live: { content: contentOf('a') } });
  });

  it('does not go to one that is named and is bad, is live, was never good, or is none', async () => {
    const shop = await shopOf('a', 'b');
    await shop.deploy(release('c'), { verified: false });
    const named = (text: string) => back(shop, {}, contentOf(text));
    expect(await named('c')).toMatchObject({ refused: expect.stringContaining('was found bad') });
    expect(await named('b')).toMatchObject({ refused: expect.stringContaining('is what is live') });
    expect(await named('x')).toMatchObject({ refused: expect.stringContaining('There is no release') });
    expect(await back(shop, {}, 'abc')).toMatchObject({ refused: 'There is no release abc.' });
    expect(shop.platform.live).toBe(contentOf('b'));
  });

  it('leaves what nobody recorded behind it as well', async () => {
    const shop = await shopOf('a', 'b');
    shop.platform.shift(contentOf('mine'));
    expect(await back(shop)).toMatchObject({ state: 'live', live: { content: contentOf('b') } });
  });

  it('whose release does not pass either says so, and goes nowhere else', async () => {
    const shop = await shopOf('a', 'b');
    const done = await back(shop, { verified: false });
    expect(done).toMatchObject({ state: 'stuck', live: { content: contentOf('a') } });
    expect(shop.platform.live).toBe(contentOf('a'));
  });

  it('changes nothing when something else went live since it was looked for', async () => {
    const shop = await shopOf('a', 'b');
    const world = shop.world();
    const way = await findWay(place, world);
    await shop.deploy(release('c'));
    const again = async ({ manifest, release: digest }: Entry) => ({ manifest, digest, files: new Map() });
    const done = await rollback({ ...way, to: way?.to } as Way & { to: Entry }, world, again, 'why');
    expect(done).toMatchObject({ state: 'refused', reason: expect.stringContaining('Something else is live by now') });
  });
});

describe('the history', () => {
  it('is read as far back as the second good content, and of what is older what is asked for', async () => {
    const shop = await shopOf(...Array.from({ length: 20 }, (_, at) => `text ${at}`));
    const records = shop.world().records;
    shop.statusesRead = 0;
    const history = await History.read(records, place.deployment, place.environment);
    expect(shop.statusesRead).toBe(4);
    expect(history.lastGood(contentOf('text 19'))?.manifest.contentDigest).toBe(contentOf('text 18'));
    shop.statusesRead = 0;
    const more = await History.read(records, place.deployment, place.environment, [contentOf('text 3')]);
    expect(shop.statusesRead).toBe(5);
    expect(more.entries.at(-1)?.manifest.contentDigest).toBe(contentOf('text 3'));
  });

  it('counts no content as a way back that was found bad since', async () => {
    const shop = await shopOf('a', 'b');
    await back(shop);
    const records = shop.world().records;
    for (let at = 0; at < 6; at += 1) await shop.deploy(release(`bad ${at}`), { verified: false });
    const history = await History.read(records, place.deployment, place.environment);
    expect(history.current()?.manifest.contentDigest).toBe(contentOf('a'));
    expect(history.entries).toHaveLength(9);
  });
});
