import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../../shared/targets/file/open.ts';
import { git } from '../file/places.ts';
import type { Player, Scene } from './stage.ts';

interface BranchScene extends Scene {
  /** The repository that is pushed to. */
  readonly server: string;
}

/** Somebody else’s commit on the branch. */
function commitByHand(server: string): void {
  const tree = git(server, 'rev-parse', 'main^{tree}');
  const commit = git(server, 'commit-tree', tree, '-p', 'live', '-m', 'By hand');
  git(server, 'update-ref', 'refs/heads/live', commit);
}

/** A hook of the server, in the shell's words. */
function hook(server: string, name: string, text: string): void {
  const path = join(server, 'hooks', name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

export const fileBranch: Player<BranchScene> = {
  kind: 'file with a branch',
  async open(surroundings) {
    const root = mkdtempSync(join(tmpdir(), 'aiops-branch-'));
    const [server, clone] = [join(root, 'server.git'), join(root, 'clone')];
    git(root, 'init', '-q', '--bare', '-b', 'main', server);
    mkdirSync(clone);
    git(clone, 'init', '-q', '-b', 'main');
    git(clone, 'commit', '-q', '--allow-empty', '-m', 'First');
    git(clone, 'push', '-q', server, 'main');
    const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const remote = { serverUrl: 'file:///', page: `file://${join(root, 'server')}` };
    const around = { ...surroundings, alarms: [], env, directory: clone, remote };
    return {
      server,
      target: await openFile({ kind: 'file', branch: 'live' }, around),
      live: () => {
        const isThere = git(server, 'ls-tree', '--name-only', 'live').split('\n').includes('current.json');
        return isThere ? JSON.parse(git(server, 'show', 'live:current.json')).content : 'nothing';
      },
      problems: () => [],
      close: async () => rmSync(root, { recursive: true }),
    };
  },
  faults: {
    success: () => {},
    conflict: ({ server }) =>
      // Once, and while ours is on its way.
      hook(
        server,
        'pre-receive',
        'rm "$0"; unset GIT_QUARANTINE_PATH; c=$(git -c user.name=M -c user.email=m@example.com commit-tree main^{tree} -p live -m Other) && git update-ref refs/heads/live $c',
      ),
    denied: ({ server }) => hook(server, 'pre-receive', 'echo "protected branch hook declined" >&2; exit 1'),
    drift: ({ server }) => commitByHand(server),
    lost: ({ server }) => hook(server, 'post-receive', 'rm "$0"; kill -9 $PPID'),
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ server }) => hook(server, 'pre-receive', 'echo "protected branch hook declined" >&2; exit 1'),
  },
};
