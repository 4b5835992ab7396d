import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { decide } from '../../actions/guardrail-scan/decide.ts';
import { guardrailScan } from '../../actions/guardrail-scan/definition.ts';
import { writeSarif } from '../../actions/guardrail-scan/sarif-file.ts';
import { commonInputs } from '../../shared/action/common-inputs.ts';
import { noPolicy } from '../../shared/action/policy.ts';
import type { SarifLog } from '../../shared/report/sarif/model.ts';
import { openResults } from '../../shared/results/folder.ts';
import { contextOf } from '../action/context.ts';
import { officialSarif } from '../report/sarif/official.ts';

const token = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_');
const addresses = (file: string): string =>
  Array.from({ length: 9000 }, (_, at) => `Write to ${file}${at}@gmail.com.\n`).join('');

it('more findings than code scanning takes are all counted and kept, and the least severe are left out of SARIF', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiops-many-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const rules = { 'aiops.yml': 'guardrails: { scan: { paths: ["data/**"], threshold: off } }\n' };
  const head = {
    ...rules,
    ...Object.fromEntries(['a', 'b', 'c'].map((file) => [`data/${file}.md`, addresses(file)])),
    'data/z.md': `The token is ${token}.\n`,
  };
  const results = await openResults(folder);
  const context = await contextOf({ base: rules, head }, { directory: folder, results });
  const inputs = { ...commonInputs.parse({}), ...guardrailScan.inputs.parse({}) };
  const data = await guardrailScan.measure(inputs, context);
  expect(data.counts.new).toEqual({ critical: 1, high: 0, medium: 27_000, low: 0 });
  expect(data.findings).toHaveLength(1000);
  expect(decide(data, noPolicy(0)).verdict).toBe('fail');
  expect(readFileSync(join(folder, 'findings.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(27_001);

  await writeSarif('results.sarif', data, results, noPolicy(0));
  const log = JSON.parse(readFileSync(join(folder, 'results.sarif'), 'utf8')) as SarifLog;
  expect(officialSarif(log)).toEqual([]);
  const [run] = log.runs;
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0]?.ruleId).toBe('secret/github-token');
  expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^2,001 of 27,001 results/);
});
