import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Files, Sandbox } from './sandbox.ts';

let sandbox: Sandbox;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  sandbox = new Sandbox();
  const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  sandbox.write(sandbox.root, {
    'bin/git': `#!/bin/sh\necho "$1 $2" >> '${join(sandbox.root, 'started')}'\nexec '${git}' "$@"\n`,
    started: '',
  });
  chmodSync(join(sandbox.root, 'bin/git'), 0o755);
  env = { ...sandbox.env, PATH: `${join(sandbox.root, 'bin')}:${sandbox.env.PATH}` };
});
afterEach(() => sandbox.remove());

const started = (): string[] => readFileSync(join(sandbox.root, 'started'), 'utf8').split('\n').slice(0, -1);

async function open(before: Files, after: Files, gone: readonly string[] = []) {
  const { author } = sandbox;
  const base = sandbox.commit(before);
  for (const path of gone) rmSync(join(author, path));
  const sha = sandbox.commit(after);
  return sandbox.resolve({ event: sandbox.event('push', { before: base, sha }), directory: author, env });
}

describe('all of a change is read by one process', () => {
  it('where files differ, and where some are new', async () => {
    const { base, head, root, changed } = await open(
      { 'docs/a.txt': '1', 'cases.jsonl': 'one\n' },
      { 'docs/a.txt': '2', 'docs/b/c.txt': 'new' },
    );
    expect(changed).toEqual([
      { path: 'docs/a.txt', kind: 'modified' },
      { path: 'docs/b/c.txt', kind: 'added' },
    ]);
    expect(await base?.list()).toEqual(['cases.jsonl', 'docs/a.txt']);
    expect((await root?.read('docs/a.txt'))?.toString()).toBe('1');
    const streams = await Promise.all([base?.stream('cases.jsonl'), head.stream('cases.jsonl')]);
    for (const stream of streams) expect(stream && (await text(stream))).toBe('one\n');
    expect(await head.links?.()).toEqual(new Map());
    await (await head.materialise()).dispose();
    expect(started()).toEqual(['cat-file --batch']);
  });

  it('but for renames, which git itself finds', async () => {
    const { changed } = await open({ 'old.txt': '1' }, { 'new.txt': '1' }, ['old.txt']);
    expect(changed).toEqual([{ path: 'new.txt', from: 'old.txt', kind: 'renamed' }]);
    expect(started()).toEqual(['cat-file --batch', 'diff-tree -r']);
  });

  it('but for a large file that is streamed: what was asked after it is answered by another', async () => {
    const large = 'case\n'.repeat(1_000_000);
    const { head } = await open({ 'cases.jsonl': large, 'a.txt': '1', 'b.txt': '2' }, {});
    const [stream, ...small] = await Promise.all([head.stream('cases.jsonl'), head.read('a.txt'), head.read('b.txt')]);
    expect(small.map(String)).toEqual(['1', '2']);
    expect(stream && (await text(stream)) === large).toBe(true);
    const again = await head.stream('cases.jsonl');
    expect(again && (await text(again)) === large).toBe(true);
    expect(started()).toEqual([...Array(2).fill('cat-file --batch'), ...Array(2).fill('cat-file blob')]);
  });
});
