import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actionsCache, type FileCache } from '../../../shared/ledger/cache.ts';
import { type FakeCache, startCache } from '../../fakes/cache/cache.ts';
import { folder, nextJob, runWith } from './workflow.ts';

describe("GitHub's cache", () => {
  let fake: FakeCache;
  const start = async (options?: { refuse: string }): Promise<FileCache | undefined> => {
    fake = await startCache(options);
    const variables = {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: fake.url,
      ACTIONS_RUNTIME_TOKEN: 'a-token',
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_WORKSPACE: join(folder, 'work'),
      GITHUB_SERVER_URL: 'https://github.com',
      ACTIONS_CACHE_MODE: '',
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    return actionsCache(process.env);
  };
  const spoken = vi.spyOn(process.stdout, 'write');
  beforeEach(() => void spoken.mockReturnValue(true));
  afterEach(async () => {
    vi.unstubAllEnvs();
    spoken.mockReset();
    await fake.close();
  });

  it('is asked by prefix, and given a file under a key of its own', async () => {
    const cache = await start();
    expect(await runWith({ ...(cache && { cache }), run: 1, asks: ['one'] })).toEqual([]);
    nextJob();
    expect(await runWith({ ...(cache && { cache }), run: 2, asks: ['one'] })).toEqual(['one']);
    expect(fake.calls.map(({ method }) => method)).toEqual([
      'GetCacheEntryDownloadURL',
      'CreateCacheEntry',
      'PUT /blob/…',
      'FinalizeCacheEntryUpload',
      'GetCacheEntryDownloadURL',
      'GET /blob/…',
    ]);
    expect(fake.calls[0]).toMatchObject({
      authorization: 'Bearer a-token',
      body: { key: 'aiops-ledger-1-gate--1-1', restore_keys: ['aiops-ledger-1-gate--', 'aiops-ledger-1-'] },
    });
    expect(fake.entries).toMatchObject([{ key: 'aiops-ledger-1-gate--1-1', finalized: true }]);
  });

  it('may refuse to be written', async () => {
    const cache = await start({ refuse: 'cache write denied: this run may only read' });
    expect(await runWith({ ...(cache && { cache }), asks: ['one'] })).toEqual([]);
    expect(fake.entries).toEqual([]);
  });

  it('is not there outside of a step', () => {
    expect(actionsCache({ GITHUB_ACTIONS: 'true' })).toBeUndefined();
    expect(actionsCache({ ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: 'https://a.test/' })).toBeUndefined();
    expect(actionsCache({ ACTIONS_RESULTS_URL: 'https://a.test/', ACTIONS_RUNTIME_TOKEN: 'a' })).toBeUndefined();
  });
});
