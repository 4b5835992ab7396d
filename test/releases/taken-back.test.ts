import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../shared/releases/manifest.ts';
import { LockedError } from '../../shared/releases/records.ts';
import { contentOf, release } from './releases.ts';
import { Shop } from './world.ts';

const told = (shop: Shop, at: number): string[] =>
  shop.book.entries[at]?.statuses.map(({ state, description }) => `${state}: ${description}`) ?? [];
const short = (text: string): string => contentOf(text).slice(7, 19);

async function shopWith(text: string): Promise<Shop> {
  const shop = new Shop();
  await shop.deploy(release(text));
  return shop;
}

describe('what was put back', () => {
  it('is looked at and asked again, and that is recorded, logged and told', async () => {
    const shop = await shopWith('a');
    const done = await shop.deploy(release('b'), { verified: [false, true] });
    expect(done).toMatchObject({
      state: 'taken-back',
      live: { content: contentOf('a') },
      putBack: { passed: true, reason: 'smoke: 3 of 3 cases pass.' },
    });
    const again = `Back is ${short('a')}. Verified again: smoke: 3 of 3 cases pass.`;
    expect(told(shop, 1)).toEqual(['in-progress: all at once', 'failure: smoke: 1 of 3 pass.', `failure: ${again}`]);
    expect(shop.lines.at(-1)).toContain(again);
  });

  it.each(['taken-back', 'lies', 'refused'] as const)(
    'is asked again whoever put it back, or where nothing was changed: the platform with %s',
    async (fault) => {
      const shop = await shopWith('a');
      const done = await shop.deploy(release('b'), { faults: [fault] });
      expect(done).toMatchObject({ state: 'taken-back', putBack: { passed: true } });
    },
  );

  it('is asked as what it was recorded to be', async () => {
    const shop = await shopWith('a');
    const asked: (Manifest | undefined)[] = [];
    const verify = async (manifest?: Manifest) => {
      asked.push(manifest);
      return { passed: asked.length > 1, reason: '' };
    };
    await shop.deploy(release('b', { commit: 'd'.repeat(40) }), {}, { verify });
    expect(asked.map((one) => one?.commit.charAt(0))).toEqual(['d', 'c']);
  });

  it('needs a person where it does not pass either: what is live, and what to do', async () => {
    const shop = await shopWith('a');
    const done = await shop.deploy(release('b'), { verified: [false, false] });
    expect(done).toMatchObject({ state: 'stuck', live: { content: contentOf('a') } });
    expect(done.reason).toBe(`smoke: 1 of 3 pass. Back is ${short('a')}. It does not pass either: smoke: 1 of 3 pass.`);
    expect(done.fix).toContain('`rollback` with `to`');
    expect(told(shop, 1).at(-1)).toContain('It does not pass either');
  });

  it('is no pass and no failure where it could not be asked', async () => {
    const shop = new Shop('a');
    let asked = 0;
    const verify = async () => {
      asked += 1;
      if (asked === 1) return { passed: false, reason: 'smoke: 1 of 3 pass.' };
      throw new Error('nobody has recorded it');
    };
    const done = await shop.deploy(release('b'), {}, { verify });
    expect(done).toMatchObject({
      state: 'taken-back',
      putBack: { passed: false, unknown: true, reason: 'It could not be verified: nobody has recorded it' },
    });
  });

  it('is not asked when the run has to end, which is said', async () => {
    const shop = await shopWith('a');
    const cancel = new AbortController();
    let asked = 0;
    const verify = async () => {
      asked += 1;
      cancel.abort(new Error('cancelled'));
      return { passed: false, reason: 'smoke: cancelled.' };
    };
    const done = await shop.deploy(release('b'), {}, { verify, signal: cancel.signal });
    expect(asked).toBe(1);
    expect(done.state).toBe('taken-back');
    expect(told(shop, 1).at(-1)).toBe(
      `failure: Back is ${short('a')}. The run had to end before it could be asked again.`,
    );
  });

  it('that is nothing is asked nothing', async () => {
    const shop = new Shop();
    const done = await shop.deploy(release('a'), { verified: false });
    expect(done.state).toBe('taken-back');
    expect(done.putBack).toBeUndefined();
  });

  it('is not said of a release that is tried again: why it was found bad is', async () => {
    const shop = await shopWith('a');
    await shop.deploy(release('b'), { verified: false });
    expect((await shop.deploy(release('b'))).reason).toContain('smoke: 1 of 3 pass.');
  });

  it('stays taken back where another run takes the lock meanwhile, and nothing more is recorded', async () => {
    const shop = await shopWith('a');
    let asked = 0;
    const verify = async () => {
      asked += 1;
      if (asked === 2) {
        for (const run of ['run 1', 'run 2']) shop.over.add(run);
        await shop.lockers.take('production', { run: 'another', since: '' });
      }
      return { passed: asked > 1, reason: 'smoke.' };
    };
    const done = await shop.deploy(release('b'), {}, { verify });
    expect(done.state).toBe('taken-back');
    expect(told(shop, 1)).toHaveLength(2);
    await expect(shop.deploy(release('c'))).rejects.toThrow(LockedError);
  });
});

it('what could not be put back is told with what is live and what to do', async () => {
  const shop = await shopWith('a');
  const done = await shop.deploy(release('b'), { verified: false, faults: ['none', 'refused'] });
  expect(done.state).toBe('stuck');
  expect(done.reason).toMatch(/The way back failed too: no access Now live is sha256:[0-9a-f]{64}\./);
  expect(done.fix).toContain('Look at memory');
});
