import { spawn, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { programs } from './stand-ins.ts';

const act = ['act', join(homedir(), 'go/bin/act')].find((name) => spawnSync(name, ['--version']).status === 0);

/** Why what needs act is left out, or nothing. */
export const withoutAct =
  act === undefined ? 'act is neither on the PATH nor in ~/go/bin; .ci/run installs it' : undefined;

/** For the name of what is left out. */
export const leftOut = withoutAct === undefined ? '' : ` (left out: ${withoutAct})`;

export interface Started {
  readonly event: string;
  /** The file of the workflow, in the workspace. */
  readonly workflow: string;
  readonly workspace: string;
  readonly home: string;
  readonly eventPath: string;
  readonly actor: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** `owner/name@ref` → the folder that it is. */
  readonly repositories: Readonly<Record<string, string>>;
}

export interface StepRun {
  readonly name: string;
  /** The `id` that the workflow gives it, or its number. */
  readonly id: string;
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface JobRun {
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly result: string;
  /** Without those that were skipped. */
  readonly steps: readonly StepRun[];
}

export interface ActRun {
  readonly code: number | null;
  /** What the steps said. */
  readonly log: string;
  readonly jobs: readonly JobRun[];
}

/** Runs a workflow on this machine. Nothing of this process's environment reaches it but the path. */
export async function runAct(started: Started): Promise<ActRun> {
  const { workspace, home, event, workflow, eventPath, actor, secrets, env, repositories } = started;
  const given = (name: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).map(([key, value]) => `--${name}=${key}=${value}`);
  const args = [
    event,
    `--workflows=${workflow}`,
    `--eventpath=${eventPath}`,
    '--platform=ubuntu-latest=-self-hosted',
    '--platform=self-hosted=-self-hosted',
    `--actor=${actor}`,
    '--json',
    '--no-cache-server',
    ...given('secret', secrets),
    ...given('env', env),
    ...given('local-repository', repositories),
  ];
  const node = join(import.meta.dirname, '../../../node_modules/.bin');
  const child = spawn(act ?? 'act', args, {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      // The steps run with the first Node on the path, which has to be 24.
      PATH: [programs, node, process.env.PATH].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
    },
  });
  const parts: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      parts[name] += part;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const lines = parts.stdout.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const log = lines.flatMap(({ msg, level, raw_output: raw }) => (raw || level === 'error' ? msg.trimEnd() : []));
  return { code, log: [...log, parts.stderr].join('\n'), jobs: jobsOf(lines) };
}

/** A line of what act logs with `--json`. */
interface Line {
  readonly msg: string;
  readonly level: string;
  readonly raw_output?: boolean;
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

function jobsOf(lines: readonly Line[]): JobRun[] {
  const byJob = Map.groupBy(lines, ({ job }) => job);
  byJob.delete(undefined);
  return [...byJob.values()].map((own) => {
    const [{ jobID: id = '', matrix = {} }] = own as [Line];
    const ended = own.filter(({ stage, stepResult }) => stage === 'Main' && stepResult !== undefined);
    return {
      id,
      matrix,
      result: own.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'skipped',
      // What a composite is made of has the ids of both.
      steps: ended.flatMap(({ step: name = '', stepID = [], stepResult = '' }): StepRun[] =>
        stepID.length === 1 && stepResult !== 'skipped'
          ? [{ name, id: stepID[0] ?? '', result: stepResult, outputs: outputsOf(own, stepID[0]) }]
          : [],
      ),
    };
  });
}

const outputsOf = (lines: readonly Line[], id: string | undefined): Record<string, string> =>
  Object.fromEntries(
    lines
      .filter(({ command, stepID }) => command === 'set-output' && stepID?.length === 1 && stepID[0] === id)
      .map(({ name = '', arg = '' }) => [name, arg]),
  );
