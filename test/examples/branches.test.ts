import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Trigger } from '../e2e/team.ts';
import { leftOut, withoutAct } from './runner/act.ts';
import { type Example, eventsOf, exampleNamed, examples, ofDeployments } from './runner/example.ts';
import { projects } from './runner/projects.ts';
import { Stage } from './runner/stage.ts';

/** A repository whose main branch got worse after a commit, and better again. */
async function onMain({ name, path, text }: Example) {
  const project = projects[name];
  if (project === undefined) throw new Error(`${name} has no project to be tried on`);
  const stage = await Stage.start(await project.surroundings?.());
  const { team } = stage;
  const base = team.commit({ ...project.files, [path]: text });
  const worse = team.commit(project.worse);
  const better = team.commit(project.better);
  const at = (event: string, sha: string, payload: Trigger['payload'] = {}, ref = 'refs/heads/main'): Trigger => ({
    name: event,
    sha,
    ref,
    payload,
  });
  return { stage, team, base, worse, better, at, check: project.check ?? 'eval-gate' };
}

/** The events beside those of pull requests; `workflow_run` is among the strangers. */
const happenings: Readonly<Record<string, (example: Example) => Promise<void>>> = {
  push: async (example) => {
    const { stage, team, base, worse, better, at, check } = await onMain(example);
    const pushed = (before: string, after: string) => at('push', after, { before, after, ref: 'refs/heads/main' });
    const failed = await stage.run(example, pushed(base, worse));
    expect(failed.code, failed.log).toBe(1);
    expect(team.checks(worse)).toMatchObject([{ name: check, conclusion: 'failure' }]);
    const passed = await stage.run(example, pushed(worse, better));
    expect(passed.code, passed.log).toBe(0);
    expect(team.checks(better)).toMatchObject([{ name: check, conclusion: 'success' }]);
  },

  'merge_group checks_requested': async (example) => {
    const { stage, team, base, worse, better, at } = await onMain(example);
    const queued = (base_sha: string, head_sha: string) => {
      const ref = 'refs/heads/gh-readonly-queue/main/pr-7-0';
      const merge_group = { head_sha, base_sha, head_ref: ref, base_ref: 'refs/heads/main' };
      return at('merge_group', head_sha, { action: 'checks_requested', merge_group }, ref);
    };
    const failed = await stage.run(example, queued(base, worse));
    expect(failed.code, failed.log).toBe(1);
    expect(team.checks(worse)).toMatchObject([{ name: 'eval-gate', conclusion: 'failure' }]);
    const passed = await stage.run(example, queued(base, better));
    expect(passed.code, passed.log).toBe(0);
    expect(team.checks(better)).toMatchObject([{ name: 'eval-gate', conclusion: 'success' }]);
  },

  schedule: (example) => alert(example, 'schedule'),
  workflow_dispatch: (example) => alert(example, 'workflow_dispatch'),
};

/** An issue while main is worse than production, none before and after. */
async function alert(example: Example, event: string): Promise<void> {
  const { stage, team, base, worse, better, at } = await onMain(example);
  team.history.git(team.history.bare, 'update-ref', 'refs/heads/production', base);
  const issues = (): Record<string, string> =>
    Object.fromEntries(
      globSync('issues/*', { cwd: team.history.root }).map((path) => [
        path.replace('issues/', ''),
        readFileSync(join(team.history.root, path), 'utf8'),
      ]),
    );
  const failed = await stage.run(example, at(event, worse));
  expect(failed.code, failed.log).toBe(1);
  expect(issues()['1.open']).toContain('### ❌ eval-gate: support got worse');
  expect(Object.keys(failed.artifacts)).toEqual(['nightly']);
  const passed = await stage.run(example, at(event, better));
  expect(passed.code, passed.log).toBe(0);
  expect(Object.keys(issues()).sort()).toEqual(['1.closed', 'labels']);
  expect(team.repository.checkRuns).toEqual([]);
}

const others = examples.filter(({ name }) => !ofDeployments.includes(name));
const cases = others.flatMap((example) =>
  eventsOf(example)
    .filter((event) => !/^(pull_request|workflow_run)( |$)/.test(event))
    .map((event): [string, string] => [example.name, event]),
);

describe.skipIf(withoutAct)(`on a runner of workflows${leftOut}`, () => {
  it.each(cases)('%s tells of %s', async (name, event) => {
    const happens = happenings[event];
    if (happens === undefined) throw new Error(`${event} does not happen in any test: add it to the others`);
    await happens(exampleNamed(name));
  });
});
