import { z } from 'zod';
import { beside } from '../beside.ts';
import type { Form } from '../form.ts';

/** The models: every grader that asks some has it. */
const judge = () =>
  z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be the name of a model, or a list' })
    .describe(
      'The model that judges, by its name in models; of several the majority decides, and the mean is the score.',
    );

/** What a judge is told about what the answer answers. */
const question = () =>
  z.string().min(1).optional().describe('What was asked: {{ticket}}. Without it all variables of the case.');

const context = () =>
  z.string().min(1).describe('What was found to answer from: {{context}}, a text or a list of parts in their order.');

/** The form of a grader that asks one model or several. */
const judged = <S extends z.ZodType<{ readonly judge: string | string[] }>>(schema: () => S, threshold = 0.5) =>
  ({
    schema,
    options: ['threshold'],
    threshold,
    judges: ({ judge: names }: z.output<S>) => [names].flat(),
  }) satisfies Form<S>;

/** The relations of `fact.yaml` in openai/evals (modelgraded), in its order. */
export const relations = ['subset', 'superset', 'equal', 'disagree', 'differ'] as const;

export const rubric = judged(() =>
  z
    .strictObject(
      {
        judge: judge(),
        criteria: z
          .string()
          .min(1)
          .describe('What a good answer is like. It may name parts of the case ({{expected}}).'),
        question: question(),
      },
      { error: beside },
    )
    .describe('Asks a model how far the answer meets criteria, from 0 to 1. From 0.5 on it passes.'),
);

export const choice = judged(() =>
  z
    .strictObject(
      {
        judge: judge(),
        question: z
          .string()
          .min(1)
          .describe('What is asked. {{completion}} is the answer, which is shown below the question otherwise.'),
        choices: z
          .record(z.string().min(1), z.number().min(0).max(1))
          .refine((given) => Object.keys(given).length > 1, 'must have at least two choices')
          .describe('What may be chosen, and its score from 0 to 1: { friendly: 1, neutral: 0.5, rude: 0 }.'),
        system: z.string().min(1).optional().describe('Whom the model is told to be, before anything else.'),
      },
      { error: beside },
    )
    .describe('Asks a model a question that has choices, each with a score. From 0.5 on it passes.'),
);

export const factuality = judged(() =>
  z
    .strictObject(
      {
        judge: judge(),
        expected: z.string().min(1).default('{{expected}}').describe('The reference, which is right.'),
        pass: z
          .array(z.enum(relations))
          .min(1)
          .default(['subset', 'superset', 'equal', 'differ'])
          .describe('Relations that pass: subset, superset, equal, disagree, differ (but not in any fact).'),
        question: question(),
      },
      { error: beside },
    )
    .describe('Asks a model how the facts of the answer relate to those of {{expected}}.'),
);

export const groundedness = judged(
  () =>
    z
      .strictObject({ judge: judge(), context: context() }, { error: beside })
      .describe(
        'Asks a model which claims of the answer are supported by a context; the score is their share. From 1 on it passes.',
      ),
  1,
);

export const pairwise = judged(() =>
  z
    .strictObject(
      {
        judge: judge(),
        criteria: z.string().min(1).describe('What makes an answer the better one. It may name parts of the case.'),
        question: question(),
      },
      { error: beside },
    )
    .describe(
      "Asks a model whether the answer is better than the base's: 1, as good: 0.5, or worse: 0. It is asked twice, each answer once in the first place. From 0.5 on it passes.",
    ),
);

export const answerRelevance = {
  ...judged(() =>
    z
      .strictObject(
        {
          judge: judge(),
          question: question(),
          embeddings: z
            .string()
            .min(1)
            .optional()
            .describe(
              'A model that embeds texts, by its name in models: with it the score is the mean cosine, as in the original.',
            ),
        },
        { error: beside },
      )
      .describe(
        'Asks a model whether the answer is one to the question that was asked: it guesses the question from the answer. From 0.5 on it passes.',
      ),
  ),
  embedders: ({ embeddings }: { readonly judge: unknown; readonly embeddings?: string | undefined }) =>
    embeddings === undefined ? [] : [embeddings],
} satisfies Form;

export const contextPrecision = judged(() =>
  z
    .strictObject(
      {
        judge: judge(),
        context: context(),
        expected: z
          .string()
          .min(1)
          .optional()
          .describe('The right answer that parts are of use for: {{expected}}. Without it the answer itself.'),
        question: question(),
      },
      { error: beside },
    )
    .describe(
      'Asks a model which parts of a context are of use; the score is higher where they come first. From 0.5 on it passes.',
    ),
);

export const contextRecall = judged(() =>
  z
    .strictObject(
      {
        judge: judge(),
        context: context(),
        expected: z.string().min(1).default('{{expected}}').describe('The right answer, whose claims are looked for.'),
      },
      { error: beside },
    )
    .describe(
      'Asks a model which claims of {{expected}} are in a context; the score is their share. From 0.5 on it passes.',
    ),
);
