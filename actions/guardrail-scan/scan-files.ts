import type { Context } from '../../shared/action/context.ts';
import { shownText } from '../../shared/action/shown-text.ts';
import type { ScanRules } from '../../shared/config/guardrails.ts';
import type { Severity } from '../../shared/detection/check.ts';
import { checks } from '../../shared/detection/checks.ts';
import { redactTexts } from '../../shared/detection/redact.ts';
import type { ScanOptions } from '../../shared/detection/scan.ts';
import { isInspected } from '../../shared/detection/structure/inspected.ts';
import { largest } from '../../shared/prompts/decode.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import { allOf, type Compared, compareSeen } from './compare.ts';
import type { Counts, Data, ScanFinding } from './data.ts';
import { linkedFiles } from './links.ts';
import type { Scope } from './scope.ts';
import type { Seen } from './seen.ts';
import { type BaseFile, type Instruments, Side } from './side.ts';
import { seenInText } from './texts.ts';
import { foundTogether } from './together.ts';
import type { Touched } from './touched.ts';

/** Findings that a result file has room for; all are in `findings.jsonl` where there are more. */
const mostFindings = 1000;
const mostProblems = 200;

interface Plan {
  readonly files: readonly Touched[];
  readonly scope: Scope;
  readonly inForce: ScanRules;
  readonly all: boolean;
}

type Found = Pick<Data, 'scanned' | 'removed' | 'findings' | 'counts' | 'checks' | 'problems'>;

/** Scans file by file, so that only what was found stays in memory. */
export async function scanFiles({ files, scope, inForce, all }: Plan, context: Context): Promise<Found> {
  const { revision, signal, log, results } = context;
  const { base, head } = revision;
  const instruments = await instrumentsOf(inForce);
  const sides = { head: new Side(head, scope, instruments), base: base && new Side(base, scope, instruments) };
  const linked = await linkedFiles(head, all ? undefined : base, scope);
  const problems: Data['problems'] = [...linked.problems];
  const text = await shownText(context.text, log);
  const found: ScanFinding[] = [];
  const add = (file: string, compared: readonly Compared[], before = file): void => {
    for (const one of compared) found.push(toldOf(one, one.state === 'absent' ? before : file, text));
  };
  let [scanned, removed] = [0, 0];
  const known = new Set(files.flatMap(({ head: path }) => path ?? []));
  const others = [...new Set(linked.files)].filter((path) => !known.has(path));
  const todo = [...files, ...others.map((path): Touched => ({ head: path, kind: scope(path) ?? 'text' }))];
  for (const [at, { head: path, base: before, kind, same }] of todo.entries()) {
    signal.throwIfAborted();
    if (at % 200 === 199) log.progress({ label: 'scan', done: at, total: todo.length, inFlight: 0 });
    const ofBase = before === undefined ? undefined : await sides.base?.scan(before, scope(before) ?? kind ?? 'text');
    if (path === undefined) {
      removed += 1;
      add(before ?? '', allOf(before ?? '', ofBase?.seen ?? [], 'absent'));
      if (base !== undefined && before !== undefined) add(before, allOf(before, await goneWith(base, before), 'new'));
      continue;
    }
    scanned += 1;
    const file = base && before !== undefined ? baseFile(base, before) : undefined;
    const ofHead = await sides.head.scan(path, kind, file);
    problems.push(...ofHead.problems.map((problem) => ({ ...placed(problem), file: problem.file ?? path })));
    const compared = same
      ? allOf(path, ofHead.seen, 'unchanged')
      : compareSeen(path, ofBase?.seen, ofHead.seen, before ?? path);
    add(path, compared, before);
  }
  for (const one of await foundTogether(todo, { head, base }, scope)) add(one.file, [one]);
  const findings = found.sort(bySeverity);
  if (findings.length > mostFindings) {
    const lines = await results.lines('findings.jsonl');
    for (const finding of findings) await lines.write(JSON.stringify(finding));
    await lines.close();
  }
  const ids = [...new Set(findings.map(({ check }) => check))].sort();
  return {
    scanned,
    removed,
    findings: findings.slice(0, mostFindings),
    counts: {
      new: countsOf(findings, 'new'),
      unchanged: countsOf(findings, 'unchanged'),
      absent: countsOf(findings, 'absent'),
    },
    checks: Object.fromEntries(ids.map((id) => [id, { ...checkOf(id) }])),
    problems: problems.slice(0, mostProblems).map((problem) => ({ ...problem, message: text.tell(problem.message) })),
  };
}

async function instrumentsOf({ threshold, untrusted, trusted }: ScanRules): Promise<Instruments> {
  const { shippedPlans } = await import('../../shared/detection/personal/phone-plans.ts');
  const judging: ScanOptions = threshold === 'off' ? {} : await judgingBy(threshold);
  return { options: async () => ({ ...judging, phones: await shippedPlans() }), variables: { untrusted, trusted } };
}

async function judgingBy(threshold: number | undefined): Promise<ScanOptions> {
  const { shippedClassifier } = await import('../../shared/detection/injection/classifier/classifier.ts');
  return { classifier: await shippedClassifier(), ...(threshold !== undefined && { threshold }) };
}

/** What a file guarded that is gone. */
async function goneWith(base: Tree, path: string): Promise<Seen[]> {
  if (!isInspected(path)) return [];
  const text = (await base.read(path))?.toString('utf8');
  if (text === undefined || text.length > largest) return [];
  const { inspectRemoved } = await import('../../shared/detection/structure/inspect.ts');
  const seen = seenInText(path, text, (await inspectRemoved({ path, text })).findings);
  return seen.map(({ line: _, column: __, endLine: ___, endColumn: ____, ...one }) => ({ ...one, excerpt: '' }));
}

const baseFile = (base: Tree, path: string): BaseFile => ({
  path,
  text: async () => (await base.read(path))?.toString('utf8'),
});

const placed = ({ line, column, message }: { line?: number; column?: number; message: string }) => ({
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
  message,
});

function checkOf(id: string) {
  const check = checks.get(id);
  if (check === undefined) throw new Error(`there is no check ${id}`);
  return check;
}

/** As it leaves the run. What is hidden and decoded may hold secrets as well. */
function toldOf(
  { check, state, fingerprint, excerpt, decoded, detail, ...rest }: Compared,
  file: string,
  text: Awaited<ReturnType<typeof shownText>>,
): ScanFinding {
  const { line, column, endLine, endColumn, field, encoding, probability } = rest;
  const [open] = decoded === undefined ? [] : redactTexts([cut(decoded, 400)]);
  const shown = text.show({ excerpt, ...(open !== undefined && { decoded: open }) });
  return {
    check,
    severity: checkOf(check).severity,
    state,
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    ...(field !== undefined && { field: cut(field, 80) }),
    fingerprint,
    ...(shown?.excerpt && { excerpt: shown.excerpt }),
    ...(shown?.decoded && { decoded: shown.decoded }),
    ...(encoding !== undefined && { encoding }),
    ...(probability !== undefined && { probability }),
    ...(detail !== undefined && { detail: text.tell(cut(detail, 400)) }),
  };
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const weights: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };
const states: Readonly<Record<ScanFinding['state'], number>> = { new: 0, unchanged: 1, absent: 2 };

const bySeverity = (a: ScanFinding, b: ScanFinding): number =>
  states[a.state] - states[b.state] ||
  weights[a.severity] - weights[b.severity] ||
  (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));

function countsOf(findings: readonly ScanFinding[], state: ScanFinding['state']): Counts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const one of findings) if (one.state === state) counts[one.severity] += 1;
  return counts;
}
