import type { Finding } from '../action/verdict.ts';
import type { Trust } from './trust.ts';

/** Where waivers are kept, relative to the working directory. */
export const waiverFile = 'aiops-waivers.yml';

/** A case or a kind of finding that somebody answers for until a date. */
export interface Waiver {
  /** The id of a case; either this, `finding` or `fingerprint`. */
  readonly case?: string;
  /** The `rule` of a finding. */
  readonly finding?: string;
  /** Of one finding. */
  readonly fingerprint?: string;
  /** Only in this suite; everywhere without it. */
  readonly suite?: string;
  /** Only in this file, or, where it ends in `/`, in all of this folder; everywhere without it. */
  readonly path?: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it counts, `2026-12-31`. */
  readonly expires: string;
  readonly file: string;
  readonly line: number;
  /** The change itself adds or lengthens it: it cannot answer for what the change does to the test. */
  readonly isNew?: true;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface Waived {
  /** Still to be decided by. */
  readonly kept: readonly Finding[];
  /** Taken out, to be listed with owner, reason and date. */
  readonly waived: readonly WaivedFinding[];
  /** About the waivers themselves: a warning for each that has expired, a notice for each that matches nothing. */
  readonly remarks: readonly Finding[];
}

/** The `rule` of all findings about the test itself. */
const testChanged = 'test-changed';

/** @param today the date, `2026-11-30` */
export const isInForce = (waiver: Waiver, today: string): boolean => today <= waiver.expires;

/** Takes out the findings that somebody answers for. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], today: string): Waived {
  const inForce = waivers.filter((waiver) => isInForce(waiver, today));
  const used = new Set<Waiver>();
  const kept: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const matching = inForce.filter((waiver) => covers(waiver, finding));
    for (const waiver of matching) used.add(waiver);
    const [waiver] = matching;
    if (waiver === undefined) kept.push(finding);
    else waived.push({ finding, waiver });
  }
  const remarks = waivers.flatMap((waiver) => {
    if (!isInForce(waiver, today)) return [expired(waiver)];
    return used.has(waiver) || isOfScan(waiver) ? [] : [unused(waiver)];
  });
  return { kept, waived, remarks };
}

/**
 * Whose waivers count. Where only the base's rules do, a change cannot waive its own findings. Where the stricter of
 * both decides, the head's count, and one that the change adds or lengthens is a finding of its own.
 */
export function settleWaivers(
  rules: Trust['rules'],
  base: readonly Waiver[] | undefined,
  head: readonly Waiver[],
): { readonly waivers: readonly Waiver[]; readonly findings: readonly Finding[] } {
  if (rules === 'base') return { waivers: base ?? [], findings: [] };
  if (rules === 'head' || base === undefined) return { waivers: head, findings: [] };
  const findings: Finding[] = [];
  const waivers = head.map((waiver): Waiver => {
    const before = base.filter((other) => sameScope(other, waiver)).map(({ expires }) => expires);
    const latest = before.sort().at(-1);
    if (latest !== undefined && latest >= waiver.expires) return waiver;
    const what =
      latest === undefined
        ? `adds a waiver for ${scopeOf(waiver)}, until ${waiver.expires}`
        : `lengthens the waiver for ${scopeOf(waiver)} from ${latest} to ${waiver.expires}`;
    findings.push(changed(waiver, what));
    return { ...waiver, isNew: true };
  });
  return { waivers, findings };
}

/** Whether the waiver is about this finding. */
export function covers(
  waiver: Waiver,
  {
    rule,
    subject,
    suite,
    fingerprint,
    file,
  }: Pick<Finding, 'rule' | 'subject' | 'suite'> & Partial<Pick<Finding, 'fingerprint' | 'file'>>,
): boolean {
  if (waiver.suite !== undefined && waiver.suite !== suite) return false;
  if (waiver.path !== undefined && !isAt(waiver.path, file)) return false;
  if (waiver.isNew && rule === testChanged) return false;
  if (waiver.fingerprint !== undefined) return waiver.fingerprint === fingerprint;
  return waiver.case === undefined ? waiver.finding === rule : waiver.case === subject;
}

/** It is about a finding of guardrail-scan, which looks at what changed alone: nobody else can say that it is of no use. */
const isOfScan = ({ fingerprint, path, finding = '' }: Waiver): boolean =>
  fingerprint !== undefined || path !== undefined || finding.includes('/');

const isAt = (path: string, file: string | undefined): boolean =>
  file !== undefined && (path.endsWith('/') ? file.startsWith(path) : file === path);

const sameScope = (a: Waiver, b: Waiver): boolean =>
  (['case', 'finding', 'fingerprint', 'suite', 'path'] as const).every((key) => a[key] === b[key]);

/** `case ticket-017 of support-triage` */
export function scopeOf({ case: id, finding, fingerprint, suite, path }: Waiver): string {
  const kind = finding === undefined ? `finding with the fingerprint ${fingerprint}` : `finding ${finding}`;
  const what = id === undefined ? kind : `case ${id}`;
  return `${what}${suite === undefined ? '' : ` of ${suite}`}${path === undefined ? '' : ` in ${path}`}`;
}

const place = ({ file, line }: Waiver): Pick<Finding, 'file' | 'line'> => ({ file, line });

const expired = (waiver: Waiver): Finding => ({
  rule: 'waiver-expired',
  level: 'warning',
  title: 'A waiver has expired',
  message: `The waiver for ${scopeOf(waiver)} ended on ${waiver.expires} (${waiver.owner}: ${waiver.reason}).`,
  fix: 'Repair what it is about and remove it, or agree on a new date.',
  ...place(waiver),
});

const unused = (waiver: Waiver): Finding => ({
  rule: 'waiver-unused',
  level: 'notice',
  title: 'A waiver matches nothing',
  message: `Nothing was found that the waiver for ${scopeOf(waiver)} would cover.`,
  fix: 'Remove it if it is not needed any more.',
  ...place(waiver),
});

const changed = (waiver: Waiver, what: string): Finding => ({
  rule: testChanged,
  level: 'warning',
  title: 'The test changed',
  message: `This change ${what} (${waiver.owner}: ${waiver.reason}).`,
  ...place(waiver),
});
