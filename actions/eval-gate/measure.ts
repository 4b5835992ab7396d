import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { shardOf } from '../../shared/action/shard.ts';
import type { LoadedConfig } from '../../shared/config/load.ts';
import type { LimitInputs } from '../../shared/evaluation/limit-inputs.ts';
import type { LedgerInputs } from '../../shared/ledger/inputs.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import { isAffected, isAttachedTo } from '../../shared/suites/affected.ts';
import { type Source, sourcesOf } from '../../shared/suites/sources.ts';
import type { Data, Loosened, Subject } from './data.ts';
import { limitExamples } from './example.ts';
import type { Measured } from './measure-plans.ts';
import { baseOf } from './pairing.ts';
import type { Plan } from './prepare.ts';
import type { Given } from './test-changed/read.ts';
import { isTestTouched } from './test-changed/touched.ts';

export interface Asked extends LedgerInputs, LimitInputs {
  readonly suites?: readonly string[] | undefined;
  readonly all: boolean;
  readonly record?: string | undefined;
  readonly 'compare-with'?: string | undefined;
  /** `2/8` */
  readonly shard?: string | undefined;
}

/** Measures every suite that the change can affect. Everything is read and checked before anything is asked. */
export async function measure(asked: Asked, context: Context): Promise<Data> {
  const { revision, rules, clock } = context;
  const started = clock();
  const shard = shardOf(asked);
  const { base, head, changed = [] } = revision;
  const sources = await sourcesOf(rules.config, ruling(context), asked.suites);
  const baseConfig = context.trust.rules === 'base' ? rules.config : rules.stricter;
  const affected: Source[] = [];
  for (const source of sources) {
    const isMeasured = asked.all || base === undefined || isAffected(source, changed, baseConfig);
    if (isMeasured || (await isAttachedTo(source, changed, ruling(context)))) affected.push(source);
  }
  const configs = [rules.config, ...(rules.stricter ? [rules.stricter] : [])];
  const isTouched = rules.stricter !== undefined && isTestTouched(sources, changed, configs);
  // Where nothing is affected by a change of other files, the base has what the head has.
  const isRead = affected.length > 0 || isTouched;
  const bases = isRead && base && baseConfig ? await basesOf(baseConfig, base, context) : [];
  const test =
    isTouched && base && rules.stricter
      ? await testChange({ tree: base, config: rules.stricter, sources: bases }, sources, context, asked.suites)
      : undefined;
  affected.push(...sources.filter((source) => !affected.includes(source) && test?.isWeakened(source.suite)));
  const loosened: Loosened[] = [];
  const unchanged = sources
    .filter((source) => source.settings !== undefined && !affected.includes(source))
    .map(unchangedSubject);
  let measured: Measured = { subjects: [], tables: [], spent: 0, sent: 0, throttled: 0 };
  if (affected.length > 0) {
    const plans: Plan[] = [];
    const [{ prepare }, { measurePlans }, { eachPrompt }] = await Promise.all([
      import('./prepare.ts'),
      import('./measure-plans.ts'),
      import('./each-prompt.ts'),
    ]);
    const scripts = context.scripts(ruling(context));
    const beside = { heads: sources, compareWith: asked['compare-with'] };
    try {
      for (const source of affected) {
        const before = baseOf(source, sources, bases, changed);
        const trees = { head: ruling(context), base: context.revision.base };
        for (const each of await eachPrompt({ source, base: before }, trees)) {
          const prepared = await prepare(each.source, each.base, context, scripts, beside);
          plans.push(...(prepared?.plans ?? []), ...((await test?.again(prepared?.plans ?? [], each.base)) ?? []));
          loosened.push(...(prepared?.loosened ?? []));
        }
      }
      const own =
        shard === undefined ? { plans, asked } : await (await import('./shard/share.ts')).shareOf(plans, asked, shard);
      measured = await measurePlans(own.plans, own.asked, context, started);
    } finally {
      await scripts.close();
      await test?.close();
    }
  }
  const { records = [], ...told } = measured;
  if (shard !== undefined)
    await (await import('./shard/subject-record.ts')).writeRecord(shard, records, context.results);
  return {
    ...(base && { base: base.label }),
    head: head.label,
    ...(shard && { shard }),
    ...told,
    subjects: limitExamples([...measured.subjects, ...unchanged]),
    loosened: [...loosened, ...(test?.loosened ?? [])],
    ...(asked['max-cost'] !== undefined && { maxCost: asked['max-cost'] }),
    seconds: (clock() - started) / 1000,
  };
}

/** The side whose cases and graders count. */
const ruling = ({ trust, revision }: Context) =>
  trust.rules === 'base' && revision.base ? revision.base : revision.head;

/** A base whose suites cannot be found is nothing to compare with: the change may well be its repair. */
async function basesOf(config: LoadedConfig, base: Tree, { log }: Context): Promise<Source[]> {
  try {
    return await sourcesOf(config, base);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`Nothing of the base can be compared with: ${error.message}`);
    return [];
  }
}

/** What the change does to the test itself. */
async function testChange(base: Given, sources: readonly Source[], context: Context, only: Asked['suites']) {
  const { TestChange } = await import('./test-changed/test-change.ts');
  const { revision, rules } = context;
  return TestChange.find(base, { tree: revision.head, config: rules.config, sources }, context, only);
}

const unchangedSubject = ({ suite, prompt, settings }: Source): Subject => ({
  suite,
  prompt,
  model: settings?.models?.join(', ') ?? '',
  status: 'unchanged',
  reason: 'nothing that it covers changed',
  total: 0,
  repeats: settings?.repeats ?? 1,
  outcomes: [],
  newlyFailing: none,
  criticalNewlyFailing: [],
  newlyPassing: none,
  flaky: none,
  errored: none,
  slices: [],
});

const none = { count: 0, examples: [] };
