import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Event, PullRequest } from '../../shared/github/event.ts';
import { type RevisionOptions, resolveRevision } from '../../shared/revision/resolve.ts';
import type { Revision } from '../../shared/revision/tree.ts';
import { decideTrust } from '../../shared/trust/event.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A temporary folder with a server at `server/acme/bot.git`, and clones of it. */
export class Sandbox {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'aiops-revision-')));
  readonly origin = join(this.root, 'server/acme/bot.git');
  /** Where commits are made. */
  readonly author = join(this.root, 'author');
  readonly env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: this.root,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  readonly #revisions: Revision[] = [];

  constructor() {
    mkdirSync(this.origin, { recursive: true });
    this.git(this.origin, 'init', '-q', '--bare', '-b', 'main');
    this.git(this.origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.git(this.root, 'clone', '-q', this.origin, this.author);
    this.git(this.author, 'checkout', '-q', '-b', 'main');
  }

  git(directory: string, ...args: string[]): string {
    const who = ['-c', 'user.name=Maria', '-c', 'user.email=maria@example.com', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...who, ...args], { cwd: directory, env: this.env, stdio: 'pipe' })
      .toString()
      .trim();
  }

  write(directory: string, files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
  }

  /** Makes a commit of the author's, and returns its name. */
  commit(files: Files, message = 'change'): string {
    this.write(this.author, files);
    this.git(this.author, 'add', '-A');
    this.git(this.author, 'commit', '-q', '--allow-empty', '-m', message);
    return this.git(this.author, 'rev-parse', 'HEAD');
  }

  branch(name: string, from = 'main'): void {
    this.git(this.author, 'checkout', '-q', '-b', name, from);
  }

  /** Brings the author's branches to the server; `refs` may add others. */
  push(...refs: string[]): void {
    this.git(this.author, 'push', '-q', '--force', 'origin', '--all');
    if (refs.length > 0) this.git(this.author, 'push', '-q', 'origin', ...refs);
  }

  clone(...options: string[]): string {
    const directory = mkdtempSync(join(this.root, 'clone-'));
    this.git(this.root, 'clone', '-q', ...options, `file://${this.origin}`, directory);
    return directory;
  }

  /** As actions/checkout leaves it: one commit, detached, without tags. */
  checkout(sha: string): string {
    const directory = mkdtempSync(join(this.root, 'checkout-'));
    this.git(directory, 'init', '-q');
    this.git(directory, 'remote', 'add', 'origin', `file://${this.origin}`);
    this.git(directory, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', sha);
    this.git(directory, 'checkout', '-q', '--detach', sha);
    return directory;
  }

  event(name: string, rest: Partial<Event> = {}): Event {
    return {
      name,
      actor: 'maria',
      repository: { owner: 'acme', name: 'bot', defaultBranch: 'main' },
      serverUrl: `file://${this.root}/server`,
      apiUrl: 'http://127.0.0.1:1',
      ...rest,
    };
  }

  pullRequest(headSha: string, baseSha: string, rest: Partial<PullRequest> = {}): PullRequest {
    return {
      number: 7,
      headSha,
      baseSha,
      headRepository: 'acme/bot',
      headRef: 'better',
      baseRef: 'main',
      author: 'maria',
      ...rest,
    };
  }

  async resolve(options: Pick<RevisionOptions, 'event' | 'directory'> & Partial<RevisionOptions>): Promise<Revision> {
    const revision = await resolveRevision({ trust: decideTrust(options.event), env: this.env, ...options });
    this.#revisions.push(revision);
    return revision;
  }

  remove(): void {
    for (const revision of this.#revisions) revision.close?.();
    rmSync(this.root, { recursive: true, force: true });
  }
}
