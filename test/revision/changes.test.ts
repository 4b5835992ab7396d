import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRawDiff } from '../../shared/revision/changes.ts';
import type { Change } from '../../shared/revision/tree.ts';
import { type Files, Sandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.remove());

const long = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');

/** Changes the author's files and asks for the difference: of the commit, and of the uncommitted files before it. */
async function difference(before: Files, edit: (author: string) => void, below = ''): Promise<Record<string, unknown>> {
  const { author } = sandbox;
  const base = sandbox.commit(before);
  edit(author);
  const directory = join(author, below);
  const disk = await sandbox.resolve({ event: sandbox.event('local'), directory });
  const sha = sandbox.commit({});
  const commits = await sandbox.resolve({ event: sandbox.event('push', { before: base, sha }), directory });
  return { disk: disk.changed, commits: commits.changed };
}
const both = (changes: readonly Change[]): Record<string, unknown> => ({ disk: changes, commits: changes });

describe('what changed', () => {
  it('is sorted by path, with names of any kind', async () => {
    const changed = await difference({ 'z.txt': '1', 'line\nbreak': '1', 'same.txt': '1' }, (author) => {
      sandbox.write(author, { 'z.txt': '2', '-a "quoted" é': 'new' });
      rmSync(join(author, 'line\nbreak'));
    });
    expect(changed).toEqual(
      both([
        { path: '-a "quoted" é', kind: 'added' },
        { path: 'line\nbreak', kind: 'removed' },
        { path: 'z.txt', kind: 'modified' },
      ]),
    );
  });

  it('is nothing between equal sides', async () => {
    expect(await difference({ a: '1' }, () => {})).toEqual(both([]));
  });

  it('finds renames, where nothing is committed yet only exact ones', async () => {
    const changed = await difference({ 'old.md': long, 'notes.md': `${long}other` }, (author) => {
      rmSync(join(author, 'old.md'));
      rmSync(join(author, 'notes.md'));
      sandbox.write(author, { 'new.md': long, 'notes-2.md': `${long}edited` });
    });
    const exact = { path: 'new.md', from: 'old.md', kind: 'renamed' };
    expect(changed.commits).toEqual([exact, { path: 'notes-2.md', from: 'notes.md', kind: 'renamed' }]);
    expect(changed.disk).toEqual([exact, { path: 'notes-2.md', kind: 'added' }, { path: 'notes.md', kind: 'removed' }]);
  });

  it('takes a file that becomes a link for removed', async () => {
    const changed = await difference({ 'a.txt': '1' }, (author) => {
      rmSync(join(author, 'a.txt'));
      symlinkSync('/etc/hostname', join(author, 'a.txt'));
    });
    expect(changed).toEqual(both([{ path: 'a.txt', kind: 'removed' }]));
  });

  it('tells folders that become files and files that become folders', async () => {
    const { author } = sandbox;
    const before = { 'a/one.txt': '1', 'a/two.txt': '1', b: 'b', 'c/same.txt': 's' };
    const changed = await difference(before, () => {
      rmSync(join(author, 'a'), { recursive: true });
      rmSync(join(author, 'b'));
      sandbox.write(author, { a: 'alone', 'b/inside.txt': 'new' });
    });
    expect(changed).toEqual(
      both([
        { path: 'a', kind: 'added' },
        { path: 'a/one.txt', kind: 'removed' },
        { path: 'a/two.txt', kind: 'removed' },
        { path: 'b', kind: 'removed' },
        { path: 'b/inside.txt', kind: 'added' },
      ]),
    );
  });

  it('is also what may be executed now', async () => {
    const { author } = sandbox;
    const before = sandbox.commit({ 'c/run.sh': 'r' });
    sandbox.git(author, 'update-index', '--chmod=+x', 'c/run.sh');
    sandbox.git(author, 'commit', '-q', '-m', 'executable');
    const event = sandbox.event('push', { before, sha: sandbox.git(author, 'rev-parse', 'HEAD') });
    const { changed } = await sandbox.resolve({ event, directory: author });
    expect(changed).toEqual([{ path: 'c/run.sh', kind: 'modified' }]);
  });

  it('is told relative to the working directory, without what lies outside', async () => {
    const changed = await difference(
      { 'bot/a.txt': '1', 'bot 2/a.txt': '1', 'top.txt': long },
      (author) => {
        rmSync(join(author, 'top.txt'));
        sandbox.write(author, { 'bot/a.txt': '2', 'bot 2/a.txt': '2', 'bot/moved.txt': long });
      },
      'bot',
    );
    expect(changed).toEqual(
      both([
        { path: 'a.txt', kind: 'modified' },
        { path: 'moved.txt', kind: 'added' },
      ]),
    );
  });
});

describe('git’s raw format', () => {
  const line = (old: string, now: string, status: string): string =>
    `:${old} ${now} ${'a'.repeat(40)} ${'b'.repeat(40)} ${status}`;

  it('is read field by field', () => {
    const text = [
      line('100644', '100755', 'M'),
      'mode.sh',
      line('000000', '100644', 'A'),
      'new',
      line('100644', '100644', 'R086'),
      'from',
      'to',
      line('160000', '160000', 'M'),
      'vendor',
      line('120000', '100644', 'T'),
      'was-link',
      '',
    ].join('\0');
    expect(parseRawDiff(text)).toEqual([
      { path: 'mode.sh', kind: 'modified' },
      { path: 'new', kind: 'added' },
      { path: 'to', from: 'from', kind: 'renamed' },
      { path: 'was-link', kind: 'added' },
    ]);
    expect(parseRawDiff('')).toEqual([]);
  });
});
