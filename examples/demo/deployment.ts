import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Data } from '../../actions/deploy-model/data.ts';
import type { Envelope } from '../../shared/results/envelope.ts';
import { env, git, makeRepository, Stopped } from './repository.ts';
import { bold, dim, indented, ruler, say } from './terminal.ts';

const deployments = `
deployments:
  support-bot:
    environment: production
    release: { prompts: prompts/triage.prompt.yml, model: triage }
    target: { kind: file, folder: live }
    verify: { suite: support-triage }
`;

/** A release that goes live, and one that does not pass when it is live: plan, deploy, and the way back. */
export function showDeployment(command: string): number {
  const directory = makeRepository({
    name: 'shorter-prompt',
    changes: ['shorter-prompt'],
    message: 'Make the triage prompt shorter',
  });
  git(directory, 'checkout', '--quiet', 'main');
  appendFileSync(join(directory, 'aiops.yml'), deployments);
  appendFileSync(join(directory, '.gitignore'), 'live/\n.aiops/\naiops-results/\n');
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message', 'Say where the prompt goes live');
  const aiops = (...args: string[]): string => {
    say(
      '',
      dim(`$ cd ${directory}`),
      dim(`$ npx -p node@24 -- node ${relative(directory, command)} ${args.join(' ')}`),
      ruler(),
    );
    const ran = spawnSync(process.execPath, [command, ...args], {
      cwd: directory,
      env,
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    });
    say(ruler(), '');
    return ran.stderr;
  };
  const deployed = (wanted: string, ...args: string[]): Data => {
    const said = aiops('deploy-model', ...args);
    const path = join(directory, 'aiops-results/deploy-model/result.json');
    const { data } = JSON.parse(readFileSync(path, 'utf8')) as Envelope & { readonly data?: Data };
    const state = data?.outcome?.state ?? (data === undefined ? 'nothing' : 'planned');
    if (data === undefined || state !== wanted)
      throw new Stopped(`deploy-model should have ended with ${wanted}, and did with ${state}:\n${said}`);
    return data;
  };
  const live = (): string => JSON.parse(readFileSync(join(directory, 'live/current.json'), 'utf8')).content;

  say(
    '',
    bold('A prompt goes live'),
    '',
    'A web shop has a model sort its customers’ tickets. This is what aiops.yml says of how its prompt goes live: as',
    'files in a folder, one file naming what is live; with an account of AWS it would be AppConfig or an endpoint.',
    '',
    ...deployments.trim().split('\n').map(indented),
    '',
    'The commit is made a release: each file by its digest. It goes live, and the suite is asked of what is live.',
  );
  const first = deployed('live', '--mode', 'apply');
  git(directory, 'merge', '--quiet', '--no-edit', 'shorter-prompt');
  say(
    bold('Somebody merges a worse prompt'),
    '',
    'It is shorter, and worse in German. First the plan, as a pull request would have it as a comment:',
  );
  deployed('planned');
  say(bold('It is deployed all the same'), '', 'It goes live, the suite is asked, and does not pass.');
  const second = deployed('taken-back', '--mode', 'apply');
  if (live() !== first.release.content) throw new Stopped(`What is live is ${live()}, and not the release of before.`);
  say(bold('What is on record'));
  aiops('releases');
  say(
    bold('Taken back, as expected'),
    '',
    `${second.outcome?.reason} So what was live before is live again, and`,
    'the release is marked bad: nobody deploys it once more without saying so. In a workflow the records are',
    'deployments of GitHub, the job is red, and the check on the commit says why.',
    '',
    'The same for your own prompts: see docs/deployments.md.',
    '',
  );
  return 0;
}
