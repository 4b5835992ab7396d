import { afterAll, beforeAll } from 'vitest';
import { Sandbox } from '../sandbox.ts';

export let sandbox: Sandbox;

/** The commits of this history: base — tip on `main`, base — head on `better`. */
export let base: string;

export let tip: string;

export let head: string;

export let merge: string;

beforeAll(() => {
  sandbox = new Sandbox();
  base = sandbox.commit({ 'prompt.md': 'one', 'bot/prompt.md': 'one' });
  sandbox.branch('better');
  head = sandbox.commit({ 'prompt.md': 'two' });
  sandbox.git(sandbox.author, 'checkout', '-q', 'main');
  tip = sandbox.commit({ 'elsewhere.md': 'x' });
  sandbox.git(sandbox.author, 'checkout', '-q', '--detach', 'main');
  sandbox.git(sandbox.author, 'merge', '-q', '--no-ff', '-m', 'merge', 'better');
  merge = sandbox.git(sandbox.author, 'rev-parse', 'HEAD');
  sandbox.git(sandbox.author, 'checkout', '-q', 'better');
  for (const branch of ['release', 'releases/1.x']) sandbox.git(sandbox.author, 'branch', branch, base);
  sandbox.git(sandbox.author, 'tag', 'v1', '-a', '-m', 'v1', base);
  sandbox.push('v1', `${merge}:refs/pull/7/merge`, `${head}:refs/pull/7/head`);
});

afterAll(() => sandbox.remove());

export const compareApi = async (): Promise<string> => base;

export const modified = [{ path: 'prompt.md', kind: 'modified' }];
