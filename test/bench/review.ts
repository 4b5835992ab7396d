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
const parts = ['prompt-diff', 'cost-estimate', 'eval-gate', 'guardrail-scan'] as const;
const examples = join(import.meta.dirname, '../../examples');

/** The example's pull request, reviewed in one step and by each action alone, whole processes, with check and comment. */
export async function benchReview(dist: string): Promise<Row[]> {
  const workspace = new Workspace(dist);
  const base = workspace.commit(filesOf('support-bot'));
  const head = workspace.commit(filesOf('changes/shorter-prompt'));
  const github = await Server.start('github-server.ts', JSON.stringify([repository(base, head)]));
  try {
    const env = workspace.env('pull_request', payload(base, head), {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      'INPUT_GITHUB-TOKEN': 'ghs_workflow',
      // It is found to be worse, and the benchmark goes on.
      'INPUT_FAIL-ON': 'never',
    });
    const took = new Map<string, number[]>([...parts, 'review'].map((name) => [name, []]));
    for (let index = 0; index <= runs; index += 1) {
      for (const [name, times] of took) {
        const measured = await run([workspace.stubOf(name)], { cwd: workspace.directory, env });
        requireFound(name, measured);
        // The first round warms the server and the disk up and does not count.
        if (index > 0) times.push(measured.whole);
        rmSync(join(workspace.directory, 'aiops-results'), { recursive: true });
      }
    }
    const { violations } = await github.ask<Told>('told');
    if (violations.length > 0) throw new Error(violations.join('\n'));
    const medians = new Map([...took].map(([name, times]) => [name, median(times)]));
    const of = (name: string): number => medians.get(name) ?? Number.NaN;
    const slowest = Math.max(...parts.map(of));
    const each = parts.map((name) => `${name} ${milliseconds(of(name))}`).join(', ');
    return [
      {
        what: 'The pull request of the example by the review, with a check each and one comment, against its slowest part alone',
        measured: `${milliseconds(of('review'))}; alone: ${each}`,
        figure: `${ratio(of('review') / slowest)} ×`,
        bound: `at most ${bound} ×`,
        holds: of('review') / slowest <= bound,
      },
    ];
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
