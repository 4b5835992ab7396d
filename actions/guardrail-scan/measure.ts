import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { loosenedScan, strictestScan } from '../../shared/config/guardrails.ts';
import type { Config } from '../../shared/config/schema.ts';
import { threshold } from '../../shared/detection/injection/classifier/threshold.ts';
import type { LimitInputs } from '../../shared/evaluation/limit-inputs.ts';
import type { LedgerInputs } from '../../shared/ledger/inputs.ts';
import type { Data } from './data.ts';
import { scopeOf } from './scope.ts';
import { touchedFiles } from './touched.ts';

export interface Asked extends LedgerInputs, LimitInputs {
  readonly all: boolean;
  readonly 'code-scanning': boolean;
}

/** Scans what the change touches on both sides, and tells them apart. Nothing that is found is started or fetched. */
export async function measure(asked: Asked & CommonInputs, context: Context): Promise<Data> {
  const { revision, rules, clock } = context;
  const started = clock();
  const { base, head, prefix } = revision;
  const loaded = [rules.config, ...(rules.stricter && rules.stricter !== rules.config ? [rules.stricter] : [])];
  const configs = loaded.map(({ value }) => value);
  const settings = configs.map(({ guardrails }) => guardrails?.scan);
  const inForce = strictestScan(settings, threshold);
  const scope = scopeOf(configs, inForce);
  // With nothing to compare with, nothing says what changed.
  const all = asked.all || base === undefined;
  const files = await touchedFiles(revision, scope, all);
  const nothing: Data = {
    ...(base && { base: base.label }),
    head: head.label,
    prefix,
    all,
    scanned: 0,
    removed: 0,
    findings: [],
    counts: { new: none(), unchanged: none(), absent: none() },
    checks: {},
    problems: [],
    failOn: inForce.failOn,
    loosened:
      rules.stricter === undefined || configs.length < 2 ? [] : loosenedScan(settings[1], settings[0], threshold),
    upload: asked['code-scanning'],
    seconds: 0,
  };
  const links = await head.links?.();
  const isUntouched = files.length === 0 && (links === undefined || links.size === 0);
  const scanned = isUntouched
    ? {}
    : await (await import('./scan-files.ts')).scanFiles({ files, scope, inForce, all }, context);
  const tests = configs.some(isTesting) ? await testsOf(asked, all, context) : undefined;
  const probed = configs.some(isProbing)
    ? await (await import('./probes/measure.ts')).measureProbes({ ...asked, all, ...leftOf(asked, tests) }, context)
    : undefined;
  return {
    ...nothing,
    ...scanned,
    ...tests,
    ...(probed && { probes: probed.probes }),
    loosened: [...nothing.loosened, ...(tests?.loosened ?? []), ...(probed?.loosened ?? [])],
    seconds: (clock() - started) / 1000,
  };
}

/** What guardrails have spent is not there for probes. */
function leftOf({ 'max-cost': most }: Asked, tests: Pick<Data, 'guardrails'> | undefined): Pick<Asked, 'max-cost'> {
  if (most === undefined) return {};
  const spent = (tests?.guardrails ?? []).reduce((sum, one) => sum + one.spent.dollars, 0);
  return { 'max-cost': Math.max(0, most - spent) };
}

const isProbing = ({ probes }: Config): boolean => probes !== undefined;
const isTesting = ({ guardrails }: Config): boolean => guardrails?.bedrock !== undefined;

/** Guardrails that the change can affect. What is wrong with their files is told beside what was scanned. */
async function testsOf(
  asked: Asked,
  all: boolean,
  context: Context,
): Promise<Pick<Data, 'guardrails' | 'guardrailProblems' | 'loosened'> | undefined> {
  const { rules, revision } = context;
  const { affectedTests } = await import('./tested/affected.ts');
  // Where the base's rules alone count, its guardrails and texts do too: nothing of them changes.
  const base = rules.stricter?.value ?? (context.trust.rules === 'base' ? rules.config.value : undefined);
  const changed = context.trust.rules === 'base' ? [] : (revision.changed ?? []);
  const found = affectedTests({ head: rules.config.value, base, changed, all });
  if (found.affected.length + found.gone.length === 0) return undefined;
  const { measureTests } = await import('./tested/measure.ts');
  try {
    const { tested, loosened } = await measureTests(found, asked, context);
    return { ...(tested.length > 0 && { guardrails: tested }), loosened };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { guardrailProblems: [...error.problems], loosened: [] };
  }
}

const none = () => ({ critical: 0, high: 0, medium: 0, low: 0 });
