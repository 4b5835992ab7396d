import { posix } from 'node:path';
import type { Place } from '../action/errors.ts';
import type { Keys } from '../config/key-path.ts';
import { type Members, members, readWorkflowDocument } from './document.ts';

/** A step of a workflow that runs one of these actions, with what GitHub gives it. */
export interface OurStep extends Place {
  readonly file: string;
  readonly line: number;
  readonly job: string;
  /** `owner/name/path@ref`. */
  readonly uses: string;
  /** `review` for the repository itself. */
  readonly action: string;
  readonly with: Members;
  /** `''`, or its working directory with a trailing `/`, as `prefix` of a revision is. */
  readonly prefix: string;
  /** Names of the variables that it gets: of the workflow, the job and itself. */
  readonly env: ReadonlySet<string>;
  /** Of the job, else of the workflow; absent where neither names any and the repository's setting counts. */
  readonly permissions?: Permissions;
  /** What the job used before, in order. */
  readonly before: readonly Members[];
  /** Whether nothing in its job could have started a server: no service, and no command before it. */
  readonly alone: boolean;
  /** `ubuntu-latest`. */
  readonly runner: string;
  /** What starts the workflow. */
  readonly on: Members;
  /** The line at these keys of the workflow. */
  at(keys: Keys): number;
}

/** `write-all` and `read-all` are said of every permission. */
export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all';

const ours = /(?:^|\/)aiops-actions(?:\/actions\/([\w-]+))?(?:@|$)/;

/** Those of a workflow. What is wrong with its text has no steps: GitHub says so itself. */
export function ourSteps(file: string, text: string): OurStep[] {
  const { value: workflow, on, jobs, line } = readWorkflowDocument(file, text);
  return Object.entries(jobs).flatMap(([job, value]) => {
    const { steps, env, permissions = workflow.permissions } = members(value);
    const all = (Array.isArray(steps) ? steps : []).map(members);
    return all.flatMap((step, at): OurStep[] => {
      const found = typeof step.uses === 'string' ? ours.exec(step.uses) : null;
      if (found === null) return [];
      const given = permissionsOf(permissions);
      const variables = [workflow.env, env, step.env].flatMap((one) => Object.keys(members(one)));
      return [
        {
          file,
          line: line(['jobs', job, 'steps', at, 'uses']),
          job,
          uses: String(step.uses),
          action: found[1] ?? 'review',
          with: members(step.with),
          prefix: prefixOf(members(step.with)['working-directory']),
          alone: members(value).services === undefined && all.slice(0, at).every(({ run }) => run === undefined),
          runner: String(members(value)['runs-on']),
          env: new Set(variables),
          ...(given !== undefined && { permissions: given }),
          before: all.slice(0, at),
          on,
          at: line,
        },
      ];
    });
  });
}

/** `./apps/bot` → `apps/bot/` */
function prefixOf(directory: unknown): string {
  const path = posix.normalize(String(directory ?? '.')).replace(/\/$/, '');
  return path === '.' ? '' : `${path}/`;
}

/** A workflow, wherever in the repository `working-directory` is. */
export const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

function permissionsOf(given: unknown): Permissions | undefined {
  if (given === undefined) return undefined;
  if (given === 'read-all' || given === 'write-all') return given;
  return Object.fromEntries(Object.entries(members(given)).map(([name, level]) => [name, String(level)]));
}

/** Whether a permission is there. Naming one sets all others to none. */
export function allows(permissions: Permissions, name: string, level: 'read' | 'write'): boolean {
  if (permissions === 'write-all') return true;
  if (permissions === 'read-all') return level === 'read';
  const given = permissions[name];
  return given === 'write' || (level === 'read' && given === 'read');
}
