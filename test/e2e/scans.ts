import { deepStrictEqual } from 'node:assert/strict';
import { type Data, dataSchema } from '../../actions/guardrail-scan/data.ts';
import type { SarifLog } from '../../shared/report/sarif/model.ts';
import type { Envelope } from '../../shared/results/envelope.ts';
import { officialSarif } from '../report/sarif/official.ts';
import type { Outcome } from './step.ts';
import type { Team, Trigger } from './team.ts';

export interface Scanned extends Outcome {
  readonly envelope: Envelope;
  readonly data: Data;
  readonly sarif: SarifLog;
}

/** Runs guardrail-scan on what an event is about. @throws Error where its files are not what their schemas say */
export async function scanChange(
  team: Team,
  trigger: Trigger,
  options: Parameters<Team['run']>[1] = {},
): Promise<Scanned> {
  const run = await team.run(trigger, { ...options, action: 'guardrail-scan' });
  const envelope = JSON.parse(await run.file('result.json')) as Envelope;
  const data = dataSchema.parse(envelope.data);
  deepStrictEqual(envelope.data, data);
  const sarif = JSON.parse(await run.file('results.sarif')) as SarifLog;
  deepStrictEqual(officialSarif(sarif), []);
  return { ...run, envelope, data, sarif };
}

/** `file:line check state`, as the result file has them. */
export const told = ({ data }: Pick<Scanned, 'data'>): string[] =>
  data.findings.map(({ file, line, check, state }) => `${file}:${line} ${check} ${state}`);

/** Text in characters that nobody sees. */
export const smuggled = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');
