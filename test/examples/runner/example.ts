import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Permissions } from '../../fakes/github/token.ts';

const root = join(import.meta.dirname, '../../..');

interface Step {
  readonly uses?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps: readonly Step[];
}

interface Trigger {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly workflows?: readonly string[];
}

/** A workflow to copy. */
export interface Example {
  /** `quick-start` */
  readonly name: string;
  readonly text: string;
  /** `Prompts`: what `workflow_run` names. */
  readonly title: string;
  /** Where it says that it is to be copied to. */
  readonly path: string;
  readonly on: Readonly<Record<string, Trigger | null>>;
  readonly jobs: Readonly<Record<string, Job>>;
  /** What its token may do: that of all its jobs together, as the API names it. */
  readonly permissions: Permissions;
  /** Names of the secrets that it reads. */
  readonly secrets: readonly string[];
  /** What it `uses`, each once. */
  readonly uses: readonly string[];
}

export const examples: readonly Example[] = globSync('workflows-examples/*.yml', { cwd: root }).sort().map(exampleOf);

/** Those that change what is live have tests of their own. */
export const ofDeployments: readonly string[] = ['deploy-plan', 'deploy', 'watchdog', 'deploy-kubernetes', 'attest'];

export function exampleNamed(name: string): Example {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`there is no workflows-examples/${name}.yml`);
  return found;
}

function exampleOf(file: string): Example {
  const text = readFileSync(join(root, file), 'utf8');
  const { name: title, on, jobs, permissions: ofAll } = parse(text);
  const [path = ''] = /\.github\/workflows\/[\w-]+\.yml/.exec(text.replaceAll(/\n# ?/g, ' ')) ?? [];
  const own = Object.values<Job>(jobs);
  const permissions = own.flatMap(({ permissions = ofAll }) => Object.entries<'read' | 'write'>(permissions));
  return {
    name: basename(file, '.yml'),
    text,
    title,
    path,
    on,
    jobs,
    // `write` comes last, and so counts.
    permissions: Object.fromEntries(
      permissions.sort(([, a], [, b]) => a.localeCompare(b)).map(([key, level]) => [key.replaceAll('-', '_'), level]),
    ),
    // Not what stands in comments.
    secrets: [...new Set([...JSON.stringify(jobs).matchAll(/secrets\.(\w+)/g)].map(([, secret = '']) => secret))],
    uses: [...new Set(own.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])))],
  };
}

/** What starts it: `push`, or with the activity, `pull_request labeled`. Where it names none, GitHub's own default. */
export const eventsOf = ({ on }: Example): string[] =>
  Object.entries(on).flatMap(([event, trigger]) => {
    const types = trigger?.types ?? (event === 'merge_group' ? ['checks_requested'] : []);
    return types.length === 0 ? [event] : types.map((type) => `${event} ${type}`);
  });

/** What an event tells, as far as it decides whether a workflow starts. */
interface Payload {
  readonly action?: string;
  readonly ref?: string;
  readonly workflow_run?: { readonly name?: string };
}

/** Whether GitHub would start it. act looks at the name of the event alone. */
export function isStartedBy(example: Example, event: string, { action, ref, workflow_run: run }: Payload): boolean {
  const { branches, workflows } = example.on[event] ?? {};
  const name = eventsOf(example).some((one) => one === event || one === `${event} ${action}`);
  const isBranch = branches === undefined || branches.some((branch) => ref === `refs/heads/${branch}`);
  return name && isBranch && (workflows === undefined || workflows.includes(run?.name ?? ''));
}

/** The workflows that start when a run of this one has ended. */
export const followersOf = ({ title }: Example): Example[] =>
  examples.filter(({ on }) => on.workflow_run?.workflows?.includes(title));
