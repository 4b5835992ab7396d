import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTarget } from '../../../shared/targets/open.ts';
import type { TargetSurroundings } from '../../../shared/targets/surroundings.ts';
import type { Target } from '../../../shared/targets/target.ts';
import { logInto } from '../../action/surroundings.ts';

const who = ['-c', 'user.name=Maria', '-c', 'user.email=maria@example.com'];
const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', [...who, ...args], { cwd: directory, env, stdio: 'pipe' })
    .toString()
    .trim();
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiops-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Place {
  readonly target: Target;
  readonly directory: string;
  /** Another job that deploys to the same place. */
  again(): Promise<Target>;
  /** What a reader finds, by path. */
  file(path: string): string;
}

const surroundings = (directory: string, given: Partial<TargetSurroundings> = {}): TargetSurroundings => ({
  deployment: 'support-bot',
  environment: 'production',
  alarms: [],
  env,
  directory,
  log: logInto([]),
  clock: () => Date.UTC(2026, 10, 23),
  signal: new AbortController().signal,
  checkExecution: () => {},
  ...given,
});

export async function folderPlace(): Promise<Place> {
  const directory = scratch();
  const open = () => openTarget({ kind: 'file', folder: 'live' }, surroundings(directory));
  const read = (path: string) => execFileSync('cat', [join(directory, 'live', path)]).toString();
  return {
    target: await open(),
    directory,
    again: open,
    file: (path) => {
      const { folder } = JSON.parse(read('current.json')) as { folder: string };
      return read(path === 'current.json' ? path : `${folder}/${path}`);
    },
  };
}

/** A clone and the server that it is pushed to; or the clone alone, as on a terminal. */
export async function branchPlace(where: 'server' | 'clone', folder?: string): Promise<Place> {
  const root = scratch();
  const [server, clone] = [join(root, 'server.git'), join(root, 'clone')];
  git(root, 'init', '-q', '--bare', '-b', 'main', server);
  mkdirSync(clone);
  git(clone, 'init', '-q', '-b', 'main');
  git(clone, 'commit', '-q', '--allow-empty', '-m', 'First');
  git(clone, 'push', '-q', server, 'main');
  const remote = { serverUrl: 'file:///', page: `file://${join(root, 'server')}` };
  const open = () =>
    openTarget(
      { kind: 'file', branch: 'live', ...(folder !== undefined && { folder }) },
      surroundings(clone, where === 'server' ? { remote } : {}),
    );
  const target = await open();
  onTestFinished(() => target.close?.());
  const directory = where === 'server' ? server : clone;
  return {
    target,
    directory,
    again: async () => {
      const other = await open();
      onTestFinished(() => other.close?.());
      return other;
    },
    file: (path) => git(directory, 'show', `live:${folder === undefined ? '' : `${folder}/`}${path}`),
  };
}
