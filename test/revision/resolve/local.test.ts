import { chownSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, head, modified, sandbox, tip } from './history.ts';

describe('a terminal', () => {
  const local = (directory: string, base?: string) =>
    sandbox.resolve({ event: sandbox.event('local'), directory, ...(base && { base }) });

  it('compares the working tree with where the branch left the default branch', async () => {
    const directory = sandbox.clone('-b', 'better');
    sandbox.write(directory, { 'draft.md': 'not committed' });
    const revision = await local(directory);
    expect([revision.base?.sha, revision.head.label]).toEqual([base, 'working tree']);
    expect(revision.changed).toEqual([{ path: 'draft.md', kind: 'added' }, ...modified]);
  });

  it('knows the default branch without a remote, too', async () => {
    const directory = sandbox.clone('-b', 'better');
    sandbox.git(directory, 'branch', 'main', 'origin/main');
    sandbox.git(directory, 'remote', 'remove', 'origin');
    expect((await local(directory)).base?.sha).toBe(base);
  });

  it('compares with the last commit on the default branch itself', async () => {
    const directory = sandbox.clone();
    sandbox.write(directory, { 'elsewhere.md': 'y' });
    const revision = await local(directory);
    expect(revision.base?.sha).toBe(tip);
    expect(revision.changed).toEqual([{ path: 'elsewhere.md', kind: 'modified' }]);
  });

  it('takes HEAD~1 for a base', async () => {
    expect((await local(sandbox.author, 'HEAD~1')).base?.sha).toBe(base);
  });

  it('has no base before the first commit', async () => {
    const directory = join(sandbox.root, 'new');
    mkdirSync(directory);
    sandbox.git(directory, 'init', '-q');
    sandbox.write(directory, { 'a.md': 'a' });
    const revision = await local(directory);
    expect(revision.base).toBeUndefined();
    expect(await revision.head.list()).toEqual(['a.md']);
  });

  it('works in a linked worktree', async () => {
    const directory = join(sandbox.root, 'linked');
    sandbox.git(sandbox.author, 'worktree', 'add', '-q', '--detach', directory, 'better');
    expect((await local(directory)).base?.sha).toBe(base);
  });

  it('reads a plain folder, without what is installed in it', async () => {
    sandbox.write(sandbox.root, { 'plain/prompts/a.md': 'a', 'plain/node_modules/x/y.md': 'y' });
    const directory = join(sandbox.root, 'plain');
    const revision = await local(directory);
    expect(revision).toMatchObject({ prefix: '' });
    expect(revision.base).toBeUndefined();
    expect(await revision.head.list()).toEqual(['prompts/a.md']);
    expect((await revision.head.read('prompts/a.md'))?.toString()).toBe('a');
    await expect(local(directory, 'main')).rejects.toThrow('not in a git repository');
  });
});

describe('the working directory', () => {
  const scheduled = (directory: string) =>
    sandbox.resolve({ event: sandbox.event('schedule', { sha: head }), directory });

  it('may lie below the root', async () => {
    const event = sandbox.event('push', { sha: head, before: base });
    const revision = await sandbox.resolve({ event, directory: join(sandbox.author, 'bot') });
    expect([revision.prefix, revision.changed]).toEqual(['bot/', []]);
    expect(await revision.head.list()).toEqual(['prompt.md']);
  });

  it('may be in the head without being checked out', async () => {
    sandbox.branch('monorepo');
    const later = sandbox.commit({ 'apps/new bot/prompt.md': 'new' });
    sandbox.git(sandbox.author, 'checkout', '-q', 'better');
    sandbox.push();
    const directory = join(sandbox.checkout(tip), 'apps/new bot');
    const revision = await sandbox.resolve({ event: sandbox.event('schedule', { sha: later }), directory });
    expect([revision.prefix, await revision.head.list()]).toEqual(['apps/new bot/', ['prompt.md']]);
  });

  it('must exist', async () => {
    const directory = join(sandbox.author, 'nothing');
    await expect(scheduled(directory)).rejects.toThrow('There is no folder');
    const local = sandbox.resolve({ event: sandbox.event('local'), directory });
    await expect(local).rejects.toThrow('There is no folder');
    await expect(scheduled(join(sandbox.root, 'nothing'))).rejects.toThrow('There is no folder');
  });

  it('must be a folder', async () => {
    await expect(scheduled(join(sandbox.author, 'prompt.md'))).rejects.toThrow('is a file');
  });

  it('must not lead out of the repository', async () => {
    const directory = sandbox.clone();
    symlinkSync('/etc', join(directory, 'out'));
    await expect(scheduled(join(directory, 'out'))).rejects.toThrow('leads out of the repository');
  });

  it('must be in a repository, in a workflow', async () => {
    await expect(scheduled(sandbox.root)).rejects.toThrow('Add the step `uses: actions/checkout`');
  });

  it.skipIf(process.getuid?.() !== 0)('may belong to somebody else', async () => {
    const directory = sandbox.checkout(head);
    for (const path of [directory, join(directory, '.git')]) chownSync(path, 12345, 12345);
    expect((await scheduled(directory)).head.sha).toBe(head);
  });
});

it('reads what a partial clone has left at the server', async () => {
  sandbox.git(sandbox.origin, 'config', 'uploadpack.allowFilter', 'true');
  const directory = sandbox.clone('--filter=blob:none', '--no-checkout');
  const { head: tree } = await sandbox.resolve({ event: sandbox.event('schedule', { sha: head }), directory });
  expect((await tree.read('prompt.md'))?.toString()).toBe('two');
});

it('stops when it is aborted', async () => {
  const reason = new Error('interrupted');
  const event = sandbox.event('schedule', { sha: head });
  const aborted = sandbox.resolve({ event, directory: sandbox.author, signal: AbortSignal.abort(reason) });
  await expect(aborted).rejects.toBe(reason);
});

it('says that git is missing', async () => {
  const event = sandbox.event('schedule', { sha: head });
  const given = sandbox.resolve({ event, directory: sandbox.author, env: { PATH: sandbox.root } });
  await expect(given).rejects.toThrow('git is not installed here');
});
