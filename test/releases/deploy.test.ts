import { describe, expect, it } from 'vitest';
import { LockedError } from '../../shared/releases/records.ts';
import { contentOf, release } from './releases.ts';
import { Shop } from './world.ts';

describe('a release', () => {
  it('is live when that was seen and verified, and is recorded so', async () => {
    const shop = new Shop();
    expect(await shop.deploy(release('a'))).toMatchObject({ state: 'live', live: { content: contentOf('a') } });
    const [entry] = shop.book.entries;
    expect(entry?.statuses.map(({ state, description }) => `${state}: ${description}`)).toEqual([
      'in-progress: all at once',
      'success: smoke: 3 of 3 cases pass.',
    ]);
    expect(entry?.before).toBeUndefined();
  });

  it('names what was live before it, and what it replaces', async () => {
    const shop = new Shop();
    const first = await shop.deploy(release('a'));
    const second = await shop.deploy(release('b'));
    expect(second.entry).toMatchObject({ replaces: first.entry?.id, before: { content: contentOf('a') } });
  });

  it('that is live already changes nothing and makes no record', async () => {
    const shop = new Shop();
    await shop.deploy(release('a'));
    expect(await shop.deploy(release('a', { commit: 'd'.repeat(40) }))).toMatchObject({ state: 'already-live' });
    expect(shop.ends).toEqual(['success']);
  });

  it('that was put live by hand is recorded once it was verified', async () => {
    const shop = new Shop('a');
    expect(await shop.deploy(release('a'))).toMatchObject({ state: 'live' });
    expect(shop.ends).toEqual(['success']);
  });

  it('that does not pass is taken back, and was found bad from then on', async () => {
    const shop = new Shop();
    await shop.deploy(release('a'));
    const failed = await shop.deploy(release('b'), { verified: false });
    expect(failed).toMatchObject({
      state: 'taken-back',
      reason: 'smoke: 1 of 3 pass.',
      live: { content: contentOf('a') },
    });
    expect(await shop.deploy(release('b'))).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('found bad'),
    });
    expect(shop.platform.live).toBe(contentOf('a'));
    expect(await shop.deploy(release('b'), { again: true })).toMatchObject({ state: 'live' });
    expect(shop.ends).toEqual(['success', 'failure', 'success']);
  });

  it('whose verification fails to run is taken back as well', async () => {
    const shop = new Shop('a');
    const verify = async () => Promise.reject(new Error('no model'));
    const done = await shop.deploy(release('b'), {}, { verify });
    expect(done).toMatchObject({ state: 'taken-back', reason: 'It could not be verified: no model' });
  });

  it('that the platform takes back by itself is a failure, whatever the platform says', async () => {
    for (const fault of ['taken-back', 'lies'] as const) {
      const shop = new Shop('a');
      expect(await shop.deploy(release('b'), { faults: [fault] })).toMatchObject({
        state: 'taken-back',
        live: { content: contentOf('a') },
      });
      expect(shop.ends).toEqual(['failure']);
    }
  });

  it('is live where only the answer was lost', async () => {
    const shop = new Shop('a');
    expect(await shop.deploy(release('b'), { faults: ['lost'] })).toMatchObject({ state: 'live' });
    expect(shop.ends).toEqual(['success']);
  });

  it('that the platform refuses leaves what was live', async () => {
    const shop = new Shop('a');
    const done = await shop.deploy(release('b'), { faults: ['refused'] });
    expect(done).toMatchObject({ state: 'taken-back', reason: 'no access', live: { content: contentOf('a') } });
  });

  it('that neither ends nor goes back says what is live, and that it still changes', async () => {
    const shop = new Shop('a');
    const done = await shop.deploy(release('b'), { faults: ['hangs', 'refused'] });
    expect(done.state).toBe('stuck');
    expect(done.reason).toMatch(/The way back failed too: no access.* Now live is .*still changing/);
    expect(shop.ends).toEqual(['failure']);
  });

  it('is put over what somebody changed by hand, and goes back to that', async () => {
    const shop = new Shop();
    await shop.deploy(release('a'));
    shop.platform.shift(contentOf('mine'));
    const done = await shop.deploy(release('b'), { verified: false });
    expect(done).toMatchObject({ state: 'taken-back', live: { content: contentOf('mine') } });
  });

  it('is refused while something is being changed', async () => {
    const shop = new Shop('a');
    shop.platform.changingTo = contentOf('other');
    expect(await shop.deploy(release('b'))).toMatchObject({ state: 'refused' });
    expect(shop.ends).toEqual([]);
  });
});

describe('a run that finds another', () => {
  it('at work changes nothing', async () => {
    const shop = new Shop('a');
    await shop.lockers.take('production', { run: 'other', since: '' });
    await expect(shop.deploy(release('b'))).rejects.toThrow(LockedError);
    expect(shop.ends).toEqual([]);
  });

  it('ended with its lock takes that over and says so', async () => {
    const shop = new Shop('a');
    await shop.lockers.take('production', { run: 'other', since: '' });
    shop.over.add('other');
    expect(await shop.deploy(release('b'))).toMatchObject({ state: 'live' });
    expect(shop.lines.join('\n')).toContain('The run other ended without giving its lock of production back.');
  });

  it('ended between the change and its record goes on with the same content', async () => {
    const shop = await killedAfterChange('b');
    expect(await shop.deploy(release('b'))).toMatchObject({ state: 'live' });
    expect(shop.ends).toEqual(['success', 'success']);
  });

  it('ended there with other content puts back what was before, and records its failure', async () => {
    const shop = await killedAfterChange('b');
    const done = await shop.deploy(release('c'), { verified: false });
    expect(done.repaired).toHaveLength(1);
    expect(done).toMatchObject({ state: 'taken-back', live: { content: contentOf('a') } });
    expect(shop.ends).toEqual(['success', 'failure', 'failure']);
  });
});

/** `a` is live and good; another run has put its content live, and was killed before it said how it went. */
async function killedAfterChange(text: string): Promise<Shop> {
  const shop = new Shop();
  const { live } = await shop.deploy(release('a'));
  const { manifest, digest } = release(text);
  const records = shop.book.seenBy(async () => {});
  await records.begin({
    task: 'deploy',
    environment: 'production',
    commit: manifest.commit,
    release: digest,
    manifest,
    ...(live?.point && { before: { point: live.point, content: contentOf('a') } }),
  });
  shop.platform.shift(contentOf(text));
  return shop;
}
