import type { Policy } from '../../shared/action/define.ts';
import type { Finding } from '../../shared/action/verdict.ts';
import { applyWaivers, covers, isInForce, type Waiver } from '../../shared/trust/waivers.ts';
import type { Data, ScanFinding } from './data.ts';
import { severities } from './headline.ts';

/** A finding as every action tells it. */
export function told(finding: ScanFinding, { checks, failOn }: Pick<Data, 'checks' | 'failOn'>): Finding {
  const { check: id, severity, file, line, column, field, fingerprint, decoded, detail, excerpt } = finding;
  const check = checks[id];
  const reads = decoded === undefined ? [] : [`It reads: ${decoded}`];
  const shown = excerpt === undefined ? [] : [excerpt];
  return {
    rule: id,
    level: isOver(severity, failOn) ? 'failure' : severity === 'low' ? 'notice' : 'warning',
    title: `${severity}: ${check?.title ?? id}`,
    message: [
      check?.explanation,
      ...(field === undefined ? [] : [`Field: ${field}`]),
      ...(detail === undefined ? [] : [detail]),
      ...reads,
      ...shown,
    ]
      .filter((one) => one !== undefined)
      .join('\n'),
    fingerprint,
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(check && { fix: check.fix }),
  };
}

/** Whether one of this severity fails. */
export const isOver = (severity: ScanFinding['severity'], failOn: Data['failOn']): boolean =>
  failOn !== 'none' && severities.indexOf(severity) <= severities.indexOf(failOn);

/** New findings that still count, and those that somebody answers for, new or old. */
export interface Judged {
  readonly kept: readonly ScanFinding[];
  readonly waived: readonly { readonly finding: ScanFinding; readonly waiver: Waiver }[];
  /** About waivers that have ended: those that would have covered something here. */
  readonly remarks: readonly Finding[];
}

export function judge(data: Data, { waivers, today }: Policy): Judged {
  const present = data.findings.filter(({ state }) => state !== 'absent');
  const pairs = present.map((finding) => ({ finding, as: told(finding, data) }));
  const inForce = waivers.filter((waiver) => isInForce(waiver, today));
  const kept: ScanFinding[] = [];
  const waived: { finding: ScanFinding; waiver: Waiver }[] = [];
  for (const { finding, as } of pairs) {
    const waiver = inForce.find((one) => covers(one, as));
    if (waiver !== undefined) waived.push({ finding, waiver });
    else if (finding.state === 'new') kept.push(finding);
  }
  const ended = waivers.filter((waiver) => !isInForce(waiver, today) && pairs.some(({ as }) => covers(waiver, as)));
  return { kept, waived, remarks: applyWaivers([], ended, today).remarks };
}
