import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guardrailScan } from '../../actions/guardrail-scan/definition.ts';
import { writeSarif } from '../../actions/guardrail-scan/sarif-file.ts';
import { commonInputs } from '../../shared/action/common-inputs.ts';
import { noPolicy } from '../../shared/action/policy.ts';
import { openResults } from '../../shared/results/folder.ts';
import { contextOf } from '../action/context.ts';
import { newFolder } from '../fakes/folder.ts';
import { officialSarif } from '../report/sarif/official.ts';

it('the SARIF file of a change that touches nothing is written at once as it would be at length', async () => {
  const directory = newFolder();
  const results = await openResults(directory);
  const context = await contextOf(
    { base: { 'app.ts': 'one' }, head: { 'app.ts': 'two' }, revision: { prefix: 'bot/' } },
    { directory, results },
  );
  const inputs = { ...commonInputs.parse({}), ...guardrailScan.inputs.parse({}) };
  const data = await guardrailScan.measure(inputs, context);
  const policy = noPolicy(0);
  const decision = await guardrailScan.decide(data, policy);

  const files = (await guardrailScan.files?.(data, decision, results, policy)) ?? [];
  const [text] = files.map((file) => readFileSync(file, 'utf8'));
  expect(files).toHaveLength(1);
  expect(officialSarif(JSON.parse(text as string))).toEqual([]);
  expect(text).toBe(readFileSync(await writeSarif('at-length.sarif', data, results, policy), 'utf8'));
});
