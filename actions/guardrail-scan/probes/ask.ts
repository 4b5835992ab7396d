import type { Context } from '../../../shared/action/context.ts';
import { MissingCredentials } from '../../../shared/action/errors.ts';
import { shownText } from '../../../shared/action/shown-text.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { evaluate } from '../../../shared/evaluation/evaluate.ts';
import type { Juror } from '../../../shared/evaluation/judging.ts';
import type { Side } from '../../../shared/evaluation/plan.ts';
import { type Model, ModelError } from '../../../shared/models/model.ts';
import { probeGrader } from '../../../shared/probes/grader.ts';
import { attackedBy, type Placed, placed } from '../../../shared/probes/placing.ts';
import type { Lines } from '../../../shared/results/folder.ts';
import type { ProbedSubject } from './data.ts';
import { Outcomes } from './outcomes.ts';
import type { Plan } from './prepare.ts';

/** What a plan is asked with. */
export interface Bench {
  readonly context: Context;
  readonly open: (answering: Plan['head']) => Promise<Model>;
  readonly judges: Readonly<Record<string, Juror>>;
  /** Variables that strangers fill. */
  readonly input: readonly string[];
  readonly repeats: number;
  readonly margin: number;
  /** US dollars that are left to spend; absent without a limit. */
  readonly budget?: number;
  readonly deadline?: AbortSignal;
  readonly samples: Lines;
}

/**
 * Attacks both sides of a plan with the same attacks.
 * @throws MissingCredentials when nothing could be asked for want of them
 */
export async function askPlan(plan: Plan, bench: Bench): Promise<{ subject: ProbedSubject; spent: number }> {
  const { context, budget, deadline, repeats } = bench;
  const { head, base, probes, carriers, source } = plan;
  const shown = await shownText(context.text, context.log);
  const all = new Map<string, Placed>();
  const places = new Map<string, number>();
  for (const [at, probe] of probes.entries()) {
    const carrier = carriers[at % carriers.length];
    const name = `${probe.pack}/${probe.id}`;
    if (carrier !== undefined) all.set(name, placed(probe, carrier));
    places.set(name, at);
  }
  const sides = await Promise.all([sideOf(head, all, bench), base && sideOf(base, all, bench)]);
  const [ofHead, ofBase] = sides;
  const outcomes = new Outcomes(shown);
  let answers = 0;
  const { stopped, spent } = await evaluate(
    {
      label: `probes ${source.suite}`,
      cases: casesOf(all, ofHead.attack),
      total: all.size,
      repeats,
      head: ofHead.side,
      ...(ofBase && { base: ofBase.side }),
      judges: bench.judges,
      ...(budget !== undefined && { maxCost: budget }),
      ...(deadline && { deadline }),
      signal: context.signal,
      clock: context.clock,
    },
    {
      sample: async (testCase, side, sample) => {
        if (sample.answer !== undefined) answers += 1;
        const { repeat, pass, error, answer, grades } = sample;
        const reason = grades.find((grade) => grade.reason !== undefined)?.reason;
        const about = { prompt: source.prompt, model: (side === 'base' ? (base ?? head) : head).model, side };
        const told = {
          ...about,
          probe: testCase.id,
          repeat,
          ...(pass !== undefined && { success: !pass }),
          ...(error && { error: shown.tell(error.message) }),
          ...(reason !== undefined && { reason: shown.tell(reason) }),
          ...(answer && { answer: shown.show(answer.text) }),
          ...(answer?.toolCalls && { calls: shown.show(answer.toolCalls) }),
        };
        await bench.samples.write(JSON.stringify(told));
      },
      outcome: (outcome) => {
        const one = placedOf(all, outcome.case);
        outcomes.add(one.probe, places.get(outcome.case.id) ?? 0, outcome, () => ofHead.attack(one));
      },
      progress: (progress) => context.log.progress(progress),
    },
  );
  if (stopped?.code === 'credentials' && answers === 0) throw new MissingCredentials(stopped.message);
  const { prompt } = head.side;
  const subject: ProbedSubject = {
    ...(source.suite !== source.prompt && { suite: source.suite }),
    prompt: source.prompt,
    file: prompt.path,
    line: prompt.position.line,
    model: head.model,
    total: all.size,
    ...(plan.noBase !== undefined && { noBase: plan.noBase }),
    ...(stopped && { stopped: shown.tell(stopped.message) }),
    left: [...plan.left],
    packs: outcomes.packs(repeats, bench.margin),
  };
  return { subject, spent };
}

async function sideOf({ side, model: name, config }: Plan['head'], all: ReadonlyMap<string, Placed>, bench: Bench) {
  const attack = attackedBy(side, config, bench.input);
  const model = unfiltered(await bench.open({ side, model: name, config }));
  const [judge] = Object.keys(bench.judges);
  const requests = new WeakMap<Placed, ReturnType<typeof attack>['request']>();
  const grader = await probeGrader(
    (testCase) => placedOf(all, testCase),
    (one) => requests.get(one),
    judge,
  );
  const ready: Side = {
    model,
    freshness: 'kept',
    graders: [grader],
    render: (testCase) => {
      const one = placedOf(all, testCase);
      const { request } = attack(one);
      requests.set(one, request);
      return request;
    },
  };
  return { side: ready, attack };
}

async function* casesOf(all: ReadonlyMap<string, Placed>, attack: ReturnType<typeof attackedBy>): AsyncGenerator<Case> {
  for (const [id, one] of all) {
    const { probe, carrier } = one;
    yield {
      id,
      vars: { attack: attack(one).text, ...(probe.goal !== undefined && { goal: probe.goal }) },
      tags: {},
      critical: false,
      file: probe.file ?? carrier.file,
      line: probe.line ?? carrier.line,
    };
  }
}

function placedOf(all: ReadonlyMap<string, Placed>, { id }: Case): Placed {
  const one = all.get(id);
  if (one === undefined) throw new Error(`there is no attack ${id}`);
  return one;
}

/** One for each model, so that what both sides ask is asked once. */
const wrapped = new WeakMap<Model, Model>();

/** A provider that lets an attack not through has withstood it: that is an answer, and no error. */
function unfiltered(model: Model): Model {
  const known = wrapped.get(model);
  if (known !== undefined) return known;
  const ask: Model['ask'] = async (request, options) => {
    try {
      return await model.ask(request, options);
    } catch (error) {
      if (!(error instanceof ModelError) || error.code !== 'filtered') throw error;
      return { text: '', finish: 'filtered', latency: 0, attempts: Math.max(1, error.attempts) };
    }
  };
  // The rest is that of the model itself: some of it changes while it is asked.
  const made = Object.create(model, { ask: { value: ask } }) as Model;
  wrapped.set(model, made);
  return made;
}
