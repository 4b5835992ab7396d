import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeBase } from '../../shared/github/compare.ts';
import { BareHistory } from '../fakes/github/history.ts';
import { repository, sha, surroundings } from './surroundings.ts';

describe('the merge base', () => {
  let history: BareHistory;
  beforeAll(() => {
    history = new BareHistory();
  });
  afterAll(() => history.dispose());

  const withHistory = () => surroundings({ repositories: [{ fullName: 'acme/support', git: history.path }] });

  it('is where the head left the base', async () => {
    const fork = history.commit('fork');
    const main = history.commit('main', fork);
    const change = history.commit('change', fork);
    const { client } = await withHistory();
    expect(await mergeBase(client, repository, main, change)).toBe(fork);
  });

  it('is found for a branch with a slash in its name', async () => {
    const fork = history.commit('fork');
    history.branch('release/2026', history.commit('release', fork));
    const { client } = await withHistory();
    expect(await mergeBase(client, repository, 'release/2026', history.commit('change', fork))).toBe(fork);
  });

  it('is nothing when the two have nothing in common', async () => {
    const { client } = await withHistory();
    const found = await mergeBase(client, repository, history.commit('one'), history.commit('other'));
    expect(found).toBeUndefined();
  });

  it('is an error when a commit is not there', async () => {
    const { client } = await withHistory();
    await expect(mergeBase(client, repository, sha('1'), history.commit('one'))).rejects.toThrow(
      /^GitHub found nothing when the token had to compare 1{40} with [0-9a-f]{40} \(404\)\. It is not there, or the token lacks `contents: read`\.$/,
    );
  });
});
