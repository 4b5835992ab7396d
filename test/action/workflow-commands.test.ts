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

  it('may have many lines, and is ended by what nobody can guess', async () => {
    const path = join(folder, 'output');
    appendOutputs(path, { verdict: 'pass', report: 'a\nEOF\nb=c' });
    appendOutputs(path, { cost: undefined, cases: 2 });
    const written = await readFile(path, 'utf8');
    const form =
      /^verdict<<(ghadelimiter_\S{36})\npass\n\1\nreport<<(ghadelimiter_\S{36})\na\nEOF\nb=c\n\2\ncost<<(\S+)\n\n\3\ncases<<(\S+)\n2\n\4\n$/;
    const [, first, second] = form.exec(written) ?? [];
    expect(written).toMatch(form);
    expect(first).not.toBe(second);
  });
});
