import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../e2e/history.ts';
import type { Trigger } from '../e2e/team.ts';
import { startOpenai } from '../fakes/openai/openai.ts';
import { leftOut, withoutAct } from './runner/act.ts';
import { exampleNamed } from './runner/example.ts';
import { Stage, untilTestEnds } from './runner/stage.ts';

const folder = join(import.meta.dirname, '../../examples/kubernetes');
const workflow = exampleNamed('deploy-kubernetes');

/** The example as a repository has it, with the service at another address. */
function filesOf(url: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map(({ parentPath, name }): [string, string] => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
  });
  const all = Object.fromEntries(files);
  return { ...all, 'aiops.yml': String(all['aiops.yml']).replace('https://support-bot.example.com', url) };
}

describe.skipIf(withoutAct)(`deploy-kubernetes.yml on a runner of workflows${leftOut}`, () => {
  it('puts a prompt into pods, and undoes the one that does not pass', async () => {
    const service = untilTestEnds(
      await startOpenai({
        answer: (body) => {
          const said = JSON.stringify(body);
          if (said.includes('parcel')) return 'shipping';
          return said.includes('careless') ? 'Rechnung' : 'billing';
        },
      }),
    );
    const cluster = { revision: 0, configMaps: {}, replicaSets: [], faults: [], asked: [] };
    const secrets: Record<string, string> = {};
    const stage = await Stage.start({ secrets });
    const state = join(stage.team.history.root, 'cluster.json');
    writeFileSync(state, JSON.stringify(cluster));
    secrets.KUBECONFIG = JSON.stringify({ cluster: state });
    const commit = (files: Files): string => {
      const sha = stage.team.commit(files);
      const tree = stage.team.history.git(stage.team.history.bare, 'rev-parse', `${sha}^{tree}`);
      stage.team.repository.gitCommits[sha] = { message: 'Change', tree, parents: [] };
      return sha;
    };
    const ref = 'refs/heads/main';
    const push = (before: string, sha: string): Trigger => ({
      name: 'push',
      sha,
      ref,
      payload: { before, after: sha, ref },
    });
    const live = () => JSON.parse(readFileSync(state, 'utf8')).deployment?.spec.template.metadata.annotations;

    const files = filesOf(service.url);
    const first = commit({ ...files, [workflow.path]: workflow.text });
    const deployed = await stage.run(workflow, push('0'.repeat(40), first));
    expect(deployed.code, deployed.log).toBe(0);
    const good = live();
    expect(good['aiops-actions/content']).toMatch(/^sha256:[0-9a-f]{64}$/);
    const states = () => stage.team.repository.deployments.map(({ statuses }) => statuses.at(-1)?.state);
    expect(states()).toEqual(['success']);

    const prompt = 'prompts/triage.prompt.yml';
    const worse = commit({ [prompt]: String(files[prompt]).replace('Answer with', 'Be careless. Answer with') });
    const failed = await stage.run(workflow, push(first, worse));
    expect(failed.code).toBe(1);
    expect(failed.log).toContain('Verified again: smoke: 2 of 2 cases pass.');
    expect(live()).toEqual(good);
    expect(states()).toEqual(['success', 'failure']);
  });
});
