import type { Context } from '../shared/action/context.ts';
import { UserError } from '../shared/action/errors.ts';
import { formatCount, formatMoney } from '../shared/config/format.ts';
import type { LoadedConfig } from '../shared/config/load.ts';
import { type Finding, ok, problem, problemsOf, warning } from '../shared/diagnosis/finding.ts';
import type { UsedModel } from '../shared/diagnosis/models.ts';
import { estimateLine } from '../shared/evaluation/estimate.ts';
import { noScripts } from '../shared/grading/script/script.ts';
import { neededBy } from '../shared/models/needed.ts';
import { openModel } from '../shared/models/open.ts';
import type { Revision, Tree } from '../shared/revision/tree.ts';
import { sourcesOf } from '../shared/suites/sources.ts';
import type { Trust } from '../shared/trust/trust.ts';
import { estimateOf } from './eval-gate/forecast.ts';
import { type Opened, openSides } from './eval-gate/opened.ts';
import { type Plan, prepare } from './eval-gate/prepare.ts';

export interface SuitesChecked {
  readonly findings: readonly Finding[];
  readonly plans: readonly Plan[];
  /** Each once. */
  readonly models: readonly UsedModel[];
}

/** Prepares every suite as eval-gate does, up to the first question: nothing is asked and nothing executed. */
export async function checkSuites(config: LoadedConfig, revision: Revision, trust: Trust): Promise<SuitesChecked> {
  const findings: Finding[] = [];
  const plans: Plan[] = [];
  const { base: _, changed: __, ...alone } = revision;
  const { head } = alone;
  // Of what a run has, this is all that is looked at before something is asked.
  const log = { info: () => {}, warning: (text: string) => void findings.push(warning('configuration', text)) };
  const context = { revision: alone, trust, log, rules: { config } } as unknown as Context;
  const sources = await collected(findings, () => sourcesOf(config, head));
  for (const source of sources ?? []) {
    const prepared = await collected(findings, () => prepare(source, undefined, context, noScripts));
    plans.push(...(prepared?.plans ?? []));
  }
  for (const [suite, some] of Map.groupBy(plans, (plan) => plan.suite)) {
    const prompts = new Set(some.map(({ prompt }) => prompt)).size;
    const cases = Math.max(...some.map(({ total }) => total));
    findings.push(ok('configuration', `${suite}: ${counted(prompts, 'prompt')}, ${counted(cases, 'case')}`));
  }
  if (sources !== undefined && plans.length === 0 && findings.length === 0)
    findings.push(
      warning(
        'configuration',
        'Nothing is measured: there is no suite.',
        'Write `suites:` in aiops.yml; `aiops init` shows how.',
      ),
    );
  const used = plans.flatMap(({ head: { model, config: its, side }, judges }): UsedModel[] => [
    { name: model, config: its, role: 'answers', tree: side.modelTree },
    ...judges.map((one) => ({
      name: one.model,
      config: one.config,
      role: one.role ?? ('answers' as const),
      tree: head,
    })),
  ]);
  const models = [...new Map(used.map((one) => [`${one.role} ${one.name}`, one])).values()];
  return { findings, plans, models };
}

/** Runs on where a mistake of the user's is found, so that all are told. */
async function collected<T>(findings: Finding[], read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The same prompt or file may be of several suites.
    const fresh = problemsOf('configuration', error).filter(
      (one) => !findings.some((other) => JSON.stringify(other) === JSON.stringify(one)),
    );
    findings.push(...fresh);
    return undefined;
  }
}

/** What one side of all suites costs, at list prices. Nothing is asked. */
export async function checkCost(plans: readonly Plan[], env: Readonly<NodeJS.ProcessEnv>): Promise<Finding[]> {
  if (plans.length === 0) return [];
  const opened: Opened[] = [];
  for (const plan of plans) {
    const { base: _, reference: __, ...headAlone } = plan;
    // A program would be set up, and has no price.
    if (plan.head.config.provider === 'command') continue;
    const open = (one: { model: string; config: Plan['head']['config']; side: { modelTree: Tree } }) =>
      openModel(one.model, one.config, { env: withKeys(one.config, env), tree: one.side.modelTree });
    // What graders ask is not known before there are answers.
    opened.push(await openSides({ ...headAlone, judges: [] }, open));
  }
  const paid = opened.filter(({ head }) => head.model.price !== undefined);
  if (paid.length === 0) return [ok('cost', 'Nothing that is asked has a price.')];
  const whole = await estimateOf(paid, looked);
  const judged = plans.some(({ judges }) => judges.length > 0) ? ' What graders ask comes on top.' : '';
  const what = 'for each side that is new; a changed prompt has two, and what was answered before costs nothing';
  const found = [ok('cost', `${estimateLine(whole)} That is ${what}.${judged}`)];
  for (const one of paid) {
    const { suite, maxCost } = one.plan;
    const { low } = await estimateOf([one], looked);
    if (maxCost === undefined || maxCost === 0 || low <= maxCost) continue;
    const message = `${suite} costs at least ${formatMoney(low)}, and may cost ${formatMoney(maxCost)} (max-cost).`;
    found.push(problem('cost', message, `Allow more at \`suites.${suite}.max-cost\`, or measure fewer cases.`));
  }
  return found;
}

/** Questions of a plan that are looked at: the others are taken to be like them. */
const looked = 200;

/** Prices are the same without a key, and nothing is sent: what is missing is made up. */
const withKeys = (config: Plan['head']['config'], env: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(neededBy(config).secrets.map((name) => [name, 'none'])),
  ...(neededBy(config).aws && { AWS_REGION: 'us-east-1' }),
  ...Object.fromEntries(Object.entries(env).filter(([, value]) => value)),
});

const counted = (count: number, what: string): string => `${formatCount(count)} ${what}${count === 1 ? '' : 's'}`;
