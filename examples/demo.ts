// Nothing is installed when this runs: it uses what Node and git bring, and the bundle in dist.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Data as Costs } from '../actions/cost-estimate/data.ts';
import type { Data } from '../actions/eval-gate/data.ts';
import type { Data as Changes } from '../actions/prompt-diff/data.ts';
import type { Envelope } from '../shared/results/envelope.ts';
import { showDeployment } from './demo/deployment.ts';
import { env, makeRepository, Stopped } from './demo/repository.ts';
import type { Scene } from './demo/scene.ts';
import { shorterPrompt } from './demo/shorter-prompt.ts';
import { bold, dim, indented, ruler, say } from './demo/terminal.ts';
import { weakerTest } from './demo/weaker-test.ts';

const command = join(import.meta.dirname, '../bin/aiops.js');

/** By the word after `npm run demo --`; none for the first. */
const scenes: Readonly<Record<string, Scene>> = { '': shorterPrompt, weakened: weakerTest };

/** Runs an action; its report goes to this terminal. @returns the result file and where it is */
function run(action: string, directory: string): { result: Envelope; folder: string } {
  say(
    '',
    dim(`$ cd ${directory}`),
    dim(`$ npx -p node@24 -- node ${relative(directory, command)} ${action} --base main`),
    ruler(),
  );
  const ran = spawnSync(process.execPath, [command, action, '--base', 'main'], {
    cwd: directory,
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  say(ruler(), '');
  const folder = join(directory, 'aiops-results', action);
  try {
    return { result: JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as Envelope, folder };
  } catch {
    throw new Stopped(`${action} wrote no result (exit code ${ran.status}):\n${ran.stderr}`);
  }
}

/** What prompt-diff shows, where a scene begins with it. */
function showChanges(scene: Scene, directory: string): void {
  if (scene.changed === undefined) return;
  const { result, folder } = run('prompt-diff', directory);
  const lines = result.data === undefined ? undefined : scene.changed(result.data as Changes);
  if (result.verdict !== 'pass' || lines === undefined)
    throw new Stopped(`prompt-diff should have told what goes, and its verdict is ${result.verdict}. See ${folder}.`);
  say(...lines);
}

/** What cost-estimate shows, likewise. */
function showCosts(scene: Scene, directory: string): void {
  if (scene.cost === undefined) return;
  const { result, folder } = run('cost-estimate', directory);
  const lines = result.data === undefined ? undefined : scene.cost(result.data as Costs);
  if (result.verdict !== 'pass' || lines === undefined)
    throw new Stopped(
      `cost-estimate should have told what it saves, and its verdict is ${result.verdict}. See ${folder}.`,
    );
  say(...lines);
}

const fileNotes: Readonly<Record<string, string>> = {
  'report.html': 'charts and every case, to open in a browser',
  'report.md': 'the comment, as Markdown',
  'result.json': 'verdict, figures and findings, for programs',
  'junit.xml': 'a test case a ticket, for whatever reads JUnit',
  'samples.jsonl': 'every answer of both prompts',
};

function main(word = ''): number {
  if (word === 'deploy') return showDeployment(command);
  const scene = scenes[word];
  if (scene === undefined) {
    const known = [...Object.keys(scenes).filter((one) => one !== ''), 'deploy'];
    throw new Stopped(`There is no ${JSON.stringify(word)}. Write nothing, or ${known.join(' or ')}.`);
  }
  const directory = makeRepository(scene.branch);
  say(
    '',
    ...scene.before(directory),
    '',
    'The answers were written for this example and are replayed: no model is asked, nothing leaves this',
    'machine. On a pull request, what stands between the lines is a comment.',
  );
  showChanges(scene, directory);
  showCosts(scene, directory);
  const { result, folder } = run('eval-gate', directory);
  const after = result.data === undefined ? undefined : scene.after(result.data as Data);
  if (result.verdict !== 'fail' || after === undefined) {
    throw new Stopped(
      `eval-gate should have blocked this change, and its verdict is ${result.verdict}. See ${folder}.`,
    );
  }
  say(
    bold('Blocked, as expected'),
    '',
    ...after,
    '',
    bold('Files'),
    '',
    `${folder}/`,
    ...readdirSync(folder).map((name) => indented(`${name.padEnd(14)} ${dim(fileNotes[name] ?? '')}`)),
    '',
    'The same for your own prompts: see “Quick start” in README.md.',
    '',
  );
  return 0;
}

try {
  process.exitCode = main(process.argv[2]);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(`\nThe demo did not work: ${error.message}`);
  process.exitCode = 1;
}
