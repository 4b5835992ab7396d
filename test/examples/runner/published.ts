import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shipped } from '../../e2e/step.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * What `uses: aiops-actions/aiops-actions@v1` would download if everything here were committed: as `git archive` packs
 * it, without what `.gitattributes` leaves out. The index and the objects of the repository stay as they are.
 * @param folder where a folder is made for it
 */
export function publish(folder: string): string {
  const scratch = mkdtempSync(join(folder, 'git-'));
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...env }, maxBuffer: 1e8, stdio: 'pipe' });
  const at = (path: string): string => resolve(root, git(['rev-parse', '--git-path', path]).toString().trim());
  const env = {
    GIT_INDEX_FILE: join(scratch, 'index'),
    GIT_OBJECT_DIRECTORY: join(scratch, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: at('objects'),
  };
  mkdirSync(env.GIT_OBJECT_DIRECTORY);
  // With it git knows what has not changed, and reads nothing of that.
  copyFileSync(at('index'), env.GIT_INDEX_FILE);
  git(['add', '--all'], env);
  const tree = git(['write-tree'], env).toString().trim();
  const archive = git(['archive', tree], env);
  rmSync(scratch, { recursive: true });
  const published = join(folder, 'published');
  mkdirSync(published);
  execFileSync('tar', ['-x', '-C', published], { input: archive });
  if (shipped !== root) {
    rmSync(join(published, 'dist'), { recursive: true });
    cpSync(join(shipped, 'dist'), join(published, 'dist'), { recursive: true });
  }
  return published;
}
