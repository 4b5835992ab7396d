import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Case } from '../../shared/cases/case.ts';
import { casesOfPrompt } from '../../shared/cases/prompt-cases.ts';
import { readCases } from '../../shared/cases/read-cases.ts';
import { pairModels } from '../../shared/evaluation/answering.ts';
import type { Answering } from '../../shared/evaluation/opener.ts';
import { graderSchema } from '../../shared/grading/entries.ts';
import type { Grader } from '../../shared/grading/grader.ts';
import { compileGraders } from '../../shared/grading/graders.ts';
import type { RecordedCheck } from '../../shared/grading/judges/record.ts';
import type { Scripts } from '../../shared/grading/script/script.ts';
import type { ModelConfig } from '../../shared/models/config.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { readPrompt, readSide, type SideSource } from '../../shared/suites/side.ts';
import type { Source } from '../../shared/suites/sources.ts';
import { checkedCases, fromList } from './cases.ts';
import type { Loosened, Rule } from './data.ts';
import { judgeRecord, judgesOf } from './judges.ts';
import type { PlannedReference } from './reference/find.ts';
import { rulesOf, stricter } from './rules.ts';
import type { Share } from './shard/share.ts';

/** One prompt with one model on its cases: what is measured and compared as one. */
export interface Plan {
  readonly suite: string;
  /** The suite whose test as the base has it this is. */
  readonly asAtBase?: string;
  readonly prompt: string;
  readonly head: { readonly side: SideSource; readonly model: string; readonly config: ModelConfig };
  readonly base?: Plan['head'];
  /** Why there is nothing to compare with. */
  readonly noBase?: string;
  /** A commit beside the two. */
  readonly reference?: PlannedReference;
  readonly graders: readonly Grader[];
  /** As they are written. */
  readonly specs: readonly unknown[];
  /** The models that graders ask. */
  readonly judges: readonly Answering[];
  /** How they agreed with people. */
  readonly judgeRecord: readonly RecordedCheck[];
  readonly cases: () => AsyncIterable<Case>;
  readonly total: number;
  readonly repeats: number;
  readonly maxCost?: number;
  readonly rules: readonly Rule[];
  /** Absent where all cases are asked. */
  readonly share?: Share;
}

/** What a reference is found by. */
export interface Beside {
  readonly heads: readonly Source[];
  /** What the input names. */
  readonly compareWith?: string | undefined;
}

/**
 * Reads everything that a source needs, and all of its cases once: a mistake in line 4,017 is told before anything is
 * asked, and costs nothing. `undefined` for a prompt that is no suite, having no test data or no evaluators.
 * @throws UserError with what is wrong in the prompt, the cases or the graders
 */
export async function prepare(
  source: Source,
  baseSource: Source | undefined,
  context: Context,
  scripts: Scripts,
  beside: Beside = { heads: [source] },
): Promise<{ plans: Plan[]; loosened: Loosened[] } | undefined> {
  const { revision, trust } = context;
  const { settings, config, suite } = source;
  const ruling = trust.rules === 'base' && revision.base ? revision.base : revision.head;
  if (settings === undefined && !isSuite(await readPrompt(source, ruling))) return undefined;
  const ruled = await readSide(source, ruling, ruling);
  const head = ruling === revision.head ? ruled : await readSide(source, revision.head, ruling, ruled.models);
  const specs = settings?.graders ?? ruled.prompt.evaluators.map(({ spec }) => graderSchema.parse(spec));
  const inPrompt = casesOfPrompt(ruled.prompt);
  if (specs.length === 0) {
    throw new UserError({
      ...config.locate(['suites', suite]),
      key: `suites.${suite}`,
      message: 'it has no graders, and neither has the prompt evaluators.',
      fix: 'Write `graders:`, such as - equals: "{{expected}}".',
    });
  }
  const patterns = settings?.cases;
  const asked = { ...config.locate(['suites', suite, 'cases']), key: `suites.${suite}.cases` };
  const read = () => (patterns === undefined ? fromList(inPrompt) : readCases(ruling, [...patterns], asked));
  const { total, cases } = await checkedCases(head, ruling, read);
  if (total === 0)
    throw new UserError({
      ...asked,
      message: 'there is no case.',
      fix: 'Write `cases:`, or `testData:` in the prompt.',
    });
  const base = await readBase(baseSource, context);
  const graders = await compileGraders(specs, scripts);
  const judges = judgesOf(graders, config, ruled.prompt, ruling);
  const record = await judgeRecord(judges);
  const locate = (from: Source) => (keys: readonly string[]) => from.config.locate(['suites', suite, 'gate', ...keys]);
  const rules = rulesOf(settings?.gate, 'head', locate(source));
  const before = baseSource && rulesOf(baseSource.settings?.gate, 'base', locate(baseSource));
  const inForce =
    before === undefined || baseSource?.config === config ? { rules, loosened: [] } : stricter(before, rules, suite);
  if (inForce.rules.some(({ by }) => by !== undefined)) {
    const { requireSlices } = await import('./slices/required.ts');
    await requireSlices(inForce.rules, read(), suite);
  }
  const named = [beside.compareWith, ...[source, baseSource].map((one) => one?.settings?.['compare-with'])];
  const references = named.some((one) => one !== undefined)
    ? await (await import('./reference/find.ts')).findReference(source, baseSource, head, beside, context)
    : undefined;
  const plans = pairModels(head.models, base.side?.models).map((pair): Plan => {
    const reference = references?.of(pair.head.name);
    const noBase = pair.base === undefined ? (base.why ?? `${pair.head.name} is new in this suite`) : undefined;
    return {
      suite,
      prompt: source.prompt,
      head: { side: head, model: pair.head.name, config: pair.head.config },
      ...(pair.base && base.side && { base: { side: base.side, model: pair.base.name, config: pair.base.config } }),
      ...(noBase !== undefined && { noBase }),
      ...(reference && { reference }),
      graders,
      specs,
      judges,
      judgeRecord: record,
      cases,
      total,
      repeats: settings?.repeats ?? 1,
      ...(settings?.['max-cost'] !== undefined && { maxCost: settings['max-cost'] }),
      rules: inForce.rules,
    };
  });
  return { plans, loosened: [...inForce.loosened, ...(references?.loosened ?? [])] };
}

/** A prompt with test data and evaluators is a suite without being named in one; any other need not name a model. */
const isSuite = (prompt: Prompt): boolean => prompt.evaluators.length > 0 && casesOfPrompt(prompt).length > 0;

/** A base that cannot be read is nothing to compare with: the change may well be its repair. */
async function readBase(
  source: Source | undefined,
  { revision, trust, log }: Context,
): Promise<{ side?: SideSource; why?: string }> {
  if (revision.base === undefined) return { why: 'there is no base' };
  if (source === undefined) return { why: `it is not at ${revision.base.label}` };
  try {
    return { side: await readSide(source, revision.base, revision.base) };
  } catch (error) {
    if (!(error instanceof UserError) || trust.rules === 'base') throw error;
    log.warning(`The base cannot be compared with: ${error.message}`);
    return { why: `it cannot be read at ${revision.base.label}` };
  }
}
