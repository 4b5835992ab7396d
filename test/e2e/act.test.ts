import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultToken } from '../fakes/github/github.ts';
import { shipped } from './step.ts';
import { Team } from './team.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const act = ['act', join(homedir(), 'go/bin/act')].find((name) => spawnSync(name, ['--version']).status === 0);

/** What `uses: aiops-actions/aiops-actions/actions/eval-gate@v1` downloads, as far as it is used. */
function published(team: Team): string {
  const folder = join(team.history.root, 'published');
  for (const path of ['actions/eval-gate/action.yml', 'actions/eval-gate/start.js', 'dist', 'package.json']) {
    cpSync(join(path === 'package.json' ? checkout : shipped, path), join(folder, path), { recursive: true });
  }
  return folder;
}

/** Stands in for an action that cannot be had offline, and does nothing. */
function standIn(team: Team, name: string): string {
  const folder = join(team.history.root, name);
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'action.yml'),
    `name: ${name}\ndescription: nothing\nruns:\n  using: composite\n  steps: [{ run: ':', shell: sh }]\n`,
  );
  return folder;
}

test('the workflow to copy runs on a real runner of workflows', async ({ skip }) => {
  if (act === undefined) return skip('act is neither on the PATH nor in ~/go/bin; .ci/run installs it');
  const team = await Team.start();
  const workflow = readFileSync(join(checkout, 'workflows-examples/quick-start.yml'), 'utf8');
  team.commit({ '.github/workflows/prompts.yml': workflow });
  const base = team.history.commitFolder(join(checkout, 'examples/support-bot'));
  const head = team.history.commitFolder(join(checkout, 'examples/changes/shorter-prompt'), {
    ref: 'refs/heads/shorter',
  });
  const trigger = team.pullRequest(base, head);
  // act copies this folder instead of running actions/checkout.
  const workspace = team.checkout(trigger);
  const eventPath = join(team.history.root, 'event.json');
  writeFileSync(eventPath, JSON.stringify({ repository: { default_branch: 'main' }, ...trigger.payload }));
  const env = {
    GITHUB_API_URL: team.github.url,
    GITHUB_SERVER_URL: team.github.url,
    GITHUB_REPOSITORY: 'acme/support',
  };
  const args = [
    'pull_request',
    '--workflows=.github/workflows/prompts.yml',
    `--eventpath=${eventPath}`,
    '--platform=ubuntu-latest=-self-hosted',
    '--actor=maria',
    `--secret=GITHUB_TOKEN=${defaultToken}`,
    `--local-repository=aiops-actions/aiops-actions@v1=${published(team)}`,
    `--local-repository=actions/upload-artifact@v6=${standIn(team, 'upload-artifact')}`,
    '--no-cache-server',
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
  ];
  const started = spawn(act, args, {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      // The steps run with the first Node on the path, which has to be 24.
      PATH: [join(checkout, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      HOME: team.history.root,
      XDG_CACHE_HOME: join(team.history.root, '.cache'),
    },
  });
  let log = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      log += part;
    });
  }
  const code = await new Promise((resolve) => started.once('close', resolve));
  expect(team.comments, log).toHaveLength(1);
  expect(team.comments[0]).toContain('### ❌ eval-gate: support-triage got worse');
  expect(team.comments[0]).toContain(`commit \`${head.slice(0, 7)}\``);
  expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
  expect(log).toContain('support-triage: pass rate 96.0 % → 81.3 %');
  expect(code).toBe(1);
});
