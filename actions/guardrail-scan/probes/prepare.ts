import type { Context } from '../../../shared/action/context.ts';
import { UserError } from '../../../shared/action/errors.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { casesOfPrompt } from '../../../shared/cases/prompt-cases.ts';
import { readCases } from '../../../shared/cases/read-cases.ts';
import { pairModels } from '../../../shared/evaluation/answering.ts';
import type { ModelConfig } from '../../../shared/models/config.ts';
import { canTry, ordinary } from '../../../shared/probes/placing.ts';
import type { Probe } from '../../../shared/probes/probe.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { readPrompt, readSide, type SideSource } from '../../../shared/suites/side.ts';
import type { Source } from '../../../shared/suites/sources.ts';
import type { Asked } from './subjects.ts';

/** A prompt with a model, and the attacks that it is to withstand. */
export interface Plan {
  readonly source: Source;
  readonly head: { readonly side: SideSource; readonly model: string; readonly config: ModelConfig };
  readonly base?: Plan['head'];
  readonly noBase?: string;
  readonly probes: readonly Probe[];
  readonly carriers: readonly Case[];
  /** Attacks that are not tried, and why. */
  readonly left: readonly string[];
}

/** Cases whose values stand beside attacks. */
const mostCarriers = 20;

/** @throws UserError with what is wrong in the prompt, its cases, or its models */
export async function prepare(
  source: Source,
  probes: readonly Probe[],
  asked: Asked,
  context: Context,
): Promise<Plan[]> {
  const { revision } = context;
  const { ruling } = asked;
  const answering = withModels(source, asked.config.value.probes?.models);
  await requireModel(answering, ruling);
  const ruled = await readSide(answering, ruling, ruling);
  const head = ruling === revision.head ? ruled : await readSide(answering, revision.head, ruling, ruled.models);
  const { side: base, why } = await baseOf(answering, asked, context);
  const carriers = await carriersOf(source, ruled, ruling);
  const judge = asked.config.value.probes?.judge;
  const judged = probes.filter(({ grade }) => grade === 'judge' && judge === undefined).length;
  const toolless = probes.filter((one) => !canTry(one, head.prompt)).length;
  const tried = probes.filter((one) => (one.grade !== 'judge' || judge !== undefined) && canTry(one, head.prompt));
  return pairModels(head.models, base?.models).map((pair): Plan => {
    const noBase = pair.base === undefined ? (why ?? `${pair.head.name} is new`) : undefined;
    return {
      source,
      head: { side: head, model: pair.head.name, config: pair.head.config },
      ...(pair.base && base && { base: { side: base, model: pair.base.name, config: pair.base.config } }),
      ...(noBase !== undefined && { noBase }),
      probes: tried,
      carriers,
      left: [
        ...(judged > 0 ? [`${judged} that only a judge can tell: name one with judge`] : []),
        ...(toolless > 0 ? [`${toolless} about tools of the prompt, which has none`] : []),
      ],
    };
  });
}

/** As its suite has it, with the models of the probes where they have some. */
function withModels(source: Source, models: readonly string[] | undefined): Source {
  if (models === undefined) return source;
  return { ...source, settings: { prompt: [source.prompt], repeats: 1, ...source.settings, models } };
}

/** The message of a suite would name a key that is not there. */
async function requireModel({ settings, prompt: path, config, ...source }: Source, tree: Tree): Promise<void> {
  if (settings !== undefined) return;
  const prompt = await readPrompt({ ...source, prompt: path, config }, tree);
  if (prompt.model !== undefined) return;
  throw new UserError({
    ...config.locate(['probes']),
    key: 'probes.models',
    message: `is missing: ${path} names no model, and no suite says which answers it.`,
    fix: 'Write models: [<name>].',
  });
}

/** A base that cannot be read is nothing to compare with. */
async function baseOf(
  source: Source,
  asked: Asked,
  { revision, trust, log }: Context,
): Promise<{ readonly side?: SideSource; readonly why?: string }> {
  const { base: config, ruling } = asked;
  const { base, changed = [] } = revision;
  if (base === undefined || config === undefined) return { why: 'there is no base' };
  const path = changed.find((one) => one.path === source.prompt)?.from ?? source.prompt;
  const settings = config.value.suites[source.suite] ?? source.settings;
  const models = config.value.probes?.models ?? asked.config.value.probes?.models;
  const there = withModels({ suite: source.suite, prompt: path, config, ...(settings && { settings }) }, models);
  try {
    // A model that is new has the same configuration on both sides.
    return { side: await readSide(isKnown(there) ? there : { ...source, prompt: path }, base, base) };
  } catch (error) {
    if (!(error instanceof UserError) || (trust.rules === 'base' && base === ruling)) throw error;
    log.warning(`The base cannot be attacked: ${error.message}`);
    return { why: `it is not at ${base.label}` };
  }
}

/** Whether its configuration has the models that it names. */
const isKnown = ({ settings, config }: Source): boolean =>
  (settings?.models ?? []).every((name) => config.value.models[name] !== undefined);

/** What fills the rest of the prompt: the first cases of its suite, or of its own file. */
async function carriersOf({ settings, config, suite }: Source, { prompt }: SideSource, tree: Tree): Promise<Case[]> {
  const patterns = settings?.cases;
  if (patterns === undefined) {
    const own = casesOfPrompt(prompt).slice(0, mostCarriers);
    return own.length > 0 ? own : [blank(prompt.path)];
  }
  const asked = { ...config.locate(['suites', suite, 'cases']), key: `suites.${suite}.cases` };
  const cases: Case[] = [];
  for await (const one of readCases(tree, [...patterns], asked)) {
    cases.push(one);
    if (cases.length === mostCarriers) break;
  }
  return cases.length > 0 ? cases : [blank(prompt.path)];
}

const blank = (file: string): Case => ({ id: ordinary, vars: {}, tags: {}, critical: false, file, line: 1 });
