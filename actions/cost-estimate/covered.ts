import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { loadConfig } from '../../shared/config/load.ts';
import type { Config } from '../../shared/config/schema.ts';
import { isEndpointFile } from '../../shared/endpoints/file.ts';
import { judgesNamed } from '../../shared/grading/entries.ts';
import { mentioning, pairsOf, promptFiles, type Touched } from '../../shared/touched/files.ts';

/** What a month is priced by, on both sides. */
export interface Grounds {
  /** What each side has in use: models, suites, where prompts are. */
  readonly base: Config;
  readonly head: Config;
  /** What is known of usage and prices, the same for both. */
  readonly costs: Config['costs'];
  /** That of the base, where the change itself changes it. */
  readonly costsOfBase?: { readonly costs: Config['costs'] };
}

export interface Covered extends Touched {
  readonly grounds: Grounds;
  /** Whether anything that is paid for may differ. */
  readonly isAny: boolean;
}

/** A look at what changed that reads no prompt: most changes are about something else. */
export async function coveredBy(inputs: CommonInputs, context: Context): Promise<Covered> {
  const { base, head, changed = [] } = context.revision;
  const grounds = await groundsOf(inputs, context);
  const configs = [grounds.head, ...(grounds.base === grounds.head ? [] : [grounds.base])];
  const foundBy = promptFiles(configs);
  const others = changed.length === 0 ? [] : await mentioning(changed, foundBy, head);
  const pairs = [...pairsOf(changed, foundBy), ...others.map((path) => ({ base: path, head: path }))];
  const isAny =
    base === undefined ||
    pairs.length > 0 ||
    changed.some(({ path, from = path }) => isEndpointFile(path) || isEndpointFile(from)) ||
    grounds.costsOfBase !== undefined ||
    differs(grounds.base, grounds.head);
  return { pairs, foundBy, grounds, isAny };
}

/**
 * The head says what it uses, whoever wrote it: it is looked at, and nothing of it is asked. Of usage, prices and budget
 * the rules in force decide.
 */
async function groundsOf(inputs: CommonInputs, { rules, trust, revision }: Context): Promise<Grounds> {
  const inForce = rules.config.value;
  const { costs } = inForce;
  if (trust.rules !== 'base') {
    const base = rules.stricter?.value ?? inForce;
    return { base, head: inForce, costs, ...changedCosts(base, inForce) };
  }
  const { path } = rules.config;
  const isChanged = revision.changed?.some((change) => change.path === (path ?? 'aiops.yml') || change.from === path);
  if (isChanged !== true) return { base: inForce, head: inForce, costs };
  return { base: inForce, head: await configOfHead(inputs, revision.head, inForce), costs };
}

/** One that is broken is told by whoever is trusted with it. */
async function configOfHead(inputs: CommonInputs, head: Context['revision']['head'], inForce: Config): Promise<Config> {
  try {
    return (await loadConfig(head, inputs.config)).value;
  } catch (error) {
    if (error instanceof UserError) return inForce;
    throw error;
  }
}

/** Of what is assumed; limits are compared by themselves. A base that assumes nothing has nothing to compare with. */
function changedCosts(base: Config, head: Config): Pick<Grounds, 'costsOfBase'> {
  if (base === head || base.costs === undefined || isSame(assumed(base), assumed(head))) return {};
  return { costsOfBase: { costs: base.costs } };
}

const assumed = ({ costs }: Config) => ({ ...costs, budget: undefined });

const used = ({ models, prompts, suites }: Config) => ({
  models,
  prompts,
  suites: Object.entries(suites).map(([name, { prompt, models: asked, repeats, graders = [] }]) => {
    // Those that ask models are paid for.
    const paid = graders.filter((grader) => judgesNamed([grader]).length > 0);
    return [name, prompt, asked, repeats, paid];
  }),
});

const differs = (base: Config, head: Config): boolean => base !== head && !isSame(used(base), used(head));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
