import { join, resolve } from 'node:path';
import { UserError } from '../shared/action/errors.ts';
import { nearest } from '../shared/action/nearest.ts';
import { terminalLog } from '../shared/action/terminal-log.ts';
import type { Deployment } from '../shared/config/deployments.ts';
import { loadConfig } from '../shared/config/load.ts';
import { History } from '../shared/releases/history.ts';
import type { Entry, Records } from '../shared/releases/records.ts';
import type { Live, Operation } from '../shared/targets/target.ts';
import { commandOptions } from './command-options.ts';

export const releasesHelp = `Usage: aiops releases [--<option> <value> …]

Who released what, when, with which proof; what became of it, and what is live.

  --deployment  name under deployments: in aiops.yml [the only one]
  --config      the configuration, relative to this folder [aiops.yml]
  --repository  owner/name: reads GitHub's deployments, with the token in GITHUB_TOKEN
                [.aiops/deployments.jsonl, where runs on this machine are recorded]
  --most        how many releases [20]`;

/** `aiops releases …`, by the arguments after that word. @throws UserError for what cannot be read */
export async function releasesCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (args.some((word) => ['help', '--help', '-h'].includes(word))) {
    process.stdout.write(`${releasesHelp}\n`);
    return;
  }
  const given = commandOptions('releases', ['deployment', 'config', 'repository', 'most'], args);
  const most = Number(given.most ?? 20);
  if (!Number.isInteger(most) || most < 1)
    throw new UserError(`--most: must be a whole number over 0, not "${given.most}".`);
  const directory = resolve('.');
  const { WorkTree, namesInFolder } = await import('../shared/revision/work-tree.ts');
  const tree = new WorkTree('folder', directory, () => namesInFolder(directory));
  const config = await loadConfig(tree, given.config);
  const [name, settings] = named(config.value.deployments ?? {}, given.deployment);
  const records = await recordsOf(given.repository, directory, env);
  const entries: Entry[] = [];
  for await (const listed of records.list(name, settings.environment)) {
    if (entries.length === most) break;
    entries.push({ ...listed, statuses: await records.statuses(listed.id) });
  }
  const live = await observed(name, settings, directory, env);
  const [{ releasesReport }, { terminal }] = await Promise.all([
    import('./releases-report.ts'),
    import('../shared/report/terminal.ts'),
  ]);
  const { stdout } = process;
  const color = stdout.isTTY === true && !env.NO_COLOR;
  const told = { name, environment: settings.environment, live, history: new History(entries) };
  stdout.write(`${terminal(releasesReport(told), { width: stdout.columns || 100, color })}\n`);
}

function named(all: Readonly<Record<string, Deployment>>, name: string | undefined): [string, Deployment] {
  const names = Object.keys(all);
  if (names.length === 0) throw new UserError('There are no deployments: in aiops.yml of this folder.');
  if (name === undefined && names.length > 1)
    throw new UserError(`There are several deployments: ${names.join(', ')}. Name one with --deployment.`);
  const chosen = name ?? (names[0] as string);
  const settings = Object.hasOwn(all, chosen) ? all[chosen] : undefined;
  if (settings !== undefined) return [chosen, settings];
  const guess = nearest(chosen, names);
  throw new UserError(
    `--deployment: there is no ${chosen}. ${guess === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${guess}?`}`,
  );
}

async function recordsOf(repository: string | undefined, directory: string, env: NodeJS.ProcessEnv): Promise<Records> {
  if (repository === undefined) {
    const { recordsIn } = await import('../shared/releases/own-machine.ts');
    return recordsIn(join(directory, '.aiops'), Date.now);
  }
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || name === undefined)
    throw new UserError(`--repository: must be owner/name, not "${repository}".`);
  const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
  if (!token) throw new UserError('--repository: GITHUB_TOKEN is empty. `GITHUB_TOKEN=$(gh auth token)` sets it.');
  const [{ connect }, github] = await Promise.all([
    import('../shared/github/client.ts'),
    import('../shared/github/deployments.ts'),
  ]);
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const client = await connect({ token, apiUrl, env, log: terminalLog(process.stderr, false, Date.now) });
  return github.recordsOf({ client, repository: { owner, name } });
}

/** What is live, or why that cannot be told. */
async function observed(
  deployment: string,
  { environment, target: config, timeout }: Deployment,
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<Live | string> {
  const log = terminalLog(process.stderr, false, Date.now);
  const { signal } = new AbortController();
  const { openTarget } = await import('../shared/targets/open.ts');
  const surroundings = { deployment, environment, alarms: [], env, directory, log, clock: Date.now, signal };
  const operation: Operation = {
    signal,
    clock: Date.now,
    deadline: Date.now() + timeout,
    wait: async () => {},
    progress: () => {},
    log,
    token: (what) => what,
    hold: async () => {
      throw new Error('a list changes nothing');
    },
  };
  try {
    const target = await openTarget(config, { ...surroundings, checkExecution: () => {} });
    try {
      return await target.observe(operation);
    } finally {
      target.close?.();
    }
  } catch (error) {
    if (!(error instanceof Error) || (error.name !== 'TargetError' && !(error instanceof UserError))) throw error;
    return error.message;
  }
}
