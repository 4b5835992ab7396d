import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendOutputs, commandLine } from '../../shared/action/workflow-commands.ts';

describe('a workflow command', () => {
  it('is one line that the runner takes apart', () => {
    expect(commandLine('error', 'no such rule', { file: 'aiops.yml', line: 14, column: 7 })).toBe(
      '::error file=aiops.yml,line=14,col=7::no such rule\n',
    );
    expect(commandLine('endgroup')).toBe('::endgroup::\n');
  });

  it('cannot be ended by its texts, or be given another property', () => {
    expect(commandLine('warning', '100 %\r\n::stop-commands::x')).toBe('::warning::100 %25%0D%0A::stop-commands::x\n');
    expect(commandLine('error', 'x', { file: 'a,line=9::b\n' })).toBe('::error file=a%2Cline=9%3A%3Ab%0A::x\n');
  });
});

describe('an output', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aiops-output-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('may have many lines, be absent, or be a number', async () => {
    const path = join(folder, 'output');
    appendOutputs(path, { verdict: 'pass', report: 'a\nEOF\nb=c' });
    appendOutputs(path, { cost: undefined, cases: 2 });
    expect(await outputsIn(path)).toEqual({ verdict: 'pass', report: 'a\nEOF\nb=c', cost: '', cases: '2' });
  });

  it('is ended by no line of its own', async () => {
    const path = join(folder, 'output');
    const hostile = ['ghadelimiter', 'ghadelimiter_', `ghadelimiter${'_'.repeat(40)}`, 'verdict<<x'].join('\n');
    appendOutputs(path, { report: hostile, crossed: 'ghadelimiter\r\nb', verdict: 'fail' });
    expect(await outputsIn(path)).toEqual({ report: hostile, crossed: 'ghadelimiter\r\nb', verdict: 'fail' });
  });

  it('has room for a value of very many lines', async () => {
    const path = join(folder, 'output');
    const report = 'line\n'.repeat(200_000);
    appendOutputs(path, { report, verdict: 'fail' });
    expect(await outputsIn(path)).toEqual({ report, verdict: 'fail' });
  });
});

/** As a runner reads them: `name<<delimiter`, lines up to one that is the delimiter. */
async function outputsIn(path: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  let open: { readonly name: string; readonly delimiter: string; value: string } | undefined;
  for (const [line, text] of (await readFile(path, 'utf8')).matchAll(/([^\r\n]*)(?:\r\n|\r|\n)/g)) {
    if (open === undefined) {
      const [name = '', delimiter = ''] = (text as string).split('<<');
      open = { name, delimiter, value: '' };
    } else if (text === open.delimiter) {
      found[open.name] = open.value.replace(/\n$/, '');
      open = undefined;
    } else open.value += line;
  }
  return found;
}
