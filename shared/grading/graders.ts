import { z } from 'zod';
import { type Problem, UserError } from '../action/errors.ts';
import type { Case } from '../cases/case.ts';
import { noSuch } from '../config/sentences.ts';
import type { Answer } from '../models/model.ts';
import type { Grade, Grader } from './grader.ts';
import { json } from './json.ts';
import { jsonSchema } from './json-schema.ts';
import type { Kind, Options } from './kind.ts';
import { cost, latency } from './measured.ts';
import { regex } from './regex.ts';
import { contains, endsWith, equals, startsWith } from './text.ts';

/** The only list of graders. */
const kinds = {
  equals,
  contains,
  'starts-with': startsWith,
  'ends-with': endsWith,
  regex,
  json,
  'json-schema': jsonSchema,
  latency,
  cost,
} as const;

type Key = keyof typeof kinds;
const keys = Object.keys(kinds) as Key[];

const options = {
  'ignore-case': z.boolean().optional().describe('true: upper and lower case are the same.'),
  fenced: z.boolean().optional().describe('true: a code fence around the JSON is allowed.'),
} satisfies Record<keyof Options, z.ZodType>;

/** One entry of `graders:`: a grader's key with its value, and options beside it. */
export const graderSchema = z
  .strictObject(
    {
      equals: equals.schema.optional(),
      contains: contains.schema.optional(),
      'starts-with': startsWith.schema.optional(),
      'ends-with': endsWith.schema.optional(),
      regex: regex.schema.optional(),
      json: json.schema.optional(),
      'json-schema': jsonSchema.schema.optional(),
      latency: latency.schema.optional(),
      cost: cost.schema.optional(),
      name: z.string().min(1).optional().describe('What the grader is called in reports.'),
      ...options,
    } satisfies Record<Key | keyof Options | 'name', z.ZodType>,
    { error: noSuch('grader') },
  )
  .superRefine(
    (entry, context) => {
      const complain = (message: string, path: string[] = []) => context.addIssue({ code: 'custom', message, path });
      const [key, ...others] = keysOf(entry);
      if (key === undefined) return complain(`names no grader. There are: ${keys.join(', ')}.`);
      if (others.length > 0)
        return complain(`has several graders: ${[key, ...others].join(', ')}. Make an entry of each.`);
      for (const option of Object.keys(options) as (keyof Options)[]) {
        if (entry[option] === undefined || kinds[key].options.includes(option)) continue;
        const users = keys.filter((one) => kinds[one].options.includes(option));
        complain(`means nothing to ${key}. It belongs to ${users.join(', ')}.`, [option]);
      }
    },
    { when: ({ issues }) => issues.length === 0 },
  );

export type GraderSpec = z.output<typeof graderSchema>;

const keysOf = (spec: object): Key[] => keys.filter((key) => (spec as GraderSpec)[key] !== undefined);

/**
 * Graders that are ready to use, in the order given. Expressions and schemas are compiled once.
 * @throws UserError for all values that cannot be used, with keys such as `graders[0].regex`
 */
export async function compileGraders(specs: readonly GraderSpec[]): Promise<Grader[]> {
  const problems: Problem[] = [];
  const graders = await Promise.all(
    specs.map(async (spec, index): Promise<Grader | undefined> => {
      const [key] = keysOf(spec);
      if (key === undefined) throw new Error('a grader without a kind has passed the schema');
      try {
        return await compiled(key, spec);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const at = `graders[${index}].${key}`;
        problems.push(
          ...error.problems.map((one) => ({ ...one, key: one.key === undefined ? at : `${at}.${one.key}` })),
        );
        return undefined;
      }
    }),
  );
  if (problems.length > 0) throw new UserError(problems);
  return graders.filter((grader) => grader !== undefined);
}

async function compiled(key: Key, spec: GraderSpec): Promise<Grader> {
  // The value at a key is of that key's kind; a type cannot say so for a key that is only known at run time.
  const kind = kinds[key] as unknown as Kind<z.ZodUnknown>;
  const name = spec.name ?? kind.name?.(spec[key]) ?? key;
  const judge = await kind.compile(spec[key], spec);
  return {
    name,
    grade(answer, testCase) {
      const { pass, reason } = judge(answer, testCase);
      return { grader: name, pass, score: pass ? 1 : 0, ...(reason !== undefined && { reason }) };
    },
  };
}

/**
 * What all graders say of one answer: it passes when all do, and its score is their mean.
 * @throws UserError when there is no grader, or one cannot be used with this case
 */
export async function grade(
  graders: readonly Grader[],
  answer: Answer,
  testCase: Case,
): Promise<{ score: number; pass: boolean; grades: Grade[] }> {
  if (graders.length === 0) throw new UserError('There is no grader that could say whether an answer is right.');
  const grades = await Promise.all(graders.map((grader) => grader.grade(answer, testCase)));
  const score = grades.reduce((sum, one) => sum + one.score, 0) / grades.length;
  return { score, pass: grades.every(({ pass }) => pass), grades };
}
