import { describe, expect, it } from 'vitest';
import { locksOf, refOf } from '../../shared/github/lock.ts';
import { type Holder, LockedError, type Locks } from '../../shared/releases/records.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { head, repository, type Surroundings, surroundings } from './surroundings.ts';

const token = workflowToken('ghs_deploy', { contents: 'write' });
const ref = 'refs/aiops/locks/production';

async function world(): Promise<Surroundings> {
  const made = await surroundings({
    repositories: [
      { fullName: 'acme/support', gitCommits: { [head]: { message: 'a', tree: 'b'.repeat(40), parents: [] } } },
    ],
    tokens: [token],
  });
  return made;
}

const holder = (run: string): Holder => ({
  run,
  url: `https://github.com/acme/support/actions/runs/${run}`,
  since: '2026-11-23T10:00:00Z',
});

/** @param over runs that have ended; `undefined` where GitHub does not tell */
const locks = ({ client }: Surroundings, over: readonly string[] | undefined = []): Locks =>
  locksOf({ client, repository, commit: head, isOver: async ({ run }) => over?.includes(run) });

describe('the lock of an environment', () => {
  it('is taken, held and given back', async () => {
    const { github, ...rest } = await world();
    const all = locks({ github, ...rest });
    const first = await all.take('production', holder('1'));
    expect(first.from).toBeUndefined();
    await first.hold();
    await first.release();
    const second = await all.take('production', holder('2'));
    expect(second.from).toBeUndefined();
    await expect(first.hold()).rejects.toThrow(LockedError);
    expect(Object.keys(github.repository('acme/support').refs)).toEqual([ref]);
  });

  it('keeps others out while its run goes on, and says who has it since when', async () => {
    const all = locks(await world());
    await all.take('production', holder('1'));
    const refused = all.take('production', holder('2'));
    await expect(refused).rejects.toMatchObject({ name: 'LockedError', holder: { run: '1' } });
    await expect(refused).rejects.toThrow(
      'production is being deployed to by run 1 (https://github.com/acme/support/actions/runs/1), since 2026-11-23T10:00:00Z.',
    );
    await all.take('staging', holder('2'));
  });

  it('is one run’s alone when two take it at once', async () => {
    const made = await world();
    const taken = await Promise.allSettled(['1', '2', '3'].map((run) => locks(made).take('production', holder(run))));
    expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('is taken over from a run that has ended, by one of two, and is lost to that run', async () => {
    const made = await world();
    const dead = await locks(made).take('production', holder('1'));
    const taken = await Promise.allSettled(['2', '3'].map((run) => locks(made, ['1']).take('production', holder(run))));
    const [lock] = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lock?.from).toEqual(holder('1'));
    await expect(dead.hold()).rejects.toThrow(LockedError);
    await dead.release();
    await lock?.hold();
  });

  it('is not taken over where nobody can say whether its run has ended', async () => {
    const made = await world();
    await locks(made).take('production', holder('1'));
    await expect(locks(made, undefined).take('production', holder('2'))).rejects.toThrow(LockedError);
  });

  it('is not mistaken for lost when the answer to taking it was', async () => {
    const made = await world();
    made.github.fault({ method: 'POST', path: /git\/refs$/, reset: 'after' });
    const lock = await locks(made).take('production', holder('1'));
    await lock.hold();
  });

  it('names what permission it misses', async () => {
    const reading = workflowToken('ghs_read', { contents: 'read' });
    const made = await surroundings({
      repositories: [
        { fullName: 'acme/support', gitCommits: { [head]: { message: 'a', tree: 'b'.repeat(40), parents: [] } } },
      ],
      tokens: [reading],
    });
    await expect(locks(made).take('production', holder('1'))).rejects.toThrow('contents: write');
  });

  it.each([
    ['production', 'aiops/locks/production'],
    ['eu/prod', 'aiops/locks/eu=2fprod'],
    ['..', 'aiops/locks/=2e=2e'],
    ['é.lock', 'aiops/locks/=c3a9=2elock'],
  ])('of %s is a ref that git takes', (environment, expected) => expect(refOf(environment)).toBe(expected));
});
