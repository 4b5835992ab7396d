import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../fakes/folder.ts';

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');
const program = `import('${root}/actions/command.ts').then(async ({ run }) => { process.exitCode = await run(process.argv.slice(1), {}); })`;

let folder: string;
beforeEach(async () => {
  folder = newFolder();
  await mkdir(join(folder, 'aiops-results/eval-gate'), { recursive: true });
});

async function aiops(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(node, ['-e', program, '--', ...args], { cwd: folder });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** Ten answers that a judge lets pass but for the last three; the last two are wrong by their labels, and one more. */
async function write(): Promise<void> {
  const ids = Array.from({ length: 10 }, (_, at) => `c${at}`);
  const lines = ids.map((id, at) => {
    const grades = [
      { grader: 'rubric', pass: at < 7, score: 1, verdicts: [{ judge: 'nova', pass: at < 7, score: 1 }] },
    ];
    return JSON.stringify({ suite: 'help', prompt: 'p.yml', model: 'm', side: 'head', case: id, repeat: 0, grades });
  });
  await writeFile(join(folder, 'aiops-results/eval-gate/samples.jsonl'), `${lines.join('\n')}\n`);
  const labels = ids.map((id, at) => JSON.stringify({ case: id, label: at === 0 || at > 7 ? 'wrong' : 'right' }));
  await writeFile(join(folder, 'labels.jsonl'), [...labels, '{"case":"gone","label":"right"}'].join('\n'));
}

describe('aiops judge-check', () => {
  it('shows how far each judge agrees with people', async () => {
    await write();
    const { code, out } = await aiops('judge-check', '--labels', 'labels.jsonl');
    expect(code).toBe(0);
    // Agreement 8 of 10, by chance 0.7 × 0.7 + 0.3 × 0.3.
    expect(out).toMatch(/help\s+rubric\s+nova\s+10\s+80 %\s+0\.52 \(/);
    expect(out).toContain('1 label has no judged answer in this run.');
  });

  it('is a gate by --min-kappa', async () => {
    await write();
    expect((await aiops('judge-check', '--labels', 'labels.jsonl', '--min-kappa', '0.5')).code).toBe(0);
    const { code, out } = await aiops('judge-check', '--labels', 'labels.jsonl', '--min-kappa', '0.6');
    expect([code, out.includes('rubric: nova has a kappa of 0.52, under 0.6.')]).toEqual([1, true]);
  });

  it.each([
    [['--label', 'x'], '--label: judge-check has no such option. Did you mean --labels?'.replace('--labels', 'labels')],
    [['--grader', 'rubric'], 'judge-check: say where the labels are, with --labels <file>.'],
    [['--labels', 'none.jsonl'], 'none.jsonl cannot be read: '],
    [
      ['--labels', 'labels.jsonl', '--min-kappa', 'much'],
      '--min-kappa: must be a number from -1 to 1, such as 0.6, not "much".',
    ],
    [['--labels', 'labels.jsonl', '--results', 'x'], 'There is no file x/samples.jsonl.'],
    [
      ['--labels', 'labels.jsonl', '--grader', 'tone'],
      'labels.jsonl: no label is about an answer in aiops-results/eval-gate/samples.jsonl.',
    ],
  ])('%j: %s', async (args, message) => {
    await write();
    const { code, err } = await aiops('judge-check', ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('notes what it found for the reports to come, and keeps what it knows of other judges', async () => {
    await write();
    const judges = [{ grader: 'rubric', judge: 'nova', digest: '0123' }];
    const data = { subjects: [{ suite: 'help', judging: { judges } }] };
    await writeFile(join(folder, 'aiops-results/eval-gate/result.json'), JSON.stringify({ data }));
    const other = { suite: 'a', grader: 'tone', judge: 'opus', digest: '4567', labels: 9, agreement: 1 };
    const old = { suite: 'help', grader: 'rubric', judge: 'nova', digest: 'old', labels: 3, agreement: 1 };
    await writeFile(join(folder, 'aiops-judges.json'), JSON.stringify({ judges: [old, other] }));
    await aiops('judge-check', '--labels', 'labels.jsonl', '--record', 'aiops-judges.json');
    expect(JSON.parse(await readFile(join(folder, 'aiops-judges.json'), 'utf8'))).toEqual({
      judges: [other, { ...old, digest: '0123', labels: 10, agreement: 0.8, kappa: expect.closeTo(0.5238, 4) }],
    });
  });

  it('tells how it is used', async () => {
    expect((await aiops('judge-check')).out).toContain('Usage: aiops judge-check --labels <file>');
    expect((await aiops('--help')).out).toContain('judge-check  Compares');
  });
});
