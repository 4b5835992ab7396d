import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, prompt } from '../e2e/releases.ts';
import type { Trigger } from '../e2e/team.ts';
import { leftOut, withoutAct } from './runner/act.ts';
import { type Example, exampleNamed, ofDeployments } from './runner/example.ts';
import { Stage } from './runner/stage.ts';

const [plan, deploy, watchdog] = ofDeployments.map(exampleNamed) as [Example, Example, Example];

/** A team that has copied all three, and a folder that releases go live in. */
async function team() {
  const stage = await Stage.start();
  const root = join(stage.team.history.root, 'live');
  const files = project('    require: { suites: smoke, guardrail-scan: true }\n    verify: { suite: smoke }\n');
  const config = String(files['aiops.yml']).replace('../live', root);
  const commit = (changes: Parameters<typeof stage.team.commit>[0], ref?: string): string => {
    const sha = stage.team.commit(changes, ref === undefined ? {} : { ref });
    const tree = stage.team.history.git(stage.team.history.bare, 'rev-parse', `${sha}^{tree}`);
    stage.team.repository.gitCommits[sha] = { message: 'Change', tree, parents: [] };
    return sha;
  };
  const workflows = Object.fromEntries([plan, deploy, watchdog].map(({ path, text }) => [path, text]));
  const first = commit({ ...files, 'aiops.yml': config, ...workflows });
  const pushed = (before: string, after: string): Trigger => {
    const ref = 'refs/heads/main';
    return { name: 'push', sha: after, ref, payload: { before, after, ref } };
  };
  const live = (): string | undefined => {
    if (!existsSync(join(root, 'current.json'))) return undefined;
    const { folder } = JSON.parse(readFileSync(join(root, 'current.json'), 'utf8'));
    return readFileSync(join(root, folder, 'prompts/triage.prompt.yml'), 'utf8');
  };
  return { stage, commit, first, pushed, live };
}

describe.skipIf(withoutAct)(`deployments on a runner of workflows${leftOut}`, () => {
  it('deploy.yml proves what is merged and puts it live; deploy-plan.yml says what a change would change', async () => {
    const { stage, commit, first, pushed, live } = await team();
    const deployed = await stage.run(deploy, pushed('0'.repeat(40), first));
    expect(deployed.code, deployed.log).toBe(0);
    expect(live()).toBe(prompt('billing or other'));
    expect(stage.team.repository.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['success']);
    const head = commit({ 'prompts/triage.prompt.yml': prompt('billing and shipping') }, 'refs/heads/change');
    const planned = await stage.run(plan, stage.team.pullRequest(first, head));
    expect(planned.code, planned.log).toBe(0);
    expect(stage.team.comments[0]).toContain('deploy-model: plan for bot in production: 1 thing would change');
    expect(live()).toBe(prompt('billing or other'));
  });

  it('watchdog.yml leaves what passes, and goes back at once when it is started by hand', async () => {
    const { stage, commit, first, pushed, live } = await team();
    await stage.run(deploy, pushed('0'.repeat(40), first));
    const second = commit({ 'prompts/triage.prompt.yml': prompt('billing only') });
    await stage.run(deploy, pushed(first, second));
    expect(live()).toBe(prompt('billing only'));
    const at = (name: string): Trigger => ({ name, sha: second, ref: 'refs/heads/main', payload: {} });
    const watched = await stage.run(watchdog, at('schedule'));
    expect(watched.code, watched.log).toBe(0);
    expect(live()).toBe(prompt('billing only'));
    const back = await stage.run(watchdog, at('workflow_dispatch'));
    expect(back.code, back.log).toBe(0);
    expect(live()).toBe(prompt('billing or other'));
    expect(stage.team.repository.issues).toMatchObject([{ title: 'bot in production was taken back', state: 'open' }]);
  });
});
