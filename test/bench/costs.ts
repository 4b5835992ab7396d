import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Data, dataSchema } from '../../actions/cost-estimate/data.ts';
import { median, run } from './process.ts';
import { promptPair } from './prompt-texts.ts';
import { milliseconds, type Row } from './row.ts';
import { Workspace } from './workspace.ts';

const prompts = 1000;
const runs = 5;
/** Millions of tokens a second. */
const bound = 1;

/** All of a bill of changed prompts with a case each: both sides read, filled, counted and priced, with report and page. */
export async function benchCosts(dist: string): Promise<Row[]> {
  const workspace = new Workspace(dist);
  try {
    const pairs = Array.from({ length: prompts }, (_, index) => promptPair(index));
    const tests = 'testData: [{ ticket: Where is my order? }]\n';
    const files = (side: 'base' | 'head') =>
      Object.fromEntries(pairs.map((pair, index) => [`prompts/${index}.prompt.yml`, `${pair[side]}${tests}`]));
    const [before, after] = [workspace.commit(files('base')), workspace.commit(files('head'))];
    const pushed = { before, after, repository: { default_branch: 'main' } };
    const taken: number[] = [];
    let tokens = 0;
    for (let index = 0; index <= runs; index += 1) {
      const env = workspace.env('push', pushed, { INPUT_COMMENT: 'false', INPUT_CHECK: 'none' });
      const { cpu = Number.NaN } = await run([workspace.stubOf('cost-estimate')], {
        cwd: workspace.directory,
        env,
        peak: true,
      });
      tokens = tokensIn(join(workspace.directory, 'aiops-results/cost-estimate/result.json'));
      // The first one warms the disk up and does not count.
      if (index > 0) taken.push(cpu);
    }
    const rate = tokens / median(taken) / 1000;
    return [
      {
        what: '1,000 changed prompts of 8 KB with a case each: cost-estimate from its start to its page, both sides, time of processors',
        measured: `${(tokens / 1e6).toFixed(1)} M tokens in ${milliseconds(median(taken))}`,
        figure: `${rate.toFixed(2)} M tokens/s`,
        bound: `at least ${bound.toFixed(1)}`,
        holds: rate >= bound,
      },
    ];
  } finally {
    workspace.remove();
  }
}

function tokensIn(path: string): number {
  const { rows }: Data = dataSchema.parse(JSON.parse(readFileSync(path, 'utf8')).data);
  const counted = rows.flatMap(({ base, head }) => [base?.tokens?.mean ?? 0, head?.tokens?.mean ?? 0]);
  if (rows.length !== prompts || counted.includes(0)) throw new Error(`${rows.length} prompts are priced`);
  return counted.reduce((sum, one) => sum + one, 0);
}
