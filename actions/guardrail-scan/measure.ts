import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { loosenedScan, strictestScan } from '../../shared/config/guardrails.ts';
import type { Data } from './data.ts';
import { scopeOf } from './scope.ts';
import { touchedFiles } from './touched.ts';

export interface Asked {
  readonly all: boolean;
  readonly 'code-scanning': boolean;
}

/** The threshold that was chosen in training, to compare others with: the classifier itself is loaded where it judges. */
export const trained = 0.809882;

/** Scans what the change touches on both sides, and tells them apart. Nothing that is found is started or fetched. */
export async function measure(asked: Asked & CommonInputs, context: Context): Promise<Data> {
  const { revision, rules, clock } = context;
  const started = clock();
  const { base, head, prefix } = revision;
  const loaded = [rules.config, ...(rules.stricter && rules.stricter !== rules.config ? [rules.stricter] : [])];
  const configs = loaded.map(({ value }) => value);
  const settings = configs.map(({ guardrails }) => guardrails?.scan);
  const inForce = strictestScan(settings, trained);
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
    loosened: rules.stricter === undefined || configs.length < 2 ? [] : loosenedScan(settings[1], settings[0], trained),
    upload: asked['code-scanning'],
    seconds: 0,
  };
  const links = await head.links?.();
  if (files.length === 0 && (links === undefined || links.size === 0)) {
    return { ...nothing, seconds: (clock() - started) / 1000 };
  }
  const { scanFiles } = await import('./scan-files.ts');
  return {
    ...nothing,
    ...(await scanFiles({ files, scope, inForce, all }, context)),
    seconds: (clock() - started) / 1000,
  };
}

const none = () => ({ critical: 0, high: 0, medium: 0, low: 0 });
