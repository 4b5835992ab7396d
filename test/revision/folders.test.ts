import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import { Sandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.remove());

const treeOf = async (sha: string): Promise<Tree> =>
  (await sandbox.resolve({ event: sandbox.event('schedule', { sha }), directory: sandbox.author })).head;

interface Level {
  /** As `git mktree --batch` reads it. */
  readonly text: string;
  readonly name: string;
}

/** A folder that holds another under each of these names. */
function around(inner: string, names: readonly string[]): Level {
  const content = names.map((name) => Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(inner, 'hex')]));
  const bytes = Buffer.concat(content);
  const name = createHash('sha1').update(`tree ${bytes.length}\0`).update(bytes).digest('hex');
  return { text: names.map((name) => `040000 tree ${inner}\t${name}\n`).join(''), name };
}

/** A commit of folders within folders. */
function nested(levels: number, names: readonly string[]): string {
  const { author } = sandbox;
  sandbox.commit({ 'a.txt': '1' });
  const all: Level[] = [];
  for (let inner = sandbox.git(author, 'rev-parse', 'HEAD^{tree}'); all.length < levels; inner = all.at(-1)?.name ?? '')
    all.push(around(inner, names));
  sandbox.write(sandbox.root, { levels: all.map(({ text }) => text).join('\n') });
  sandbox.git(author, 'config', 'alias.levels', `!git mktree --missing --batch < '${join(sandbox.root, 'levels')}'`);
  sandbox.git(author, 'levels');
  return sandbox.git(author, 'commit-tree', '-m', 'nested', all.at(-1)?.name ?? '');
}

describe('the folders of a commit', () => {
  it('are read as deep as git goes', async () => {
    const tree = await treeOf(nested(1000, ['d']));
    const [path] = await tree.list();
    expect(path).toBe(`${'d/'.repeat(1000)}a.txt`);
    expect((await tree.read(path ?? ''))?.toString()).toBe('1');
  });

  it('are not read deeper', async () => {
    const listed = (await treeOf(nested(2100, ['d']))).list();
    await expect(listed).rejects.toThrow(UserError);
    await expect(listed).rejects.toThrow('2048 folders within each other');
  });

  it('may pretend billions of files, and are not read then', async () => {
    const sha = nested(12, [...'abcdefghij']);
    const tree = await treeOf(sha);
    expect((await tree.read(`${'c/'.repeat(12)}a.txt`))?.toString()).toBe('1');
    await expect(tree.list()).rejects.toThrow('more than 4000000 files');
  });

  it('are missed where the clone lacks one', async () => {
    const sha = sandbox.commit({ 'docs/a.txt': '1', 'b.txt': '2' });
    const object = sandbox.git(sandbox.author, 'rev-parse', `${sha}:docs`);
    rmSync(join(sandbox.author, '.git/objects', object.slice(0, 2), object.slice(2)));
    const tree = await treeOf(sha);
    expect((await tree.read('b.txt'))?.toString()).toBe('2');
    const read = tree.read('docs/a.txt');
    await expect(read).rejects.toThrow(UserError);
    await expect(read).rejects.toThrow('does not hold all folders of a commit');
    await expect(tree.list()).rejects.toThrow(`${sandbox.author}/.git is damaged or incomplete`);
  });
});
