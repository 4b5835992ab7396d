import type { Envelope } from '../../../shared/results/envelope.ts';
import { person } from '../../fakes/github/state.ts';
import { workflowToken } from '../../fakes/github/token.ts';
import { type ZipEntry, zipOf } from '../../fakes/zip.ts';
import type { Outcome, Step } from '../step.ts';
import { Team, type Trigger } from '../team.ts';
import { bedrock, careless, project, prompt } from '../triage.ts';

export const fork = 'stranger/support';

/** What a job needs to publish. */
export const publisher = workflowToken('ghs_publisher', {
  contents: 'read',
  actions: 'read',
  pull_requests: 'write',
  checks: 'write',
});

/** A pull request of a fork or of a branch, whose run has measured and may tell nothing. */
export async function measured(from = 'acme/support') {
  const [team, model] = await Promise.all([Team.start({ tokens: [publisher] }), bedrock()]);
  const base = team.commit(project(12));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
  const author = person(from.split('/')[0] ?? '');
  const pull = team.pullRequest(base, head, { from, author });
  const run = await team.run(pull, { env: model.env, with: { comment: 'false', check: 'none', 'fail-on': 'never' } });
  return { team, model, base, head, pull, result: await run.file('result.json') };
}

export type Scene = Awaited<ReturnType<typeof measured>>;

/** What the run left, and the event that its end is. */
export function ended(
  { team, head }: Pick<Scene, 'team' | 'head'>,
  from: string,
  artifacts: Readonly<Record<string, Buffer>>,
): Trigger {
  for (const [name, bytes] of Object.entries(artifacts)) {
    team.repository.artifacts.push({ id: team.github.nextId(), name, run: 1001, bytes, created_at: team.github.now() });
  }
  return {
    name: 'workflow_run',
    sha: team.history.git(team.history.bare, 'rev-parse', 'refs/heads/main'),
    ref: 'refs/heads/main',
    payload: {
      action: 'completed',
      workflow_run: {
        id: 1001,
        event: 'pull_request',
        head_sha: head,
        head_branch: 'shorter',
        head_repository: { full_name: from },
      },
    },
  };
}

export const publish = (team: Team, trigger: Trigger, options: Pick<Step, 'with'> = {}): Promise<Outcome> =>
  team.run(trigger, { action: 'publish', token: publisher.value, ...options });

export const archive = (result: string, ...rest: readonly ZipEntry[]): Buffer =>
  zipOf([{ path: 'eval-gate/result.json', content: result }, ...rest]);

export const edited = (
  result: string,
  edit: (envelope: Envelope & { data: Record<string, unknown> }) => void,
): string => {
  const envelope = JSON.parse(result);
  edit(envelope);
  return JSON.stringify(envelope);
};
