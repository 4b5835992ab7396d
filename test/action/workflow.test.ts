import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { workflowSurroundings } from '../../shared/action/workflow.ts';
import { paragraph } from '../../shared/report/document.ts';
import { actionThat } from './measure-one.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('a workflow’s log has the report without cases and answers, and the summary has them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary.md'));
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  const { output } = workflowSurroundings(actionThat(async () => ({ found: 'pass' })));
  const quotes = true;
  await output.show(
    [
      { id: 'a', priority: 1, blocks: [paragraph('The verdict')] },
      { id: 'b', priority: 3, blocks: [paragraph('SECRET one')], short: [paragraph('Two cases')], quotes },
      { id: 'c', priority: 3, blocks: [paragraph('SECRET two')], quotes },
    ],
    ['result.json'],
  );
  expect(printed).toContain('The verdict');
  expect(printed).toContain('Two cases');
  expect(printed).not.toContain('SECRET');
  expect(await readFile(join(folder, 'summary.md'), 'utf8')).toContain('SECRET two');
  await rm(folder, { recursive: true });
});
