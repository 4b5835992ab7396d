import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { scan } from '../../shared/detection/scan.ts';
import { documents } from './documents.ts';
import type { Row } from './row.ts';

const [copies, runs] = [8, 3];

/**
 * The same files by secretlint's own command with its recommended rules, where it is installed (`npm install --global
 * secretlint @secretlint/secretlint-rule-preset-recommend`), and by all our checks, which look for more than secrets. The
 * best of three runs each, on a clock; of secretlint's without what it takes for a file with nothing in it.
 */
export async function benchSecretlint(): Promise<Row[]> {
  const program = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'secretlint'))
    .find((path) => existsSync(path));
  if (program === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), 'aiops-bench-secretlint-'));
  try {
    symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend' }];
    writeFileSync(join(folder, '.secretlintrc.json'), JSON.stringify({ rules }));
    for (const name of ['docs', 'empty']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'empty/a.md'), '\n');
    const texts = Array.from({ length: copies }, documents).flat();
    const paths = texts.map((_, at) => join(folder, 'docs', `${at}.md`));
    for (const [at, text] of texts.entries()) writeFileSync(paths[at] as string, text);
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const command = (name: string): number =>
      least(() => {
        const { status, stderr } = spawnSync(program, [`${name}/*.md`], { cwd: folder, encoding: 'utf8' });
        // 1 says that something was found.
        if (status !== 0 && status !== 1) throw new Error(`secretlint ended with ${status}: ${stderr}`);
      });
    const theirs = size / (command('docs') - command('empty'));
    const ours = size / least(() => paths.forEach((path) => void scan(readFileSync(path, 'utf8'))));
    return [
      {
        what: `${paths.length} files, ${size.toFixed(1)} MB of Markdown: all checks, beside secretlint's command with its recommended rules`,
        measured: `${ours.toFixed(1)} MB/s against ${theirs.toFixed(1)} MB/s`,
        figure: `${(ours / theirs).toFixed(1)} ×`,
        bound: 'at least 1 ×',
        holds: ours >= theirs,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of the fastest of some runs. */
function least(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times) / 1000;
}
