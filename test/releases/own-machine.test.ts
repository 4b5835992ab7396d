import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { holderHere, locksIn, recordsIn } from '../../shared/releases/own-machine.ts';
import { type Listed, LockedError } from '../../shared/releases/records.ts';
import { release } from './releases.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiops-own-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const wish = (text: string) => {
  const { manifest, digest } = release(text);
  return { task: 'deploy', environment: 'production', commit: manifest.commit, release: digest, manifest } as const;
};

describe('records on one’s own machine', () => {
  it('are read back as they were written, newest first', async () => {
    const folder = scratch();
    const records = recordsIn(folder, () => Date.UTC(2026, 10, 23));
    const first = await records.begin(wish('a'));
    await records.mark(first.id, 'success', 'It is live.');
    await records.begin({ ...wish('b'), before: { point: { text: 'x' } }, replaces: first.id });
    const found: Listed[] = [];
    for await (const one of recordsIn(folder, Date.now).list('support-bot', 'production')) found.push(one);
    expect(found).toMatchObject([
      { replaces: first.id, before: { point: { text: 'x' } } },
      { id: first.id, at: '2026-11-23T00:00:00.000Z' },
    ]);
    expect(await records.statuses(first.id)).toEqual([
      { state: 'success', description: 'It is live.', at: '2026-11-23T00:00:00.000Z' },
    ]);
  });

  it('leave out a line that was cut off, and what is none of ours', async () => {
    const folder = scratch();
    const records = recordsIn(folder, Date.now);
    const { id } = await records.begin(wish('a'));
    appendFileSync(
      join(folder, 'deployments.jsonl'),
      '{"mine":1}\n{"begin":"x","task":"deploy","by":"me","at":"","payload":{}}\n{"mark":',
    );
    const ids: string[] = [];
    for await (const one of records.list('support-bot', 'production')) ids.push(one.id);
    expect(ids).toEqual([id]);
  });
});

describe('a lock on one’s own machine', () => {
  it('is held by one at a time, and given back', async () => {
    const locks = locksIn(scratch());
    const lock = await locks.take('production', holderHere(0));
    await expect(locks.take('production', holderHere(0))).rejects.toThrow(LockedError);
    await (await locks.take('staging/eu', holderHere(0))).release();
    await lock.hold();
    await lock.release();
    await (await locks.take('production', holderHere(0))).release();
  });

  it('is taken over from a process that has ended, which then holds it no longer', async () => {
    const locks = locksIn(scratch());
    const { pid } = spawnSync(process.execPath, ['--version']);
    const over = { run: `${pid}-0badcafe on ${hostname()}`, since: '' };
    const before = await locks.take('production', over);
    const lock = await locks.take('production', holderHere(0));
    expect(lock.from?.run).toBe(over.run);
    await expect(before.hold()).rejects.toThrow(LockedError);
    await expect(before.release()).rejects.toThrow(LockedError);
    await lock.hold();
  });

  it('of another machine is taken for one that is held', async () => {
    const locks = locksIn(scratch());
    await locks.take('production', { run: '1-0badcafe on elsewhere.example', since: '' });
    await expect(locks.take('production', holderHere(0))).rejects.toThrow('elsewhere.example');
  });
});
