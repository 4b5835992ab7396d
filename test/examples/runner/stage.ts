import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type PullOptions, Team, type Trigger } from '../../e2e/team.ts';
import type { Permissions } from '../../fakes/github/token.ts';
import { workflowToken } from '../../fakes/github/token.ts';
import { type ZipEntry, zipOf } from '../../fakes/zip.ts';
import { type ActRun, runAct } from './act.ts';
import { type Example, examples, isStartedBy } from './example.ts';
import { publish } from './published.ts';
import { standIns } from './stand-ins.ts';

const repository = 'acme/support';

/** Each example's own token: it may do what the workflow says, and for strangers it may read that. */
const tokenOf = ({ name }: Example, isStranger: boolean): string => `ghs_${name}${isStranger ? '_reading' : ''}`;

const reading = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read']));

export interface StageOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Values of the secrets that the workflow reads; it has to be given all of them. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A run of an example, and what it left. */
export interface Run extends ActRun {
  /** Artifacts by name, each with its files. */
  readonly artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A team whose workflow an example is, on a runner of workflows and a GitHub on loopback. */
export class Stage {
  readonly team: Team;
  readonly #published: string;
  readonly #options: StageOptions;
  #runs = 0;

  private constructor(team: Team, published: string, options: StageOptions) {
    this.team = team;
    this.#published = published;
    this.#options = options;
  }

  /** Removed when the test ends. */
  static async start(options: StageOptions = {}): Promise<Stage> {
    const tokens = examples.flatMap((example) => [
      workflowToken(tokenOf(example, false), example.permissions),
      workflowToken(tokenOf(example, true), reading(example.permissions)),
    ]);
    const team = await Team.start({ tokens });
    return new Stage(team, publish(team.history.root), options);
  }

  /** Runs the example for the event. @throws Error where GitHub would not start it */
  async run(example: Example, trigger: Trigger): Promise<Run> {
    const { history, github } = this.team;
    const { name: event, actor = 'maria' } = trigger;
    const payload = { repository: { full_name: repository, default_branch: 'main' }, ...trigger.payload };
    if (!isStartedBy(example, event, { ref: trigger.ref, ...payload })) {
      throw new Error(`${example.name} does not start on ${event} ${JSON.stringify(trigger.payload?.action)}`);
    }
    this.#runs += 1;
    const home = mkdtempSync(join(history.root, 'runner-'));
    const eventPath = join(home, 'event.json');
    writeFileSync(eventPath, JSON.stringify(payload));
    const artifacts = join(home, 'artifacts');
    mkdirSync(artifacts);
    const isStranger = actor === 'dependabot[bot]' || isOfFork(trigger);
    const ended = await runAct({
      event,
      workflow: example.path,
      // act copies this folder instead of running actions/checkout.
      workspace: this.team.checkout(trigger),
      home,
      eventPath,
      actor,
      secrets: { GITHUB_TOKEN: tokenOf(example, isStranger), ...(isStranger ? {} : this.#secretsOf(example)) },
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_REPOSITORY: repository,
        GITHUB_RUN_ID: String(this.#runs),
        STAND_IN_ARTIFACTS: artifacts,
        STAND_IN_ISSUES: join(history.root, 'issues'),
        ...this.#options.env,
      },
      repositories: Object.fromEntries(
        example.uses.flatMap((uses) => {
          const [, name = '', ref = ''] = /^([\w-]+\/[\w-]+)[^@]*@(.+)$/.exec(uses) ?? [];
          const folder = name === 'aiops-actions/aiops-actions' ? this.#published : standIns[name];
          return folder === undefined ? [] : [[`${name}@${ref}`, folder]];
        }),
      ),
    });
    return { ...ended, artifacts: artifactsOf(artifacts) };
  }

  /** A run has ended: its artifacts are on GitHub, and the workflow that waits for it starts. */
  ended({ title }: Example, { name, payload }: Trigger, { artifacts }: Run, from = repository): Trigger {
    const { team } = this;
    team.repository.artifacts.length = 0;
    for (const [artifact, files] of Object.entries(artifacts)) {
      const entries = Object.entries(files).map(([path, content]): ZipEntry => ({ path, content }));
      const at = { id: team.github.nextId(), created_at: team.github.now() };
      team.repository.artifacts.push({ ...at, name: artifact, run: this.#runs, bytes: zipOf(entries) });
    }
    const { head } = (payload as unknown as PullPayload).pull_request;
    return {
      name: 'workflow_run',
      sha: team.history.git(team.history.bare, 'rev-parse', 'refs/heads/main'),
      ref: 'refs/heads/main',
      payload: {
        action: 'completed',
        workflow_run: {
          id: this.#runs,
          name: title,
          event: name,
          conclusion: 'success',
          head_sha: head.sha,
          head_branch: head.ref,
          head_repository: { full_name: from },
        },
      },
    };
  }

  #secretsOf({ name, secrets }: Example): Record<string, string> {
    const given = this.#options.secrets ?? {};
    const missing = secrets.filter((secret) => given[secret] === undefined);
    if (missing.length > 0) throw new Error(`${name} reads secrets that the stage has not: ${missing.join(', ')}`);
    return Object.fromEntries(secrets.map((secret) => [secret, given[secret] as string]));
  }
}

/** What another end of the network is, for as long as the test lasts. */
export function untilTestEnds<T extends { close(): Promise<void> }>(server: T): T {
  onTestFinished(() => server.close());
  return server;
}

export type { PullOptions, Trigger };

interface PullPayload {
  readonly pull_request: {
    readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } };
  };
}

function isOfFork({ payload }: Trigger): boolean {
  const { pull_request: pull } = (payload ?? {}) as Partial<PullPayload>;
  return pull !== undefined && pull.head.repo.full_name !== repository;
}

function artifactsOf(folder: string): Run['artifacts'] {
  const names = readdirSync(folder, { withFileTypes: true, recursive: false });
  return Object.fromEntries(names.map(({ name }) => [name, filesOf(join(folder, name))]));
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
