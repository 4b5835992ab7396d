import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from './github-server.ts';
import { type Measured, median, run } from './process.ts';
import { milliseconds, type Row, ratio } from './row.ts';
import { Server } from './server.ts';
import { payload, repository } from './start-up.ts';
import { Workspace } from './workspace.ts';

const runs = 11;
const bound = 1.3;
/** Of a model, in milliseconds. */
const latency = 50;
const parts = ['prompt-diff', 'cost-estimate', 'eval-gate', 'guardrail-scan'] as const;
const examples = join(import.meta.dirname, '../../examples');

/** The example's pull request, reviewed in one step and by each action alone, whole processes, with check and comment. */
export async function benchReview(dist: string): Promise<Row[]> {
  const recorded = await measured(dist, (config) => config, runs);
  const model = await Server.start('example-server.ts', String(latency));
  try {
    const entry = `provider: openai\n    model: gpt-4.1-nano\n    url: "${model.url}/v1"\n    api-key-env: OPENAI_API_KEY\n`;
    const asking = (config: string): string => {
      const changed = config.replace(/provider: replay\n +file: .*\n/, entry);
      if (changed === config) throw new Error('the example replays nothing');
      return changed;
    };
    const asked = await measured(dist, asking, 3);
    const what =
      'The pull request of the example by the review, with a check each and one comment, against its slowest part alone';
    return [
      rowOf(`${what}; its model takes ${latency} ms`, asked),
      rowOf(`${what}; its answers are recorded, so that all of it is work of one processor`, recorded),
    ];
  } finally {
    model.stop();
  }
}

type Medians = ReadonlyMap<string, number>;

function rowOf(what: string, medians: Medians): Row {
  const of = (name: string): number => medians.get(name) ?? Number.NaN;
  const times = of('review') / Math.max(...parts.map(of));
  const each = parts.map((name) => `${name} ${milliseconds(of(name))}`).join(', ');
  return {
    what,
    measured: `${milliseconds(of('review'))}; alone: ${each}`,
    figure: `${ratio(times)} ×`,
    bound: `at most ${bound} ×`,
    holds: times <= bound,
  };
}

/** @param configured what the example's aiops.yml becomes */
async function measured(dist: string, configured: (config: string) => string, times: number): Promise<Medians> {
  const workspace = new Workspace(dist);
  const before = filesOf('support-bot');
  const base = workspace.commit({ ...before, 'aiops.yml': configured(before['aiops.yml'] ?? '') });
  const head = workspace.commit(filesOf('changes/shorter-prompt'));
  const github = await Server.start('github-server.ts', JSON.stringify([repository(base, head)]));
  try {
    const env = workspace.env('pull_request', payload(base, head), {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      'INPUT_GITHUB-TOKEN': 'ghs_workflow',
      OPENAI_API_KEY: 'sk-example',
      // It is found to be worse, and the benchmark goes on.
      'INPUT_FAIL-ON': 'never',
    });
    const took = new Map<string, number[]>([...parts, 'review'].map((name) => [name, []]));
    for (let index = 0; index <= times; index += 1) {
      for (const [name, taken] of took) {
        const ran = await run([workspace.stubOf(name)], { cwd: workspace.directory, env });
        requireFound(name, ran);
        // The first round warms the server and the disk up and does not count.
        if (index > 0) taken.push(ran.whole);
        // Each run is the first one: a ledger would answer the next.
        for (const folder of ['aiops-results', '.aiops'])
          rmSync(join(workspace.directory, folder), { recursive: true, force: true });
      }
    }
    const { violations } = await github.ask<Told>('told');
    if (violations.length > 0) throw new Error(violations.join('\n'));
    return new Map([...took].map(([name, taken]) => [name, median(taken)]));
  } finally {
    workspace.remove();
    github.stop();
  }
}

/** Contents by path. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: join(examples, folder) }).map((path) => [
      path,
      readFileSync(join(examples, folder, path), 'utf8'),
    ]),
  );

/** That it was the run that was meant. */
function requireFound(name: string, { output }: Measured): void {
  const words = {
    'prompt-diff': ['1 prompt '],
    'cost-estimate': [' a month'],
    'eval-gate': ['support-triage got worse'],
    'guardrail-scan': ['prompt/limit-removed'],
  };
  const expected = name in words ? words[name as keyof typeof words] : Object.values(words).flat();
  if (!expected.every((one) => output.includes(one))) throw new Error(output);
}
