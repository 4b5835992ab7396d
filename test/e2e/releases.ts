import { type Data as Deployed, dataSchema as deployedSchema } from '../../actions/deploy-model/data.ts';
import { type Data as RolledBack, dataSchema as rolledBackSchema } from '../../actions/rollback/data.ts';
import type { Envelope } from '../../shared/results/envelope.ts';
import { type Token, workflowToken } from '../fakes/github/token.ts';
import type { Files } from './history.ts';
import type { Outcome } from './step.ts';
import { Team, type Trigger } from './team.ts';

export const token = workflowToken('ghs_deploy', {
  contents: 'write',
  deployments: 'write',
  actions: 'read',
  pull_requests: 'write',
  checks: 'write',
  issues: 'write',
  attestations: 'read',
});

export const prompt = (queue: string): string =>
  `name: triage\nmodelParameters: { temperature: 0 }\nmessages:\n  - { role: system, content: "Sort into ${queue}." }\n  - { role: user, content: "{{ticket}}" }\n`;

/** Answers what the prompt is: a prompt that says nothing of billing does not pass. */
const app =
  "import { createInterface } from 'node:readline';\n" +
  'for await (const line of createInterface({ input: process.stdin })) {\n' +
  '  const { id, messages } = JSON.parse(line);\n' +
  "  console.log(JSON.stringify({ id, text: messages[0].content.includes('billing') ? 'billing' : 'unknown' }));\n" +
  '}\n';

const configuration = (more: string): string =>
  'models: { app: { provider: command, run: [node, app.mjs], sources: [app.mjs] } }\n' +
  'suites:\n' +
  '  smoke: { prompt: prompts/triage.prompt.yml, models: [app], cases: evals/smoke.jsonl, graders: [{ equals: billing }] }\n' +
  'deployments:\n' +
  '  bot:\n' +
  '    environment: production\n' +
  '    release: { prompts: prompts/triage.prompt.yml, model: app }\n' +
  `    target: { kind: file, folder: ../live }\n${more}`;

/** What is on the main branch first. */
export const project = (more = '    verify: { suite: smoke }\n'): Files => ({
  'aiops.yml': configuration(more),
  'app.mjs': app,
  'prompts/triage.prompt.yml': prompt('billing or other'),
  'evals/smoke.jsonl':
    '{"id":"a","vars":{"ticket":"My invoice is wrong"}}\n{"id":"b","vars":{"ticket":"Paid twice"}}\n',
});

export interface Run<D> extends Outcome {
  readonly envelope: Envelope;
  readonly data: D | undefined;
}

/** A team whose workflows may deploy. Its runs share a folder that releases go live in. */
export class Shipping {
  readonly team: Team;

  private constructor(team: Team) {
    this.team = team;
  }

  /** @param more tokens that GitHub knows */
  static async start(...more: Token[]): Promise<Shipping> {
    return new Shipping(await Team.start({ tokens: [token, ...more] }));
  }

  /** A commit of the main branch, as the API has it too. */
  commit(files: Files, options?: { ref?: string; from?: string }): string {
    const sha = this.team.commit(files, options);
    const tree = this.team.history.git(this.team.history.bare, 'rev-parse', `${sha}^{tree}`);
    this.team.repository.gitCommits[sha] = { message: 'Change', tree, parents: [] };
    return sha;
  }

  push(sha: string): Trigger {
    const ref = 'refs/heads/main';
    return { name: 'push', sha, ref, payload: { before: '0'.repeat(40), after: sha, ref } };
  }

  async deploy(
    trigger: Trigger,
    given: Readonly<Record<string, string>> = {},
    prepare?: (workspace: string) => void,
  ): Promise<Run<Deployed>> {
    const run = await this.#run('deploy-model', trigger, given, prepare);
    return { ...run, data: run.envelope.data === undefined ? undefined : deployedSchema.parse(run.envelope.data) };
  }

  async rollback(sha: string, given: Readonly<Record<string, string>> = {}): Promise<Run<RolledBack>> {
    const trigger: Trigger = { name: 'workflow_dispatch', sha, ref: 'refs/heads/main', payload: {} };
    const run = await this.#run('rollback', trigger, given);
    return { ...run, data: run.envelope.data === undefined ? undefined : rolledBackSchema.parse(run.envelope.data) };
  }

  async #run(
    action: string,
    trigger: Trigger,
    given: Readonly<Record<string, string>>,
    prepare?: (workspace: string) => void,
  ) {
    const run = await this.team.run(trigger, { action, with: given, token: token.value, ...(prepare && { prepare }) });
    return { ...run, envelope: JSON.parse(await run.file('result.json')) as Envelope };
  }
}
