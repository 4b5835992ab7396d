import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tree } from '../../shared/revision/tree.ts';
import { Sandbox } from './sandbox.ts';

const large = Buffer.alloc(5_000_000, 'case\n');
const files = {
  'prompts/triage.prompt.yml': 'messages: []\n',
  'windows.txt': 'one\r\ntwo\r\n',
  'with space/and "quotes".md': 'q',
  'line\nbreak.txt': 'n',
  'Übersicht/été 日本.txt': 'u',
  '-dash.txt': 'd',
  ':(glob)x.txt': 'g',
  'binary.bin': Buffer.from([0, 255, 10, 13, 0]),
  'large.jsonl': large,
  'run.sh': '#!/bin/sh\n',
  'docs/read.me': 'docs',
  empty: '',
  '.gitattributes': '*.txt text eol=lf export-ignore\n*.md filter=evil\n',
};
const names = Object.keys(files).sort();

let sandbox: Sandbox;
let sha: string;
beforeAll(() => {
  sandbox = new Sandbox();
  const { author } = sandbox;
  const submodule = sandbox.commit({ inside: 'x' });
  sandbox.git(author, 'rm', '-q', 'inside');
  sandbox.write(author, files);
  symlinkSync('/etc/hostname', join(author, 'out'));
  symlinkSync('docs', join(author, 'linked'));
  sandbox.git(author, '-c', 'core.attributesFile=/dev/null', 'add', '-A');
  sandbox.git(author, 'update-index', '--chmod=+x', 'run.sh');
  sandbox.git(author, 'update-index', '--add', '--cacheinfo', `160000,${submodule},vendor`);
  // Attributes would turn the line endings: what counts is what is stored.
  const blob = sandbox.git(author, 'hash-object', '-w', '--no-filters', 'windows.txt');
  sandbox.git(author, 'update-index', '--cacheinfo', `100644,${blob},windows.txt`);
  sandbox.git(author, 'commit', '-q', '-m', 'all kinds of names');
  sha = sandbox.git(author, 'rev-parse', 'HEAD');
});
afterAll(() => sandbox.remove());

const commit = async (directory = sandbox.author): Promise<Tree> =>
  (await sandbox.resolve({ event: sandbox.event('schedule', { sha }), directory })).head;
const disk = async (directory = sandbox.author): Promise<Tree> =>
  (await sandbox.resolve({ event: sandbox.event('local'), directory })).head;

describe.each([
  ['a commit', commit],
  ['a working tree', disk],
])('the files of %s', (_, open) => {
  it('are listed without links and submodules', async () => {
    expect(await (await open()).list()).toEqual(names);
  });

  it('are apart from the links, which are told with where they lead', async () => {
    expect([...((await (await open()).links?.()) ?? [])]).toEqual([
      ['linked', 'docs'],
      ['out', '/etc/hostname'],
    ]);
  });

  it('are read byte for byte', async () => {
    const tree = await open();
    for (const [path, content] of Object.entries(files)) {
      expect((await tree.read(path))?.equals(Buffer.from(content)), path).toBe(true);
    }
  });

  it('are streamed', async () => {
    const tree = await open();
    const stream = await tree.stream('large.jsonl');
    expect(stream && (await buffer(stream)).equals(large)).toBe(true);
    const other = await tree.stream('windows.txt');
    expect(other && (await text(other))).toBe('one\r\ntwo\r\n');
  });

  it('can be read while a stream stands still, and a stream can be left', async () => {
    const tree = await open();
    const stream = await tree.stream('large.jsonl');
    for await (const chunk of stream ?? []) {
      expect((await tree.read('empty'))?.length).toBe(0);
      expect((chunk as Buffer).length).toBeLessThan(large.length);
      break;
    }
    expect((await tree.read('-dash.txt'))?.toString()).toBe('d');
  });

  it('have git’s own digest', async () => {
    const tree = await open();
    const expected = createHash('sha1').update(`blob ${large.length}\0`).update(large).digest('hex');
    expect(await tree.digest('large.jsonl')).toBe(expected);
    expect(await tree.digest('windows.txt')).toBe(sandbox.git(sandbox.author, 'rev-parse', `${sha}:windows.txt`));
  });

  it.each(['no/such', 'prompts', 'out', 'linked/read.me', '../author/empty', '/etc/hostname', '.git/config', 'vendor'])(
    'do not include %s',
    async (path) => {
      const tree = await open();
      expect([await tree.read(path), await tree.stream(path), await tree.digest(path)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  it('may be written with a detour', async () => {
    expect((await (await open()).read('./prompts//x/../triage.prompt.yml'))?.toString()).toBe('messages: []\n');
  });

  it('of a working directory have paths below it', async () => {
    const tree = await open(join(sandbox.author, 'Übersicht'));
    expect(await tree.list()).toEqual(['été 日本.txt']);
    expect((await tree.read('été 日本.txt'))?.toString()).toBe('u');
    expect(await tree.read('../empty')).toBeUndefined();
  });
});

describe('a commit in a folder', () => {
  it('holds all files as they are stored, executable where they are', async () => {
    const { directory, dispose } = await (await commit()).materialise();
    for (const [path, content] of Object.entries(files)) {
      expect(readFileSync(join(directory, path)).equals(Buffer.from(content)), path).toBe(true);
    }
    expect(statSync(join(directory, 'run.sh')).mode & 0o111).not.toBe(0);
    expect(statSync(join(directory, 'empty')).mode & 0o111).toBe(0);
    expect(existsSync(join(directory, 'out'))).toBe(false);
    await dispose();
    expect(existsSync(directory)).toBe(false);
  });

  it('is named by its short name', async () => {
    const tree = await commit();
    expect([tree.label, tree.sha]).toEqual([sha.slice(0, 7), sha]);
  });
});

describe('a working tree', () => {
  it('is its own folder on disk', async () => {
    const tree = await disk();
    const { directory, dispose } = await tree.materialise();
    await dispose();
    expect(directory).toBe(sandbox.author);
    expect(existsSync(directory)).toBe(true);
    expect([tree.label, tree.sha]).toEqual(['working tree', undefined]);
  });

  it('holds what is not committed yet, and not what is ignored or gone', async () => {
    const other = new Sandbox();
    other.commit({ 'a.txt': 'a', 'b.txt': 'b' });
    other.write(other.author, { 'new.txt': 'n', 'secret.log': 's', '.gitignore': '*.log\n' });
    unlinkSync(join(other.author, 'b.txt'));
    const { head } = await other.resolve({ event: other.event('local'), directory: other.author });
    expect(await head.list()).toEqual(['.gitignore', 'a.txt', 'new.txt']);
    expect(await head.read('secret.log')).toBeUndefined();
    other.remove();
  });

  it('does not follow a folder that has become a link', async () => {
    const other = new Sandbox();
    other.commit({ 'folder/a.txt': 'a' });
    other.write(other.root, { 'elsewhere/a.txt': 'stolen' });
    rmSync(join(other.author, 'folder'), { recursive: true });
    symlinkSync(join(other.root, 'elsewhere'), join(other.author, 'folder'));
    const { head } = await other.resolve({ event: other.event('local'), directory: other.author });
    expect(await head.read('folder/a.txt')).toBeUndefined();
    expect(await head.list()).toEqual([]);
    other.remove();
  });
});
