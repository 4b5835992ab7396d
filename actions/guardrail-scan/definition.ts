import { z } from 'zod';
import { defineAction } from '../../shared/action/define.ts';
import { boolean } from '../../shared/action/inputs.ts';
import { limitInputs } from '../../shared/evaluation/limit-inputs.ts';
import { ledgerInputs } from '../../shared/ledger/inputs.ts';
import { attestOutputs } from '../../shared/releases/proof/predicate.ts';
import { sarifText } from '../../shared/report/sarif/log.ts';
import type { Counts, Data } from './data.ts';
import { totalOf } from './headline.ts';
import { measure } from './measure.ts';
import { scanAsSarif } from './sarif-scan.ts';
import { untouched } from './untouched.ts';

/** Beside the result, whether anything was found or not. */
const sarifName = 'results.sarif';

/** Looks for what could be abused in all that a model is given: prompts, cases, documents, tools, settings. */
export const guardrailScan = defineAction({
  name: 'guardrail-scan',
  description:
    'Finds what could be abused in prompts, datasets, documents and agent settings: injection, secrets, hidden text',
  icon: 'shield',
  color: 'blue',
  version: 1,
  inputs: z.object({
    all: boolean('Scan every file, and not those alone that the change touches.', false),
    'code-scanning': boolean(
      'Upload the SARIF file to GitHub code scanning, where the token may (`security-events: write`). Of a branch only a scan of everything is uploaded: one of a part would close the alerts of the rest.',
      true,
    ),
    ...limitInputs,
    ...ledgerInputs,
  }),
  data: async () => (await import('./data.ts')).dataSchema,
  outputs: {
    new: { description: 'New findings, waived ones among them.', value: ({ counts }) => totalOf(counts.new) },
    critical: { description: 'How many of them are critical.', value: count('critical') },
    high: { description: 'How many of them are high.', value: count('high') },
    medium: { description: 'How many of them are medium.', value: count('medium') },
    low: { description: 'How many of them are low.', value: count('low') },
    existing: {
      description: 'Findings that the base has as well, in what was scanned.',
      value: ({ counts }) => totalOf(counts.unchanged),
    },
    unread: {
      description: 'Files that could not be read.',
      value: ({ problems }) => new Set(problems.map(({ file }) => file)).size,
    },
    guardrails: {
      description: 'Guardrails that were tested with labelled texts.',
      value: ({ guardrails = [] }) => guardrails.filter(({ status }) => status === 'measured').length,
    },
    'attack-success': {
      description: 'Highest share of attacks of a pack of live probes that succeed, 0 to 1.',
      value: ({ probes }) => highest(probes),
    },
    sarif: {
      description: 'Path of the SARIF file.',
      value: (_data, _policy, files) => files.find((file) => file.endsWith(sarifName)),
    },
    ...attestOutputs,
  },
  measure,
  tests: ({ all }) => (all ? { all } : undefined),
  decide: async (...about) => (await import('./decide.ts')).decide(...about),
  report: async (...about) => (await import('./report.ts')).report(...about),
  untouched,
  sarif: ({ upload, all, base, scanned, removed, probes }) =>
    upload && scanned + removed + (probes?.subjects.length ?? 0) > 0
      ? { file: sarifName, whole: all || base === undefined }
      : undefined,
  files: async (data, decision, results, policy) => {
    if (untouched(data) !== undefined) return [await results.write(sarifName, sarifText(scanAsSarif(data)))];
    const { writeSarif } = await import('./sarif-file.ts');
    const sarif = await writeSarif(sarifName, data, results, policy);
    if (data.findings.length + data.problems.length + (data.guardrails?.length ?? 0) === 0 && data.probes === undefined)
      return [sarif];
    const { writeHtml } = await import('./html-file.ts');
    return [await writeHtml(data, decision, results, policy), sarif];
  },
});

function highest(probes: Data['probes']): number | undefined {
  const packs = (probes?.subjects ?? []).flatMap((subject) => subject.packs);
  const shares = packs.flatMap(({ measures, head }) => (measures === 'refusal' || !head ? [] : head.share));
  return shares.length === 0 ? undefined : Math.max(...shares);
}

function count(severity: keyof Counts): (data: Data) => number {
  return ({ counts }) => counts.new[severity];
}
