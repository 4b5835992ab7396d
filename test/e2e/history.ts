import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents by path; `null` removes the file, and a link leads where it says. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** A team's repository in a temporary folder: a bare one for the server, and one where commits are made. */
export class History {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'aiops-e2e-')));
  readonly bare = join(this.root, 'server.git');
  readonly #author = join(this.root, 'author');

  constructor() {
    this.git(this.root, 'init', '-q', '--bare', '-b', 'main', this.bare);
    this.git(this.bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.git(this.root, 'init', '-q', '-b', 'main', this.#author);
  }

  /** A commit on top of `from` (default: where the author is), on the server under `ref`. Returns its name. */
  commit(files: Files, { ref = 'refs/heads/main', from }: { ref?: string; from?: string } = {}): string {
    if (from !== undefined) this.git(this.#author, 'checkout', '-q', '--detach', from);
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.#author, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
      else writeFileSync(file, content);
    }
    return this.#save(ref);
  }

  /** The same with what lies in a folder, copied over what is there. */
  commitFolder(folder: string, { ref = 'refs/heads/main', to = '.' }: { ref?: string; to?: string } = {}): string {
    cpSync(folder, join(this.#author, to), { recursive: true });
    return this.#save(ref);
  }

  /** The merge of a head into a base that GitHub makes for a pull request. */
  merge(base: string, head: string, ref: string): string {
    this.git(this.#author, 'checkout', '-q', '--detach', base);
    this.git(this.#author, 'merge', '-q', '--no-ff', '-m', `Merge ${head} into ${base}`, head);
    const merge = this.git(this.#author, 'rev-parse', 'HEAD');
    this.git(this.#author, 'push', '-q', '--force', this.bare, `HEAD:${ref}`);
    this.git(this.#author, 'checkout', '-q', '--detach', head);
    return merge;
  }

  /** As actions/checkout leaves it with `persist-credentials: false`: one commit, detached, no way to sign in. */
  checkout(sha: string, ref: string, url: string): string {
    const directory = mkdtempSync(join(this.root, 'workspace-'));
    this.git(directory, 'init', '-q');
    this.git(directory, 'remote', 'add', 'origin', url);
    const kept = ref.replace(/^refs\/(heads\/)?/, (_, heads) => `refs/remotes/${heads ? 'origin/' : ''}`);
    this.git(directory, 'fetch', '-q', '--no-tags', '--depth=1', `file://${this.bare}`, `+${sha}:${kept}`);
    this.git(directory, 'checkout', '-q', '--detach', kept);
    return directory;
  }

  git(directory: string, ...args: string[]): string {
    const who = ['-c', 'user.name=Maria', '-c', 'user.email=maria@example.com', '-c', 'core.autocrlf=false'];
    const env = {
      PATH: process.env.PATH,
      HOME: this.root,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    return execFileSync('git', [...who, ...args], { cwd: directory, env, stdio: 'pipe' })
      .toString()
      .trim();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #save(ref: string): string {
    this.git(this.#author, 'add', '-A');
    this.git(this.#author, 'commit', '-q', '--allow-empty', '-m', 'Change');
    this.git(this.#author, 'push', '-q', '--force', this.bare, `HEAD:${ref}`);
    return this.git(this.#author, 'rev-parse', 'HEAD');
  }
}
