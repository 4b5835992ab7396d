import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bare repository in a temporary folder, whose commits are all empty trees. */
export class BareHistory {
  readonly path = mkdtempSync(join(tmpdir(), 'aiops-bare-'));

  constructor() {
    this.#git('init', '--bare', '--quiet', '--initial-branch=main', this.path);
  }

  /** Its id is the same in every run. */
  commit(message: string, ...parents: readonly string[]): string {
    const tree = this.#git('hash-object', '-t', 'tree', '-w', '--stdin');
    return this.#git('commit-tree', tree, '-m', message, ...parents.flatMap((parent) => ['-p', parent]));
  }

  branch(name: string, commit: string): void {
    this.#git('update-ref', `refs/heads/${name}`, commit);
  }

  dispose(): void {
    rmSync(this.path, { recursive: true });
  }

  #git(...args: string[]): string {
    const who = { NAME: 'A', EMAIL: 'a@example.com', DATE: '2026-11-20T10:00:00Z' };
    const people = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    );
    return execFileSync('git', ['--git-dir', this.path, ...args], {
      encoding: 'utf8',
      input: '',
      env: { PATH: process.env.PATH, ...Object.fromEntries(people) },
    }).trim();
  }
}
