import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sandbox } from './sandbox.ts';

let sandbox: Sandbox;
let marker: string;
beforeEach(() => {
  sandbox = new Sandbox();
  marker = join(sandbox.root, 'it-ran');
});
afterEach(() => sandbox.remove());

/** Everything known that makes git start a program of the repository's choice. */
function poison(directory: string): void {
  const evil = join(sandbox.root, 'evil.sh');
  sandbox.write(sandbox.root, { 'evil.sh': `#!/bin/sh\necho "$0 $@" >> '${marker}'\n` });
  chmodSync(evil, 0o755);
  const settings = {
    'core.fsmonitor': evil,
    'core.hooksPath': join(sandbox.root, 'hooks'),
    'core.sshCommand': evil,
    'core.askPass': evil,
    'core.pager': evil,
    'core.gitProxy': evil,
    'core.alternateRefsCommand': evil,
    'credential.helper': `!${evil}`,
    'diff.external': evil,
    'diff.evil.textconv': evil,
    'diff.evil.command': evil,
    'filter.evil.clean': evil,
    'filter.evil.smudge': evil,
    'protocol.ext.allow': 'always',
    [`url.ext::${evil} .insteadOf`]: sandbox.event('push').serverUrl,
  };
  for (const [key, value] of Object.entries(settings)) sandbox.git(directory, 'config', key, value);
  for (const name of ['reference-transaction', 'post-checkout', 'post-index-change', 'pre-auto-gc']) {
    mkdirSync(join(sandbox.root, 'hooks'), { recursive: true });
    sandbox.write(sandbox.root, { [`hooks/${name}`]: `#!/bin/sh\ntouch '${marker}'\n` });
    chmodSync(join(sandbox.root, 'hooks', name), 0o755);
  }
}

const attributes = '* filter=evil diff=evil\n';

describe('a repository whose configuration is hostile', () => {
  it('runs nothing while commits are read, compared and made a folder', async () => {
    const base = sandbox.commit({ '.gitattributes': attributes, 'a.txt': '1' });
    const head = sandbox.commit({ 'a.txt': '2' });
    sandbox.push();
    const directory = sandbox.clone();
    poison(directory);
    const event = sandbox.event('push', { before: base, sha: head });
    const revision = await sandbox.resolve({ event, directory });
    expect(revision.changed).toEqual([{ path: 'a.txt', kind: 'modified' }]);
    expect((await revision.head.read('a.txt'))?.toString()).toBe('2');
    await (await revision.head.materialise()).dispose();
    expect(existsSync(marker)).toBe(false);
  });

  it('runs nothing while a working tree is read and compared', async () => {
    sandbox.commit({ '.gitattributes': attributes, 'a.txt': '1', 'b.txt': '1' });
    sandbox.push();
    const directory = sandbox.clone();
    poison(directory);
    sandbox.write(directory, { 'a.txt': '2', 'c.txt': 'new' });
    const revision = await sandbox.resolve({ event: sandbox.event('local'), directory });
    expect(revision.changed).toEqual([
      { path: 'a.txt', kind: 'modified' },
      { path: 'c.txt', kind: 'added' },
    ]);
    expect(existsSync(marker)).toBe(false);
  });

  it('runs nothing while a commit or a branch is fetched, and reaches no other place', async () => {
    const base = sandbox.commit({ 'a.txt': '1' });
    const head = sandbox.commit({ 'a.txt': '2' });
    sandbox.push();
    const directory = sandbox.checkout(head);
    poison(directory);
    const event = sandbox.event('push', { before: base, sha: head });
    await expect(sandbox.resolve({ event, directory })).rejects.toThrow('cannot be fetched');
    sandbox.git(directory, 'config', '--remove-section', `url.ext::${join(sandbox.root, 'evil.sh')} `);
    expect((await sandbox.resolve({ event, directory })).base?.sha).toBe(base);
    expect((await sandbox.resolve({ event, directory, base: 'main' })).base?.sha).toBe(head);
    expect(existsSync(marker)).toBe(false);
  });

  it('cannot put other content in a commit’s place', async () => {
    const base = sandbox.commit({ 'a.txt': '1' });
    const head = sandbox.commit({ 'a.txt': '2' });
    sandbox.git(sandbox.author, 'replace', base, head);
    const event = sandbox.event('push', { before: base, sha: head });
    const revision = await sandbox.resolve({ event, directory: sandbox.author });
    expect((await revision.base?.read('a.txt'))?.toString()).toBe('1');
  });

  it('cannot move its root', async () => {
    sandbox.commit({ 'a.txt': '1' });
    sandbox.git(sandbox.author, 'config', 'core.worktree', '/etc');
    sandbox.write(sandbox.author, { 'new.txt': 'n' });
    const { head } = await sandbox.resolve({ event: sandbox.event('local'), directory: sandbox.author });
    expect(await head.list()).toEqual(['a.txt', 'new.txt']);
  });
});

it('is not led elsewhere by the variables of a hook that it runs in', async () => {
  const sha = sandbox.commit({ 'a.txt': '1' });
  const env = { ...sandbox.env, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere', GIT_WORK_TREE: '/nowhere' };
  const { head } = await sandbox.resolve({ event: sandbox.event('schedule', { sha }), directory: sandbox.author, env });
  expect(await head.list()).toEqual(['a.txt']);
});
