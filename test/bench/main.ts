import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { benchAnswers } from './answers.ts';
import { benchCosts } from './costs.ts';
import { benchDetection } from './detection.ts';
import { benchFaults } from './faults.ts';
import { benchLedger } from './ledger.ts';
import { benchPromptDiff } from './prompt-diff.ts';
import { benchPromptfoo } from './promptfoo.ts';
import { benchReplay } from './replay.ts';
import { benchReview } from './review.ts';
import type { Row } from './row.ts';
import { benchStartUp } from './start-up.ts';
import { benchTokens } from './tokens.ts';

/**
 * `node test/bench/main.ts [dist]`: measures the bundle in this folder, prints the table and writes it to
 * `docs/benchmarks.md`. With `--only start-up`, `answers`, `ledger`, `faults`, `replay`, `prompt-diff`, `tokens`,
 * `costs`, `review`, `promptfoo` or `detection` it measures a part and writes nothing. Exits with 1 when a bound is missed.
 */
const root = resolve(import.meta.dirname, '../..');
const page = join(root, 'docs/benchmarks.md');
const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const dist = positionals[0] ?? join(root, 'dist');
const benchmarks = {
  'start-up': benchStartUp,
  answers: benchAnswers,
  ledger: benchLedger,
  faults: benchFaults,
  replay: benchReplay,
  'prompt-diff': benchPromptDiff,
  tokens: benchTokens,
  costs: benchCosts,
  review: benchReview,
  promptfoo: benchPromptfoo,
  detection: benchDetection,
};

const rows: Row[] = [];
for (const [name, bench] of Object.entries(benchmarks)) {
  if (values.only === undefined || values.only === name) rows.push(...(await bench(dist)));
}
const table = tableOf(rows);
process.stdout.write(`${table}\n`);
if (values.only === undefined) writeFileSync(page, replaced(readFileSync(page, 'utf8')));
process.exitCode = rows.every(({ holds = true }) => holds) ? 0 : 1;

function tableOf(measured: readonly Row[]): string {
  const cells = measured.map(({ what, measured: found, figure, bound = '', holds }) => {
    return [what, found, figure, bound, holds === undefined ? '' : holds ? 'yes' : '**no**'];
  });
  return markdownTable([['', 'measured', 'median', 'bound', 'holds'], ...cells]);
}

/** What stands between the two marks is the last run's. */
function replaced(text: string): string {
  const shape = `Node ${process.versions.node} on ${process.platform}, ${availableParallelism()} cores.`;
  return text.replace(/(<!-- bench -->\n).*(<!-- \/bench -->)/s, `$1\n${shape}\n\n${table}\n\n$2`);
}
