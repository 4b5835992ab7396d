import type { Context } from '../../../shared/action/context.ts';
import { MissingCredentials, UserError } from '../../../shared/action/errors.ts';
import { shownText } from '../../../shared/action/shown-text.ts';
import type { LoadedConfig } from '../../../shared/config/load.ts';
import { Deadline } from '../../../shared/evaluation/deadline.ts';
import type { LimitInputs } from '../../../shared/evaluation/limit-inputs.ts';
import { type Asked, askAll, Purse } from '../../../shared/guardrails/ask.ts';
import { defaultGate } from '../../../shared/guardrails/config.ts';
import { loosenedLimits } from '../../../shared/guardrails/gate.ts';
import { type Labelled, readLabelled } from '../../../shared/guardrails/labelled.ts';
import { unitPrices } from '../../../shared/guardrails/price.ts';
import { resolveSubject } from '../../../shared/guardrails/resolve.ts';
import type { Subject } from '../../../shared/guardrails/subject.ts';
import { type LedgerInputs, ledgerSettings } from '../../../shared/ledger/inputs.ts';
import { ModelError } from '../../../shared/models/model.ts';
import { priceTable } from '../../../shared/pricing/services/table.ts';
import type { Lines } from '../../../shared/results/folder.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import type { Affected } from './affected.ts';
import type { Tested } from './data.ts';
import { removedRows } from './removed.ts';
import { summarise } from './summary.ts';
import { verdictsFile, writeVerdicts } from './verdicts.ts';

export interface Tests {
  readonly tested: Tested[];
  /** What the change does to the tests themselves, in words. */
  readonly loosened: string[];
}

/**
 * Measures guardrails with their labelled texts, one after the other: they share the quotas of a region. What is wrong
 * with the files is thrown before anything is asked.
 * @throws UserError for labelled texts, templates and settings that cannot be used
 */
export async function measureTests(
  { affected, gone }: { readonly affected: readonly Affected[]; readonly gone: readonly string[] },
  asked: LedgerInputs & LimitInputs,
  context: Context,
): Promise<Tests> {
  const { trust, revision } = context;
  // Where the head is not trusted, nothing that it brings is sent anywhere.
  const tree = trust.rules === 'base' && revision.base ? revision.base : revision.head;
  const prepared: Prepared[] = [];
  for (const test of affected) prepared.push(await prepare(test, tree, context));
  const tested: Tested[] = [];
  const deadline = new Deadline(asked['max-time'], 0);
  let left = asked['max-cost'] ?? Number.POSITIVE_INFINITY;
  const lines = prepared.length === 0 ? undefined : await context.results.lines(verdictsFile);
  try {
    for (const one of prepared) {
      const maxCost = Math.min(left, one.head['max-cost'] ?? left);
      const limits = { maxCost, ...(deadline.signal && { deadline: deadline.signal }) };
      const measured = await measureOne(one, { ...limits, lines }, asked, context);
      tested.push(measured);
      left = Math.max(0, left - measured.spent.dollars);
    }
  } finally {
    deadline.clear();
    await lines?.close();
  }
  return {
    tested,
    loosened: [
      ...gone.map((name) => `no longer tests the guardrail ${name}`),
      ...prepared.flatMap(({ name, loosened }) => loosened.map((what) => `${what} (guardrail ${name})`)),
    ],
  };
}

interface Limits {
  /** US dollars; infinite without a limit. */
  readonly maxCost: number;
  readonly deadline?: AbortSignal;
  /** For what became of each text. */
  readonly lines: Lines | undefined;
}

interface Prepared extends Affected {
  readonly rows: readonly Labelled[];
  readonly subject: Subject;
  readonly baseSubject?: Subject | undefined;
  readonly loosened: readonly string[];
}

async function prepare(test: Affected, tree: Tree, { rules, revision }: Context): Promise<Prepared> {
  const { name, head, base } = test;
  const at = (config: LoadedConfig) => ({
    ...config.locate(['guardrails', 'bedrock', name]),
    key: `guardrails.bedrock.${name}`,
  });
  const rows = await readLabelled(tree, head.cases, at(rules.config));
  const subject = await resolveSubject(name, head, tree, at(rules.config));
  if (base === undefined || revision.base === undefined || tree === revision.base)
    return { ...test, rows, subject, loosened: [] };
  const before = revision.base;
  // A base that cannot be used is nothing to compare with: the change may well be its repair.
  const baseSubject = await resolveSubject(name, base, before).catch(undefinedFor);
  const baseRows = await readLabelled(before, base.cases).catch(undefinedFor);
  return {
    ...test,
    rows,
    subject,
    baseSubject,
    loosened: [
      ...loosenedLimits(base.gate ?? defaultGate, head.gate ?? defaultGate),
      ...(baseRows === undefined ? [] : removedRows(baseRows, rows)),
    ],
  };
}

function undefinedFor(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
  return undefined;
}

async function measureOne(prepared: Prepared, limits: Limits, asked: LedgerInputs, context: Context): Promise<Tested> {
  const { name, head, base, rows, subject, baseSubject } = prepared;
  const { rules, trust } = context;
  const purse = new Purse(limits.maxCost);
  const { file, line } = rules.config.locate(['guardrails', 'bedrock', name]);
  const about = {
    name,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    subject,
    ...(baseSubject && { baseSubject }),
    rows,
    gates: [head.gate ?? defaultGate, ...(base ? [base.gate ?? defaultGate] : [])],
    ...(Number.isFinite(limits.maxCost) && { maxCost: limits.maxCost }),
  };
  const put = async (on: Subject, connection: typeof head): Promise<Asked & { readonly region: string }> => {
    const { model, region } = await context.guardrail(on, connection);
    const { remembered } = await import('../../../shared/ledger/remembered.ts');
    const ledger = model.identity === undefined ? undefined : await context.ledger(ledgerSettings(asked));
    const prices = unitPrices(await priceTable(), region, rules.config.value.costs?.services);
    const answering = ledger === undefined ? model : remembered(model, ledger, context.clock);
    return {
      ...(await askAll({ model: answering, rows, signal: context.signal, deadline: limits.deadline, prices, purse })),
      region,
    };
  };
  try {
    const ofHead = await put(subject, head);
    // The same guardrail is not asked twice, a draft neither.
    const isSame = baseSubject !== undefined && sameGuardrail(prepared);
    const ofBase =
      baseSubject === undefined || ofHead.stopped !== undefined
        ? undefined
        : isSame
          ? { ...ofHead, sent: 0, kept: 0 }
          : await put(baseSubject, base ?? head);
    if (limits.lines !== undefined) {
      const sides = [
        ...(ofBase === undefined
          ? []
          : [{ side: 'base' as const, guardrail: baseSubject?.title ?? '', asked: ofBase }]),
        { side: 'head' as const, guardrail: subject.title, asked: ofHead },
      ];
      await writeVerdicts(limits.lines, { test: name, rows, sides }, await shownText(context.text, context.log));
    }
    return await summarise({ ...about, ofHead, ...(ofBase && { ofBase, isSame }) }, context);
  } catch (error) {
    const isUnsigned =
      error instanceof MissingCredentials || (error instanceof ModelError && error.code === 'credentials');
    if (isUnsigned && !trust.expectCredentials) return summarise({ ...about, skipped: error.message }, context);
    if (!(error instanceof ModelError || error instanceof MissingCredentials)) throw error;
    return summarise({ ...about, failed: error.message }, context);
  }
}

function sameGuardrail({ head, base, subject, baseSubject }: Prepared): boolean {
  const where = (test: Affected['head'] | undefined) => [test?.region, test?.profile, test?.endpoint].join('\0');
  return JSON.stringify(subject) === JSON.stringify(baseSubject) && where(head) === where(base);
}
