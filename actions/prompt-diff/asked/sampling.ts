import type { Context } from '../../../shared/action/context.ts';
import { UserError } from '../../../shared/action/errors.ts';
import { withAttachments } from '../../../shared/cases/attachments.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { casesOfPrompt } from '../../../shared/cases/prompt-cases.ts';
import { readCases } from '../../../shared/cases/read-cases.ts';
import { type Asked, answeringModels, type NamedModel, pairModels } from '../../../shared/evaluation/answering.ts';
import type { Answering } from '../../../shared/evaluation/opener.ts';
import { questionsOf } from '../../../shared/evaluation/question.ts';
import type { Request } from '../../../shared/models/model.ts';
import type { PromptChange } from '../../../shared/prompts/diff/change.ts';
import type { Prompt } from '../../../shared/prompts/prompt.ts';
import { rendererOf } from '../../../shared/prompts/render.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { suitesOf } from '../../../shared/touched/coverage.ts';

/** A prompt as one side has it, and what answers it. */
export interface AskedSide {
  readonly answering: Answering;
  readonly request: (testCase: Case) => Request;
}

/** A changed prompt that is to answer cases. */
export interface Sampling {
  readonly change: PromptChange;
  readonly cases: readonly Case[];
  readonly head: AskedSide;
  /** Absent for a prompt that is new, and where no model of the base corresponds. */
  readonly base?: AskedSide;
}

/**
 * What a changed prompt is asked. Cases and models are those of the side whose rules count: a head that is not trusted
 * chooses neither, and its prompt goes where the base's goes.
 * @throws UserError with why it cannot be asked
 */
export async function samplingOf(change: PromptChange, most: number, context: Context): Promise<Sampling> {
  const { revision, rules, trust } = context;
  const { base, head } = change;
  if (head === undefined) throw new UserError('it is gone.');
  const isHeadBelieved = trust.rules !== 'base';
  const ruling = isHeadBelieved || revision.base === undefined ? revision.head : revision.base;
  const ruled = isHeadBelieved ? head : base;
  const { suites } = rules.config.value;
  const named = suitesOf(rules.config.value);
  const suite = [head, base].flatMap((prompt) => (prompt === undefined ? [] : named(prompt)))[0];
  const settings = suite === undefined ? undefined : suites[suite];
  const asked: Asked = { suite: suite ?? head.path, ...(settings && { settings }), config: rules.config };
  if (ruled === undefined && settings?.models === undefined)
    throw new UserError('nothing of the base says which model answers it.');
  const cases = await someCases(asked, ruled, ruling, most);
  const models = answeringModels(asked, ruled ?? head);
  const before = base === undefined ? [] : modelsBefore(asked, base, models, context);
  const pairs = pairModels(models, before);
  const pair = pairs.find((one) => one.base !== undefined) ?? pairs[0];
  if (pair === undefined) throw new UserError('no model answers it.');
  return {
    change,
    cases,
    head: await sideOf(head, pair.head, ruling),
    ...(base && pair.base && { base: await sideOf(base, pair.base, revision.base ?? ruling) }),
  };
}

async function sideOf(prompt: Prompt, { name, config }: NamedModel, modelTree: Tree): Promise<AskedSide> {
  const filling = { prompt, render: await rendererOf(prompt) };
  return { answering: { side: { modelTree }, model: name, config }, request: questionsOf(filling, config) };
}

/** As the base has it. Where it does not say, what answers the head does. */
function modelsBefore(
  { suite }: Asked,
  prompt: Prompt,
  models: readonly NamedModel[],
  { rules, trust }: Context,
): readonly NamedModel[] {
  const config = trust.rules === 'base' ? rules.config : (rules.stricter ?? rules.config);
  const settings = config.value.suites[suite];
  if (settings === undefined && prompt.model === undefined) return models;
  return answeringModels({ suite, ...(settings && { settings }), config }, prompt);
}

/** Cases among which a few are chosen at most: nobody waits for a million lines to be read. */
const mostLookedAt = 2000;

/**
 * A few of a suite, else of the prompt's own test data, with the files that are attached to them: as far from each other
 * as they can be, since cases that are alike mostly stand together.
 */
async function someCases(
  { settings, suite, config }: Asked,
  prompt: Prompt | undefined,
  tree: Tree,
  most: number,
): Promise<Case[]> {
  const patterns = settings?.cases;
  const place = { ...config.locate(['suites', suite, 'cases']), key: `suites.${suite}.cases` };
  const all = patterns === undefined ? (prompt ? casesOfPrompt(prompt) : []) : readCases(tree, [...patterns], place);
  const found: Case[] = [];
  for await (const testCase of all) {
    found.push(testCase);
    if (found.length === mostLookedAt) break;
  }
  if (found.length === 0) throw new UserError('there is no case: no suite has any for it, and it has no test data.');
  const count = Math.min(most, found.length);
  const chosen = found.filter(
    (_, at) => Math.floor((at * count) / found.length) > Math.floor(((at - 1) * count) / found.length),
  );
  return Promise.all(chosen.map((testCase) => withAttachments(testCase, tree)));
}
