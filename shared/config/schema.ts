import { z } from 'zod';
import { graderSchema } from '../grading/entries.ts';
import { modelSchema } from '../models/config.ts';
import { cannotEmbed, onlyEmbeds } from '../models/embedding/config.ts';
import { checkCompared, compareWithSchema } from './compare-with.ts';
import { costsSchema } from './costs/costs.ts';
import { deploymentSchema } from './deployments.ts';
import { gateSchema } from './gate.ts';
import { guardrailsSchema } from './guardrails.ts';
import { oneOrMore, pathsSchema } from './paths.ts';
import { probesSchema } from './probes.ts';
import { promptDiffSchema } from './prompt-diff.ts';
import { money } from './quantity.ts';
import { hint } from './sentences.ts';

export { defaultGate, type Gate, type Rule } from './gate.ts';

const name = z
  .string()
  .regex(/^[A-Za-z0-9._/-]{1,64}$/, 'must be 1 to 64 letters, digits, - _ . or /')
  .describe('A name of 1 to 64 letters, digits, - _ . or /');

const modelNames = oneOrMore(name, 'must be the name of a model, or a list of names');

const suiteSchema = z
  .strictObject({
    prompt: pathsSchema.describe('Path or pattern of the prompt, or a list: each one is measured.'),
    models: modelNames
      .optional()
      .describe('Names of models: each one answers. Without it the model that the prompt names.'),
    cases: pathsSchema
      .optional()
      .describe("Path or pattern of the cases, or a list. Without it the prompt's own test data."),
    graders: z
      .array(graderSchema)
      .min(1)
      .optional()
      .describe("What every answer has to meet. Without it the prompt's own evaluators."),
    repeats: z.int().min(1).max(100).default(1).describe('How often each case is asked, 1 to 100.'),
    'max-cost': money.optional().describe('The most that a run of this suite may cost, in US dollars. It stops there.'),
    gate: gateSchema.optional().describe('What it has to meet. Without it the pass rate may not drop.'),
    'compare-with': compareWithSchema
      .optional()
      .describe(
        'A commit from before, such as the last release, that the head may not fall behind either: drops that are each allowed cannot add up.',
      ),
  })
  .superRefine(checkCompared, { when: ({ issues }) => issues.length === 0 });

/** aiops.yml. Everything in it is optional. */
export const configSchema = z
  .strictObject({
    models: z.record(name, modelSchema).default({}).describe('Models to ask, by the name that suites give them.'),
    prompts: pathsSchema
      .optional()
      .describe('Where prompts are: a path or pattern, or a list. Without it they are found by their names.'),
    'prompt-diff': promptDiffSchema
      .optional()
      .describe('What changes of prompts have to meet, rule by rule: off, warn or fail.'),
    suites: z.record(name, suiteSchema).default({}).describe('Prompts with the cases that they have to answer.'),
    guardrails: guardrailsSchema.optional().describe('What is looked for in texts and settings that a model is given.'),
    probes: probesSchema
      .optional()
      .describe('Attacks that prompts have to withstand, and harmless questions that they have to answer.'),
    costs: costsSchema.optional().describe('How prompts are used, what that costs, and what it may.'),
    deployments: z
      .record(name, deploymentSchema)
      .optional()
      .describe('What goes live where: deploy-model, and rollback for the way back.'),
  })
  .superRefine(knownModels, { when: () => true });

export type Config = z.infer<typeof configSchema>;
export type Suite = z.infer<typeof suiteSchema>;

/** Runs beside all other checks, on whatever was given, so that all mistakes are told at once. */
function knownModels(config: unknown, context: z.RefinementCtx): void {
  const { models, suites, probes } = record(config);
  const declared = Object.keys(record(models));
  const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const check = (named: readonly Named[], within: readonly string[]): void => {
    for (const { model, keys, embeds } of named) {
      if (typeof model !== 'string' || model === '') continue;
      const path = [...within, ...keys];
      const instead = declared.length === 0 ? 'Write it under models.' : hint(model, declared);
      if (!declared.includes(model)) complain(path, `there is no model ${model}. ${instead}`);
      const written = record(record(models)[model]);
      const fault = embeds === true ? cannotEmbed(written) : undefined;
      if (fault !== undefined) complain(path, `${model} ${fault}`);
      if (embeds !== true && onlyEmbeds(written))
        complain(path, `${model} embeds texts, and answers nothing. The grader \`similar\` asks it.`);
    }
  };
  for (const [suite, value] of Object.entries(record(suites))) {
    const { models: asked, graders } = record(value);
    const wellNamed = modelsIn(asked).filter(({ model }) => name.safeParse(model).success);
    check([...wellNamed, ...judgesIn(graders, ['graders'])], ['suites', suite]);
  }
  const { models: asked, judge, suites: attacked } = record(probes);
  check([...modelsIn(asked), { model: judge, keys: ['judge'] }], ['probes']);
  for (const [index, suite] of [attacked].flat().entries()) {
    if (typeof suite !== 'string' || suite === '' || Object.hasOwn(record(suites), suite)) continue;
    const there = Object.keys(record(suites));
    const instead = there.length === 0 ? 'Write it under suites.' : hint(suite, there);
    complain(
      ['probes', 'suites', ...(Array.isArray(attacked) ? [index] : [])],
      `there is no suite ${suite}. ${instead}`,
    );
  }
}

const modelsIn = (asked: unknown): Named[] =>
  [asked].flat().map((model, index) => ({ model, keys: ['models', ...(Array.isArray(asked) ? [index] : [])] }));

interface Named {
  readonly model: unknown;
  readonly keys: (string | number)[];
  /** It is asked for the vectors of texts. */
  readonly embeds?: true;
}

/** The models that graders ask, those in groups as well, with their keys. */
function judgesIn(graders: unknown, keys: (string | number)[]): Named[] {
  return [graders].flat().flatMap((entry, at) =>
    Object.entries(record(entry)).flatMap(([kind, value]) => {
      const inside = [...keys, at, kind];
      if (kind === 'group') return judgesIn(value, inside);
      const embedder = kind === 'similar' ? 'model' : 'embeddings';
      return [
        ...[record(value).judge].flat().map((model, index) => ({ model, keys: [...inside, 'judge', index] })),
        { model: record(value)[embedder], keys: [...inside, embedder], embeds: true as const },
      ];
    }),
  );
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
