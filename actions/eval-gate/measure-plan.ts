import type { Context } from '../../shared/action/context.ts';
import { MissingCredentials } from '../../shared/action/errors.ts';
import { type ShownText, shownText } from '../../shared/action/shown-text.ts';
import { evaluate } from '../../shared/evaluation/evaluate.ts';
import type { Lines } from '../../shared/results/folder.ts';
import type { Subject } from './data.ts';
import { DriftTally } from './drift.ts';
import { JudgingTally } from './judges.ts';
import type { Opened } from './opened.ts';
import type { ReferenceTally } from './reference/tally.ts';
import { sampleLine } from './samples.ts';
import type { SubjectRecord } from './shard/record.ts';
import type { Contender } from './table/contender.ts';
import { EvaluationTally } from './tally.ts';

/** The share of answers that may still be awaited when something is loaded: it makes them seem slower than they are. */
const few = 0.1;

/** What a plan is measured with. */
export interface Bench {
  readonly context: Context;
  readonly samples: Lines;
  /** The same for the answers of references: made with the first. */
  readonly reference: () => Promise<Lines>;
  /** Called when the few that are left are being asked, and perhaps again. */
  readonly ending?: () => void;
  /** US dollars that are left to spend; absent without a limit. */
  readonly budget?: number;
  /** Aborted when no time is left; absent without a limit. */
  readonly deadline?: AbortSignal;
  /** Whether it is compared with others of its suite. */
  readonly contends: boolean;
}

/**
 * Asks, grades and sums up one plan.
 * @throws MissingCredentials when nothing could be asked for want of them
 */
export async function measurePlan(
  opened: Opened,
  bench: Bench,
): Promise<{ subject: Subject; spent: number; contender?: Contender; record?: SubjectRecord }> {
  const { context, samples, deadline } = bench;
  const { plan } = opened;
  const { suite, prompt, repeats, total, head, base } = plan;
  const shown = await shownText(context.text, context.log);
  const slicedBy = plan.rules.flatMap(({ by }) => by ?? []);
  const { share } = plan;
  const tally = new EvaluationTally({
    base: base !== undefined,
    shown,
    slicedBy,
    ...(share && { values: share.values }),
  });
  const drift = new DriftTally(plan.graders);
  const judging = new JudgingTally(suite, plan.graders, opened.judges, plan.judgeRecord);
  const compared = base === undefined ? 'head' : 'base';
  const beside = await referenceOf(opened, shown);
  const maxCost = lower(plan.maxCost, bench.budget);
  const {
    stopped,
    spent,
    judging: judged,
    embedding,
  } = await evaluate(
    {
      label: suite,
      cases: plan.cases(),
      total,
      repeats,
      head: opened.head,
      ...(opened.base && { base: opened.base }),
      ...(opened.reference && { reference: opened.reference }),
      judges: opened.judges,
      ...(maxCost !== undefined && { maxCost }),
      ...(deadline && { deadline }),
      signal: context.signal,
      clock: context.clock,
    },
    {
      sample: async (testCase, side, sample) => {
        if (side === 'reference') {
          const model = plan.reference?.answering?.model ?? head.model;
          const lines = await bench.reference();
          await lines.write(sampleLine({ suite, prompt, model, side, case: testCase }, sample, shown));
          return;
        }
        const model = side === 'base' && base ? base.model : head.model;
        if (side === compared) await drift.add(testCase, sample);
        judging.add(testCase, sample);
        await samples.write(sampleLine({ suite, prompt, model, side, case: testCase }, sample, shown));
      },
      outcome: (asked) => {
        const outcome = share === undefined ? asked : { ...asked, index: share.places[asked.index] ?? asked.index };
        tally.add(outcome);
        beside?.add(outcome);
      },
      progress: (progress) => {
        context.log.progress(progress);
        const left = progress.total - progress.done;
        if (left <= progress.inFlight && left <= few * progress.total) bench.ending?.();
      },
    },
  );
  if (stopped?.code === 'credentials' && tally.head.answers === 0) throw new MissingCredentials(stopped.message);
  const told = judging.told(judged);
  const { summarise } = await import('./summary.ts');
  const { outcomes, ...figures } = summarise(tally, plan.rules, repeats);
  const counted = beside?.counted;
  const reference = counted && (await import('./reference/told.ts')).toldReference(counted, plan.rules, repeats);
  const subject: Subject = {
    suite,
    ...(plan.asAtBase !== undefined && { asAtBase: plan.asAtBase, spent }),
    prompt,
    model: head.model,
    status: stopped === undefined ? 'measured' : 'stopped',
    ...(stopped && { reason: shown.tell(stopped.message) }),
    total,
    repeats,
    ...(drift.drift && { drift: drift.drift }),
    ...(told && { judging: told }),
    ...(embedding.answers + embedding.errors > 0 && { embedding }),
    ...(plan.noBase !== undefined && { noBase: plan.noBase }),
    ...figures,
    ...(reference && { reference: reference.reference }),
    outcomes: [...outcomes, ...(reference?.outcomes ?? [])],
  };
  const record =
    share && (await import('./shard/subject-record.ts')).subjectRecord(subject, plan, share, tally, counted);
  const measured = { subject, spent, ...(record && { record }) };
  if (!bench.contends || stopped !== undefined) return measured;
  const { contenderOf } = await import('./table/contender.ts');
  return { ...measured, contender: contenderOf(subject, tally) };
}

async function referenceOf({ plan, noReference }: Opened, shown: ShownText): Promise<ReferenceTally | undefined> {
  if (plan.reference === undefined) return undefined;
  const { ReferenceTally } = await import('./reference/tally.ts');
  return new ReferenceTally(plan.reference, shown, noReference);
}

const lower = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
