import { describe, expect, it } from 'vitest';
import { cacheKeys } from '../../../shared/ledger/cache.ts';
import { lines, memoryCache, nextJob, runWith } from './workflow.ts';

describe('the ledger of a workflow', () => {
  it('is there again in the next run, and saved once more when something was added', async () => {
    const { cache, files } = memoryCache();
    expect(await runWith({ cache, run: 1, asks: ['one'] })).toEqual([]);
    nextJob();
    expect(await runWith({ cache, run: 2, asks: ['one', 'two'] })).toEqual(['one']);
    nextJob();
    expect(await runWith({ cache, run: 3, asks: ['one', 'two'] })).toEqual(['one', 'two']);
    expect([...files.keys()]).toEqual(['aiops-ledger-1-gate--1-1', 'aiops-ledger-1-gate--2-1']);
    expect(lines).toEqual([]);
  });

  it('is that of the step before in the same job', async () => {
    const { cache, calls } = memoryCache();
    await runWith({ cache, key: 'first', asks: ['one'] });
    expect(await runWith({ cache, key: 'second', asks: ['one'] })).toEqual(['one']);
    expect(calls).toEqual(['restore', 'save']);
  });

  it.each([
    ['push', ['restore', 'save']],
    ['branch', ['restore', 'save']],
    ['fork', []],
    ['target', ['restore']],
  ] as const)('of the event %s does: %j', async (event, expected) => {
    const { cache, calls } = memoryCache();
    await runWith({ cache, event, asks: ['one'] });
    expect(calls).toEqual(expected);
  });

  it('is not kept over runs where that is not wanted', async () => {
    const { cache, calls } = memoryCache();
    await runWith({ cache, settings: { cache: false }, asks: ['one'] });
    expect(calls).toEqual([]);
  });

  it('that cannot be brought or taken back is told, and costs no run', async () => {
    const cache = {
      restore: () => Promise.reject(new Error('no network')),
      save: () => Promise.reject(new Error('full')),
    };
    await runWith({ cache, asks: ['one'] });
    expect(lines).toEqual([
      "warning: The ledger could not be restored from GitHub's cache: no network",
      "warning: The ledger could not be saved to GitHub's cache: full",
    ]);
  });

  it('prefers what the same job has left, and takes that of any other', () => {
    const event = { run: { id: 12, attempt: 2, job: 'gate', workflow: 'ci' } };
    expect(cacheKeys(event, 'a,b-c')).toEqual({
      key: 'aiops-ledger-1-gate-a_b_c-12-2',
      prefixes: ['aiops-ledger-1-gate-a_b_c-', 'aiops-ledger-1-'],
    });
  });
});
