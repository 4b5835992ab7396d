import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, run } from './process.ts';
import type { Told } from './prompt-diff-worker.ts';
import { promptPair } from './prompt-texts.ts';
import { milliseconds, type Row, ratio, spread } from './row.ts';
import { Workspace } from './workspace.ts';

const prompts = 1000;
const runs = 5;
const ratioBound = 5;
/** Milliseconds of the processor. */
const cpuBound = 2000;

const worker = join(import.meta.dirname, 'prompt-diff-worker.ts');

/** Changed prompts compared by sentence and word, against what git takes for words alone; and two texts that share none. */
export async function benchPromptDiff(dist: string): Promise<Row[]> {
  const workspace = new Workspace(dist);
  try {
    const pairs = Array.from({ length: prompts }, (_, index) => promptPair(index));
    const files = (side: 'base' | 'head') =>
      Object.fromEntries(pairs.map((pair, index) => [`prompts/${index}.prompt.yml`, pair[side]]));
    const [base, head] = [workspace.commit(files('base')), workspace.commit(files('head'))];
    const git: number[] = [];
    const diff: number[] = [];
    const shipped: number[] = [];
    const stub = workspace.stubOf('prompt-diff');
    const pushed = { before: base, after: head, repository: { default_branch: 'main' } };
    const cpu: number[] = [];
    for (let index = 0; index <= runs; index += 1) {
      const gitTook = wordDiff(workspace.directory, base, head);
      const { told } = await work('changed', workspace.directory, base, head);
      const took = await act(workspace, stub, pushed);
      if (told.changed !== prompts || told.bounded > 0)
        throw new Error(`${told.changed} changed, ${told.bounded} bounded`);
      const { told: unrelated } = await work('unrelated');
      if (unrelated.bounded !== 1) throw new Error('Two unrelated texts are told as compared in full.');
      // The first one warms the disk up and does not count.
      if (index === 0) continue;
      git.push(gitTook);
      diff.push(told.diff);
      shipped.push(took);
      cpu.push(unrelated.cpu);
    }
    const figure = median(shipped) / median(git);
    return [
      {
        what: '1,000 changed prompts of 8 KB: the action from its start to result and report, against `git diff --word-diff`',
        measured: `${milliseconds(median(shipped))} against ${milliseconds(median(git))}`,
        figure: `${ratio(figure)} ×`,
        bound: `at most ${ratioBound} ×`,
        holds: figure <= ratioBound,
      },
      {
        what: '1,000 changed prompts of 8 KB: of that, the comparison alone',
        measured: `${milliseconds(median(diff))} against ${milliseconds(median(git))}`,
        figure: `${ratio(median(diff) / median(git))} ×`,
      },
      {
        what: 'Two unrelated prompts of 1 MB: compared within bounds, time of the processor',
        measured: `${spread(cpu, milliseconds)}`,
        figure: milliseconds(median(cpu)),
        bound: `at most ${milliseconds(cpuBound)}`,
        holds: median(cpu) <= cpuBound,
      },
    ];
  } finally {
    workspace.remove();
  }
}

async function work(...args: string[]): Promise<{ told: Told }> {
  const { output } = await run([worker, ...args]);
  return { told: JSON.parse(output) as Told };
}

/** The shipped action on a push, without GitHub, as far as its exit. */
async function act(workspace: Workspace, stub: string, pushed: object): Promise<number> {
  const env = workspace.env('push', pushed, { INPUT_COMMENT: 'false', INPUT_CHECK: 'none' });
  const { whole, output } = await run([stub], { cwd: workspace.directory, env });
  if (!output.includes('1,000 prompts change behaviour')) throw new Error(output);
  return whole;
}

function wordDiff(directory: string, base: string, head: string): number {
  const started = performance.now();
  const { status } = spawnSync('git', ['diff', '--word-diff', base, head], { cwd: directory, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`git diff ended with ${status}`);
  return performance.now() - started;
}
