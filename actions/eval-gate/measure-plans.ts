import { resolve } from 'node:path';
import type { Context } from '../../shared/action/context.ts';
import { Deadline } from '../../shared/evaluation/deadline.ts';
import { later } from '../../shared/evaluation/later.ts';
import { keepMemorySmall } from '../../shared/evaluation/memory.ts';
import { opener } from '../../shared/evaluation/opener.ts';
import { ledgerSettings } from '../../shared/ledger/inputs.ts';
import { type Lines, openLines } from '../../shared/results/folder.ts';
import type { Data, Subject } from './data.ts';
import type { Asked } from './measure.ts';
import { type Opened, openSides } from './opened.ts';
import type { Plan } from './prepare.ts';
import type { SubjectRecord } from './shard/record.ts';
import type { Contender } from './table/contender.ts';

/** All plans, and what they took. */
export type Measured = Pick<Data, 'tables' | 'spent' | 'sent' | 'throttled'> & {
  readonly subjects: Subject[];
  /** Of a shard: what the merge needs. */
  readonly records?: readonly SubjectRecord[];
};

/** @param started when the run began, in milliseconds */
export async function measurePlans(
  plans: readonly Plan[],
  asked: Asked,
  context: Context,
  started: number,
): Promise<Measured> {
  // It may have to be brought from far away, so that begins first of all.
  const ledger = isAnyKept(plans) ? context.ledger(ledgerSettings(asked)) : undefined;
  ledger?.catch(() => undefined);
  const [{ measurePlan }, { foretell }] = await Promise.all([import('./measure-plan.ts'), import('./forecast.ts')]);
  const samples = await context.results.lines('samples.jsonl');
  const recorder = asked.record === undefined ? undefined : await openLines(resolve(context.directory, asked.record));
  const record = recorder && ((line: string) => void recorder.write(line).catch(() => undefined));
  const models = opener(context, { ledger, record });
  let ofReferences: Promise<Lines> | undefined;
  const reference = (): Promise<Lines> => {
    ofReferences ??= context.results.lines('reference.jsonl');
    return ofReferences;
  };
  const deadline = new Deadline(asked['max-time'], context.clock() - started);
  let isEnding = false;
  // The verdict and its report wait for nothing when the last answer is there.
  const ending = (): void => {
    if (isEnding) return;
    isEnding = true;
    for (const load of tellers) later(load).catch(() => undefined);
  };
  const subjects: Subject[] = [];
  const contenders: Contender[] = [];
  const records: SubjectRecord[] = [];
  let spent = 0;
  // Before anything is opened: recorded answers are as many as the cases.
  keepMemorySmall(Math.max(...plans.map(({ total }) => total)));
  try {
    const opened = await Promise.all(plans.map((plan) => openSides(plan, models.open)));
    const { told } = await foretell(
      opened.filter(({ plan }) => plan.asAtBase === undefined),
      asked['max-cost'],
      context,
    );
    // Also after an abort: what was not measured is told as stopped, and never missing.
    for (const one of opened) {
      const budget = asked['max-cost'] === undefined ? undefined : asked['max-cost'] - spent;
      const bench = { context, samples, reference, ...(deadline.signal && { deadline: deadline.signal }) };
      const contends = isOneOfSeveral(one.plan, plans);
      const isLast = one === opened.at(-1);
      const measured = await measurePlan(one, {
        ...bench,
        contends,
        ...(budget !== undefined && { budget }),
        ...(isLast && { ending }),
      });
      subjects.push(measured.subject);
      if (measured.contender) contenders.push(measured.contender);
      if (measured.record) records.push(measured.record);
      spent += measured.spent;
    }
    await told;
    const tables = contenders.length > 1 ? (await import('./table/tables.ts')).tablesOf(contenders) : [];
    return { subjects: await trends(subjects), tables, spent, ...requestsOf(opened), records };
  } finally {
    deadline.clear();
    await models.close();
    // A line that could not be written is told here.
    await samples.close();
    await (await ofReferences)?.close();
    await recorder?.close();
  }

  async function trends(measured: Subject[]): Promise<Subject[]> {
    // What a share of the cases came to is no figure of the suite.
    if (ledger === undefined || records.length > 0) return measured;
    const { withTrends } = await import('./trend/keep.ts');
    return withTrends(measured, plans, await ledger, context);
  }
}

/** What tells the outcome, each loaded in a pause of its own. */
const tellers: readonly (() => Promise<unknown>)[] = [
  () => import('./summary.ts'),
  () => Promise.all([import('./decide.ts'), import('./report.ts')]),
  () => Promise.all([import('./html-file.ts'), import('./junit-file.ts'), import('./samples.ts')]),
];

/** Whether anything is asked whose answers may be kept. */
const isAnyKept = (plans: readonly Plan[]): boolean =>
  plans.some(({ head, base, judges, reference }) =>
    [head, base, reference?.answering, ...judges].some((one) => one !== undefined && one.config.provider !== 'replay'),
  );

/** What is measured with the base's test stands beside the rows of a table, and is none. */
const isOneOfSeveral = ({ suite, asAtBase }: Plan, plans: readonly Plan[]): boolean =>
  asAtBase === undefined && plans.filter((other) => other.suite === suite && other.asAtBase === undefined).length > 1;

/** How many requests were sent to all endpoints. */
function requestsOf(opened: readonly Opened[]): Pick<Data, 'sent' | 'throttled'> {
  const models = opened.flatMap(({ head, base, reference, judges }) =>
    [head, base, reference, ...Object.values(judges)].flatMap((one) => one?.model ?? []),
  );
  const loads = [...new Set(models.flatMap(({ load }) => load ?? []))];
  const sum = (pick: (load: (typeof loads)[number]) => number): number =>
    loads.reduce((all, load) => all + pick(load), 0);
  return { sent: sum(({ sent }) => sent), throttled: sum(({ throttled }) => throttled) };
}
