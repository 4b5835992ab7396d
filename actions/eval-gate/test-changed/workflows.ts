import { isDeepStrictEqual } from 'node:util';
import { type Members, members } from '../../../shared/workflows/document.ts';
import { ofFlag } from './direction.ts';
import { type Loosening, valueText } from './loosening.ts';
import type { TestSide } from './side.ts';
import { type GateStep, list, readWorkflow, successorOf, type Workflow } from './workflow.ts';
import { inputEdits } from './workflow-inputs.ts';

/** What a change does to the workflows that run the gate: to the step, its job, and when it starts. */
export function ofWorkflows(base: TestSide, head: TestSide): Loosening[] {
  return [...base.workflows].flatMap(([file, text]) => {
    const now = head.workflows.get(file);
    if (now === text) return [];
    const was = readWorkflow(file, text);
    if (was.steps.length === 0) return [];
    if (now !== undefined) return ofWorkflow(file, was, readWorkflow(file, now));
    const other = [...head.workflows].find(([path, given]) => !base.workflows.has(path) && runsGate(path, given));
    if (other !== undefined) return ofWorkflow(other[0], was, readWorkflow(...other));
    return [told('workflow-removed', file, 1, 'the workflow that runs the gate was removed')];
  });
}

const runsGate = (path: string, text: string): boolean => readWorkflow(path, text).steps.length > 0;

const told = (kind: string, file: string, line: number, message: string): Loosening => ({
  kind,
  message: `${file}: ${message}`,
  file,
  line,
  repeatable: false,
});

function ofWorkflow(file: string, was: Workflow, is: Workflow): Loosening[] {
  const left = [...is.steps];
  const steps = was.steps.flatMap((step) => {
    const now = successorOf(step, left);
    if (now !== undefined) left.splice(left.indexOf(now), 1);
    return now === undefined
      ? [gone(file, step, was, is)]
      : [...ofStep(file, step, now, is), ...ofJob(file, step, now, was, is)];
  });
  return [...steps, ...ofTriggers(file, was, is)];
}

function gone(file: string, { job, at, uses }: GateStep, was: Workflow, is: Workflow): Loosening {
  return job in is.jobs
    ? told(
        'workflow-step-removed',
        file,
        was.line(['jobs', job, 'steps', at]),
        `the step ${quoted(uses)} was removed from the job ${job}`,
      )
    : told('workflow-job-removed', file, was.line(['jobs', job]), `the job ${job}, which runs the gate, was removed`);
}

function ofStep(file: string, was: GateStep, now: GateStep, is: Workflow): Loosening[] {
  const keys = ['jobs', now.job, 'steps', now.at];
  return [
    ...ofReference(file, was.uses, now.uses, is.line([...keys, 'uses' in now.step ? 'uses' : 'run'])),
    ...inputEdits(members(was.step.with), members(now.step.with)).map(({ input, message }) =>
      told('workflow-input', file, is.line([...keys, 'with', input]), `the input ${message}`),
    ),
    ...ofConditions(file, was.step, now.step, (key) => is.line([...keys, key]), 'the step of the gate'),
  ];
}

function ofJob(file: string, was: GateStep, now: GateStep, before: Workflow, is: Workflow): Loosening[] {
  const [from, to] = [members(before.jobs[was.job]), members(is.jobs[now.job])];
  return ofConditions(file, from, to, (key) => is.line(['jobs', now.job, key]), `the job ${now.job}`);
}

/** What keeps a step or job from running, or its failure from counting. */
function ofConditions(
  file: string,
  was: Members,
  is: Members,
  line: (key: string) => number,
  who: string,
): Loosening[] {
  const may = (value: Members): boolean => (value['continue-on-error'] ?? false) !== false;
  const goesOn = ofFlag(!may(was), !may(is)) === 'looser';
  const isAsked = is.if !== undefined && is.if !== true && !isDeepStrictEqual(was.if, is.if);
  return [
    ...(goesOn
      ? [
          told(
            'workflow-continues',
            file,
            line('continue-on-error'),
            `${who} may fail: continue-on-error was ${valueText(was['continue-on-error'])} and is ${valueText(is['continue-on-error'])}`,
          ),
        ]
      : []),
    ...(isAsked
      ? [
          told(
            'workflow-condition',
            file,
            line('if'),
            `${who} runs on another condition: if was ${valueText(was.if)} and is ${valueText(is.if)}`,
          ),
        ]
      : []),
  ];
}

/** All of a reference counts. */
const quoted = (uses: string): string => JSON.stringify(uses.slice(0, 200));

const commit = /@[0-9a-f]{40}$/;

/** A newer version of the same action is nobody's trick; another owner, and a pin that is gone, may be. */
function ofReference(file: string, was: string, is: string, line: number): Loosening[] {
  if (was === is) return [];
  const [before, now] = [was, is].map((uses) => uses.replace(/@[^@]*$/, ''));
  if (before !== now)
    return [told('workflow-action', file, line, `what runs the gate was ${quoted(was)} and is ${quoted(is)}`)];
  const isUnpinned = commit.test(was) && !commit.test(is);
  return isUnpinned
    ? [told('workflow-action', file, line, `the action was pinned to a commit and is ${quoted(is)} now`)]
    : [];
}

/** Fewer events, and fewer of each. */
function ofTriggers(file: string, was: Workflow, is: Workflow): Loosening[] {
  return Object.keys(was.on).flatMap((event): Loosening[] => {
    const now = is.on[event];
    if (now === undefined)
      return [told('workflow-trigger', file, is.line(['on']), `the gate does not run on ${event} any more`)];
    return Object.keys({ ...members(was.on[event]), ...members(now) }).flatMap((filter) =>
      ofFilter(file, event, filter, members(was.on[event])[filter], members(now)[filter], is),
    );
  });
}

function ofFilter(
  file: string,
  event: string,
  filter: string,
  was: unknown,
  is: unknown,
  workflow: Workflow,
): Loosening[] {
  const [before, now] = [list(was), list(is)];
  const isLeftOut = filter.endsWith('-ignore');
  const missing = before.filter((one) => !now.includes(one));
  const added = now.filter((one) => !before.includes(one));
  // No filter is everything; of types it is GitHub's own three.
  const isNarrower = isLeftOut
    ? added.length > 0
    : now.length > 0 && (before.length === 0 ? filter !== 'types' || isFew(now) : missing.length > 0);
  const isExcluding = !isLeftOut && added.some((one) => String(one).startsWith('!'));
  if (!isNarrower && !isExcluding) return [];
  const message = `the gate runs on fewer of ${event}: ${filter} was ${valueText(was)} and is ${valueText(is)}`;
  return [told('workflow-filter', file, workflow.line(['on', event, filter]), message)];
}

const isFew = (types: readonly unknown[]): boolean =>
  ['opened', 'synchronize', 'reopened'].some((type) => !types.includes(type));
