import { describe, expect, it } from 'vitest';
import { base, compareApi, head, merge, modified, sandbox, tip } from './history.ts';

describe.each(['pull_request', 'pull_request_target'])('%s', (name) => {
  const event = () => sandbox.event(name, { sha: merge, pullRequest: sandbox.pullRequest(head, tip) });

  it('compares the head with the merge base, both fetched into a checkout of the merge commit', async () => {
    const directory = sandbox.checkout(merge);
    const revision = await sandbox.resolve({ event: event(), directory, mergeBase: compareApi });
    expect([revision.base?.sha, revision.head.sha]).toEqual([base, head]);
    expect(revision.changed).toEqual(modified);
    expect((await revision.head.read('prompt.md'))?.toString()).toBe('two');
    expect((await revision.base?.read('prompt.md'))?.toString()).toBe('one');
    expect(await revision.head.list()).not.toContain('elsewhere.md');
  });

  it('leaves the checkout as it was', async () => {
    const directory = sandbox.checkout(merge);
    await sandbox.resolve({ event: event(), directory, mergeBase: compareApi });
    expect(sandbox.git(directory, 'status', '--porcelain')).toBe('');
    expect(sandbox.git(directory, 'rev-parse', 'HEAD')).toBe(merge);
    expect(sandbox.git(directory, 'for-each-ref')).toBe('');
  });

  it('asks git for the merge base where the API does not tell', async () => {
    const directory = sandbox.clone();
    const revision = await sandbox.resolve({ event: event(), directory, mergeBase: async () => undefined });
    expect(revision.base?.sha).toBe(base);
  });

  it('gives the head to read before GitHub has told the base, where the clone has it', async () => {
    const order: string[] = [];
    let told = (_: string): void => {};
    const mergeBase = () => new Promise<string>((resolve) => (told = resolve));
    const revision = await sandbox.resolve({
      event: event(),
      directory: sandbox.clone(),
      mergeBase,
      early: async (tree) => {
        order.push(`${(await tree.read('prompt.md'))?.toString()}`);
        told(base);
      },
    });
    expect([order, revision.head.sha]).toEqual([['two'], head]);
  });

  it('gives none before where the clone has to fetch it', async () => {
    const early: unknown[] = [];
    const options = { event: event(), directory: sandbox.checkout(merge), mergeBase: compareApi };
    await sandbox.resolve({ ...options, early: (tree) => void early.push(tree) });
    expect(early).toEqual([]);
  });

  it('takes the base’s tip, and says so, where nobody knows', async () => {
    const directory = sandbox.checkout(merge);
    const notes: string[] = [];
    const log = { warning: (text: string) => notes.push(text) };
    const revision = await sandbox.resolve({ event: event(), directory, log });
    expect(revision.base?.sha).toBe(tip);
    expect(notes).toEqual([expect.stringContaining('merge base is not known')]);
  });
});

describe('the other events', () => {
  it('merge_group brings its own two commits', async () => {
    const mergeGroup = { headSha: merge, baseSha: tip };
    const directory = sandbox.checkout(merge);
    const revision = await sandbox.resolve({
      event: sandbox.event('merge_group', { mergeGroup, sha: merge }),
      directory,
    });
    expect([revision.base?.sha, revision.head.sha]).toEqual([tip, merge]);
  });

  it('push compares with what was there before', async () => {
    const event = sandbox.event('push', { sha: tip, before: base, ref: 'refs/heads/main' });
    const revision = await sandbox.resolve({ event, directory: sandbox.checkout(tip) });
    expect([revision.base?.sha, revision.head.sha]).toEqual([base, tip]);
    expect(revision.changed).toEqual([{ path: 'elsewhere.md', kind: 'added' }]);
  });

  const nothing = '0'.repeat(40);

  it('push of a new branch compares with where it left the default branch', async () => {
    const event = sandbox.event('push', { sha: head, before: nothing, ref: 'refs/heads/better' });
    const asked: string[][] = [];
    const mergeBase = async (...names: string[]) => {
      asked.push(names);
      return base;
    };
    const byApi = await sandbox.resolve({ event, directory: sandbox.checkout(head), mergeBase });
    expect(byApi.base?.sha).toBe(base);
    expect(asked).toEqual([['main', head]]);
    const byGit = await sandbox.resolve({ event, directory: sandbox.clone() });
    expect(byGit.base?.sha).toBe(base);
  });

  it('push of a new default branch has nothing to compare with', async () => {
    const event = sandbox.event('push', { sha: tip, before: nothing, ref: 'refs/heads/main' });
    const revision = await sandbox.resolve({ event, directory: sandbox.checkout(tip) });
    expect([revision.base, revision.changed]).toEqual([undefined, undefined]);
  });

  it('push by Dependabot is not compared with its own last commit', async () => {
    const actor = 'dependabot[bot]';
    const event = sandbox.event('push', { actor, sha: head, before: tip, ref: 'refs/heads/dependabot/npm/x' });
    const revision = await sandbox.resolve({ event, directory: sandbox.clone() });
    expect(revision.base?.sha).toBe(base);
  });

  it.each(['schedule', 'workflow_dispatch', 'repository_dispatch', 'issue_comment'])(
    '%s has only a head',
    async (name) => {
      const directory = sandbox.checkout(tip);
      const revision = await sandbox.resolve({ event: sandbox.event(name, { sha: tip }), directory });
      expect([revision.base, revision.head.sha, revision.changed]).toEqual([undefined, tip, undefined]);
    },
  );

  it('workflow_run is about the head of the run that ended', async () => {
    const workflowRun = {
      headSha: head,
      headBranch: 'better',
      headRepository: 'mallory/bot',
      event: 'pull_request',
      id: 1,
    };
    const event = sandbox.event('workflow_run', { sha: tip, workflowRun });
    const revision = await sandbox.resolve({
      event,
      directory: sandbox.checkout(tip),
      mergeBase: compareApi,
    });
    expect([revision.base?.sha, revision.head.sha]).toEqual([base, head]);
  });

  it('workflow_run on the default branch has nothing to compare with', async () => {
    const workflowRun = { headSha: tip, headBranch: 'main', headRepository: 'acme/bot', event: 'push', id: 1 };
    const event = sandbox.event('workflow_run', { sha: tip, workflowRun });
    const revision = await sandbox.resolve({ event, directory: sandbox.clone() });
    expect([revision.base, revision.head.sha]).toEqual([undefined, tip]);
  });
});

describe('the input base', () => {
  it.each([
    ['a commit', () => base],
    ['a short commit', () => base.slice(0, 8)],
    ['a branch', () => 'release'],
    ['a tag', () => 'v1'],
    ['a branch with a slash', () => 'releases/1.x'],
  ])('may be %s, and comes before the event', async (_, name) => {
    const event = sandbox.event('push', { sha: head, before: tip });
    const revision = await sandbox.resolve({ event, directory: sandbox.clone(), base: name() });
    expect(revision.base?.sha).toBe(base);
    if (name().length === 8) return;
    const shallow = await sandbox.resolve({ event, directory: sandbox.checkout(head), base: name() });
    expect(shallow.base?.sha).toBe(base);
  });

  it.each(['-x', '--upload-pack=evil', 'a b', 'a..b', 'main:prompt.md', 'a\nb', ''])('refuses %j', async (name) => {
    const given = sandbox.resolve({
      event: sandbox.event('push', { sha: head }),
      directory: sandbox.author,
      base: name,
    });
    await expect(given).rejects.toThrow('input base: must be a commit, a branch or a tag');
  });

  it('says what to do when there is no such thing', async () => {
    const event = sandbox.event('schedule', { sha: tip });
    const fetched = sandbox.resolve({ event, directory: sandbox.checkout(tip), base: 'no-such-branch' });
    await expect(fetched).rejects.toThrow(/no-such-branch cannot be fetched: it is not in .* input `base`/);
    const local = sandbox.resolve({ event: sandbox.event('local'), directory: sandbox.author, base: 'no-such-branch' });
    await expect(local).rejects.toThrow('no-such-branch is not in this clone. Fetch it');
  });
});
