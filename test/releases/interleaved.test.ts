import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Deployed, deploy } from '../../shared/releases/deploy.ts';
import { contentOf as contentOfEntry, History } from '../../shared/releases/history.ts';
import { LockedError } from '../../shared/releases/records.ts';
import type { World } from '../../shared/releases/world.ts';
import { logInto } from '../action/surroundings.ts';
import { Book, Lockers } from './memory.ts';
import { type Fault, Platform, targetOf } from './platform.ts';
import { contentOf, release } from './releases.ts';

const texts = ['a', 'b', 'c'];
const fault = fc.constantFrom<Fault>('none', 'none', 'refused', 'lost', 'taken-back', 'lies', 'hangs');
const runs = fc.array(
  fc.record({
    text: fc.constantFrom(...texts),
    faults: fc.array(fault, { maxLength: 3 }),
    verified: fc.boolean(),
    /** What is put back. */
    againVerified: fc.boolean(),
    recordedTwice: fc.boolean(),
    /** After so many turns nothing of it happens any more. */
    killedAt: fc.option(fc.nat(30), { nil: undefined }),
    cancelledAt: fc.option(fc.nat(30), { nil: undefined }),
    /** It begins when those before it have ended. */
    waits: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * A model of the world: a platform, a book and a lock that all runs share. Each request of each run is a turn, and the
 * order of turns, what fails and who is killed is drawn.
 */
it('says success of nothing that is not live, loses no record, and changes nothing twice at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), runs, fc.boolean(), async (scheduler, planned, begun) => {
      const wrongs: string[] = [];
      const wrong = (text: string): void => void wrongs.push(text);
      const platform = new Platform(begun ? contentOf('a') : undefined);
      const before = platform.live;
      const proven = new Set<string | undefined>([undefined, before]);
      const book = new Book();
      const over = new Set<string>();
      const turns = new Map<string, (what: string) => Promise<void>>();
      const lockers = new Lockers(
        (run) => over.has(run),
        (run) => turns.get(run) ?? (async () => {}),
      );

      const start = async (name: string, plan: (typeof planned)[number]): Promise<Deployed | undefined> => {
        const cancel = new AbortController();
        let turn = 0;
        const take = async (what: string): Promise<void> => {
          const now = turn++;
          if (now === plan.cancelledAt) cancel.abort(new Error('cancelled'));
          if (plan.killedAt !== undefined && now >= plan.killedAt) {
            platform.busy.delete(name);
            over.add(name);
            killed();
            return new Promise(() => {});
          }
          await scheduler.schedule(Promise.resolve(), `${name} ${what}`);
        };
        turns.set(name, take);
        let killed = (): void => {};
        const death = new Promise<undefined>((resolve) => {
          killed = () => resolve(undefined);
        });
        const wanted = release(plan.text);
        const content = wanted.manifest.contentDigest;
        const world: World = {
          target: targetOf({ run: name, platform, turn: take, faults: plan.faults, wrong }),
          records: book.seenBy(
            take,
            (entry, state) => {
              if (state !== 'success') return;
              proven.add(contentOfEntry(entry));
              if (platform.live !== contentOfEntry(entry)) wrong(`${name} recorded a success of what is not live`);
              if (platform.changingTo !== undefined) wrong(`${name} recorded a success while it changes`);
            },
            plan.recordedTwice,
          ),
          locks: lockers,
          holder: { run: name, since: '' },
          log: logInto([]),
          clock: () => 0,
          wait: () => take('wait'),
          signal: cancel.signal,
          timeout: 1000,
          grace: 1000,
          verify: async (manifest) => {
            await take('verify');
            const passed = manifest?.contentDigest === content ? plan.verified : plan.againVerified;
            return { passed, reason: passed ? 'passed' : 'failed' };
          },
        };
        const done = deploy(wanted, world).catch((error: unknown) => {
          if (!(error instanceof LockedError)) throw error;
          return undefined;
        });
        const ended = await Promise.race([done, death]);
        if (ended?.state === 'live' || ended?.state === 'already-live') {
          if (!platform.was.has(content)) wrong(`${name} says live of what never was`);
        }
        if (ended?.state === 'taken-back' && ended.putBack?.passed === false && !ended.putBack.unknown)
          wrong(`${name} calls it taken back, and what is live does not pass`);
        if (ended?.state === 'taken-back' && !proven.has(ended.live?.content))
          wrong(`${name} went back to what nobody has found good`);
        over.add(name);
        return ended;
      };

      const all = (async () => {
        let running: Promise<unknown>[] = [];
        for (const [index, plan] of planned.entries()) {
          if (plan.waits) {
            await Promise.all(running);
            running = [];
          }
          running.push(start(`run ${index + 1}`, plan));
        }
        await Promise.all(running);
        // What hangs ends some day, one way or the other.
        if (platform.changingTo !== undefined) platform.shift(platform.changingTo);
        return start('last', {
          text: 'd',
          faults: [],
          verified: true,
          againVerified: true,
          recordedTwice: false,
          killedAt: undefined,
          cancelledAt: undefined,
          waits: true,
        });
      })();
      const last = await scheduler.waitFor(all);

      expect(wrongs).toEqual([]);
      // Every change had its record before.
      const recorded = new Set<string | undefined>([undefined, before, ...book.entries.map(contentOfEntry)]);
      expect([...platform.was].filter((content) => !recorded.has(content))).toEqual([]);
      // A run with nothing in its way succeeds, whatever was left to it, and nothing is open after it.
      expect(last?.state).toBe('live');
      const history = new History([...book.entries].reverse());
      expect(history.unfinished()).toEqual([]);
      expect(history.current()?.manifest.contentDigest).toBe(platform.live);
    }),
    { numRuns: 1000 },
  );
});
