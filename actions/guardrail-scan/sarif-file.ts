import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../shared/action/define.ts';
import { inertSarif, sarifUri } from '../../shared/report/sarif/inert.ts';
import { limitedSarif } from '../../shared/report/sarif/limited.ts';
import type { SarifLevel, SarifLocation, SarifResult, SarifRule } from '../../shared/report/sarif/model.ts';
import type { ResultsFolder } from '../../shared/results/folder.ts';
import { readLines } from '../../shared/results/read-lines.ts';
import type { Data, FoundCheck, ScanFinding } from './data.ts';
import { totalOf } from './headline.ts';
import { probesAsFindings } from './probes/as-findings.ts';
import { scanAsSarif } from './sarif-scan.ts';
import { judge } from './waived.ts';

const levels: Readonly<Record<ScanFinding['severity'], SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** As code scanning sorts security alerts: over 9 is critical, from 7 high, from 4 medium. */
const scores: Readonly<Record<ScanFinding['severity'], string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** Every finding of both sides, and a valid file where there is none. */
export async function writeSarif(name: string, data: Data, results: ResultsFolder, policy: Policy): Promise<string> {
  const count = totalOf(data.counts.new) + totalOf(data.counts.unchanged) + totalOf(data.counts.absent);
  const findings = count > data.findings.length ? await allFindings(results) : data.findings;
  const probed = probesAsFindings(data.probes, policy);
  const all = { ...data, checks: { ...data.checks, ...probed.checks } };
  const told = [...findings, ...probed.findings].sort(byWeight);
  const weigh = told.length === 0 ? (of: string) => of.length : await compressed();
  const { text } = limitedSarif(sarifOf(all, told, policy), weigh);
  return results.write(name, text);
}

const severities = Object.keys(scores) as ScanFinding['severity'][];
const states: readonly ScanFinding['state'][] = ['new', 'unchanged', 'absent'];

/** The least severe last, which is left out where there are too many; and before all that is there what is gone. */
const byWeight = (a: ScanFinding, b: ScanFinding): number =>
  Number(a.state === 'absent') - Number(b.state === 'absent') ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  states.indexOf(a.state) - states.indexOf(b.state);

async function compressed(): Promise<(of: string) => number> {
  const { gzipSync } = await import('node:zlib');
  return (of) => gzipSync(of).length;
}

async function allFindings({ path }: ResultsFolder): Promise<ScanFinding[]> {
  const found: ScanFinding[] = [];
  for await (const line of readLines(createReadStream(join(path, 'findings.jsonl')))) {
    if (line !== '') found.push(JSON.parse(line) as ScanFinding);
  }
  return found;
}

export function sarifOf(data: Data, findings: readonly ScanFinding[], policy: Policy) {
  const { checks, prefix, base, problems } = data;
  const ids = Object.keys(checks);
  const waivers = new Map(
    judge({ ...data, findings: [...findings] }, policy).waived.map(({ finding, waiver }) => [finding, waiver]),
  );
  const results = findings.map((finding): SarifResult => {
    const waiver = waivers.get(finding);
    const { check, severity, state, fingerprint, field, probability } = finding;
    return {
      ruleId: check,
      ruleIndex: ids.indexOf(check),
      level: levels[severity],
      message: { text: inertSarif(messageOf(finding, checks[check])) },
      locations: [locationOf(finding, prefix)],
      // The first is what code scanning knows an alert by.
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'aiopsGuardrailScan/v1': fingerprint },
      ...(base !== undefined && { baselineState: state }),
      ...(waiver && {
        suppressions: [
          {
            kind: 'external' as const,
            status: 'accepted' as const,
            justification: inertSarif(`${waiver.owner}, until ${waiver.expires}: ${waiver.reason}`),
          },
        ],
      }),
      ...((field !== undefined || probability !== undefined) && {
        properties: {
          ...(field !== undefined && { field: inertSarif(field) }),
          ...(probability !== undefined && { probability }),
        },
      }),
    };
  });
  return {
    ...scanAsSarif(data),
    rules: Object.values(checks).map(ruleOf),
    results,
    notifications: problems.map((problem) => ({
      level: 'warning' as const,
      message: { text: inertSarif(`Could not be read: ${problem.message}`) },
      locations: [locationOf(problem, prefix)],
    })),
  };
}

function messageOf({ check: id, field, detail, decoded, excerpt }: ScanFinding, check: FoundCheck | undefined): string {
  return [
    `${check?.title ?? id}.`,
    ...(field === undefined ? [] : [`Field ${field}.`]),
    ...(detail === undefined ? [] : [detail]),
    ...(decoded === undefined ? [] : [`It reads: ${decoded}`]),
    ...(excerpt === undefined ? [] : [excerpt]),
  ].join('\n');
}

function locationOf(
  {
    file,
    line = 1,
    column,
    endLine,
    endColumn,
  }: Pick<ScanFinding, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>,
  prefix: string,
): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: sarifUri(`${prefix}${file}`) },
      region: {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
      },
    },
  };
}

function ruleOf({ id, severity, title, llm, agentic, atlas, explanation, fix }: FoundCheck): SarifRule {
  const owasp = [llm, agentic].filter((one) => one !== '');
  const lists = owasp.length === 0 ? '' : `OWASP ${owasp.join(' and ')}, MITRE ATLAS ${atlas}.`;
  return {
    id,
    name: id.replace(/(?:^|[/_-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    help: {
      text: `${explanation}\n\n${fix}\n\n${lists}`.trim(),
      markdown: `${explanation}\n\n**To repair it:** ${fix}\n\n${lists}`.trim(),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      precision: id === 'injection/likely' ? 'medium' : 'high',
      'security-severity': scores[severity],
      tags: [
        'security',
        'llm',
        ...owasp.map((one) => `owasp-${one}`),
        ...(atlas === '' ? [] : [`mitre-atlas-${atlas}`]),
      ],
    },
  };
}
