import { describe, expect, it } from 'vitest';
import { LockedError } from '../../shared/releases/records.ts';
import type { World } from '../../shared/releases/world.ts';
import type { Live, Outcome, Target } from '../../shared/targets/target.ts';
import { contentOf, release } from './releases.ts';
import { Shop } from './world.ts';

/** GitHub says that all runs have ended, and another one takes the lock, while those that had it still work. */
async function takenOver(shop: Shop): Promise<void> {
  for (const run of ['run 1', 'run 2', 'run 3']) shop.over.add(run);
  await shop.lockers.take('production', { run: 'another', since: '' });
}

/** A target whose way back is the moment at which the lock is lost. */
const losing = (target: Target, shop: Shop): Target => ({
  ...target,
  revert: async (...given) => {
    const outcome = await target.revert(...given);
    await takenOver(shop);
    return outcome;
  },
});

const statesOf = (shop: Shop): string[][] =>
  shop.book.entries.map(({ statuses }) => statuses.map(({ state }) => state));

describe('a run whose lock is another’s by now', () => {
  it('records nothing of what it has verified', async () => {
    const shop = new Shop('a');
    const verify = async () => {
      await takenOver(shop);
      return { passed: true, reason: 'smoke: 3 of 3 cases pass.' };
    };
    await expect(shop.deploy(release('b'), {}, { verify })).rejects.toThrow(LockedError);
    expect(statesOf(shop)).toEqual([['in-progress']]);
  });

  it('takes nothing back, and records nothing of that', async () => {
    const shop = new Shop('a');
    const verify = async () => {
      await takenOver(shop);
      return { passed: false, reason: 'smoke: 1 of 3 pass.' };
    };
    await expect(shop.deploy(release('b'), {}, { verify })).rejects.toThrow(LockedError);
    expect(shop.platform.live).toBe(contentOf('b'));
    expect(statesOf(shop)).toEqual([['in-progress']]);
  });

  it('records no failure when it lost it on the way back', async () => {
    const shop = new Shop('a');
    const world = shop.world();
    const target = losing(world.target, shop);
    await expect(shop.deploy(release('b'), { verified: false }, { target })).rejects.toThrow(LockedError);
    expect(statesOf(shop)).toEqual([['in-progress']]);
  });

  it('records nothing of what it found unfinished', async () => {
    const shop = new Shop('a');
    await leftUnverified(shop, 'b');
    const target = losing(shop.world().target, shop);
    await expect(shop.deploy(release('c'), {}, { target })).rejects.toThrow(LockedError);
    expect(statesOf(shop)).toEqual([['in-progress']]);
  });
});

/** A run that was killed when its release was live, and before that was verified. */
async function leftUnverified(shop: Shop, text: string): Promise<void> {
  const killed = shop.deploy(release(text), {}, { verify: () => new Promise(() => {}) });
  await Promise.race([killed, new Promise((resolve) => setImmediate(resolve))]);
  expect(shop.platform.live).toBe(contentOf(text));
  shop.over.add('run 1');
}

describe('what a killed run left unverified', () => {
  it('is put back also by a run whose own release is refused', async () => {
    const shop = new Shop('a');
    await leftUnverified(shop, 'b');
    const plan: Target['plan'] = async () => ({ steps: [], obstacles: [{ message: 'An alarm rings.' }], rollout: '' });
    const done = await shop.deploy(release('c'), {}, { target: { ...shop.world().target, plan } });
    expect(done).toMatchObject({ state: 'refused', live: { content: contentOf('a') } });
    expect(shop.ends).toEqual(['failure']);
  });
});

describe('what is live and does not pass', () => {
  it('is not said to be taken back where it was there before', async () => {
    const shop = new Shop('a');
    const done = await shop.deploy(release('a'), { verified: false });
    expect(done).toMatchObject({ state: 'stuck', live: { content: contentOf('a') } });
  });
});

describe('a way back to what is none of ours', () => {
  /** A platform with what somebody else put there, at a place with a number. */
  async function wayBack(outcome: Outcome, place: number): Promise<string> {
    const shop = new Shop();
    const base = shop.world().target;
    let live: Live = { point: { place: 1 }, changing: false, what: 'theirs' };
    const target: Partial<Target> = {
      observe: async () => live,
      apply: async () => {
        live = { content: contentOf('b'), point: { place: 2 }, changing: false, what: 'b' };
        return { state: 'done', reason: 'done' };
      },
      revert: async () => {
        live = { point: { place }, changing: false, what: 'theirs' };
        return outcome;
      },
    };
    const more: Partial<World> = { target: { ...base, ...target } };
    return (await shop.deploy(release('b'), { verified: false }, more)).state;
  }

  it.each([
    ['ends where it began', { state: 'failed', reason: 'no answer' }, 1, 'taken-back'],
    ['ends at another place, as the platform says that it is done', { state: 'done', reason: '' }, 3, 'taken-back'],
    ['failed, and something else is there', { state: 'failed', reason: 'no access' }, 3, 'stuck'],
  ] as const)('%s', async (_, outcome, place, state) => {
    expect(await wayBack(outcome, place)).toBe(state);
  });
});
