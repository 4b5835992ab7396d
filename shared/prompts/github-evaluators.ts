import { z } from 'zod';

/** How each test on a string is called among `graders:`. GitHub looks at upper and lower case only for `equals`. */
const tests = {
  equals: { key: 'equals', ignoreCase: false },
  contains: { key: 'contains', ignoreCase: true },
  startsWith: { key: 'starts-with', ignoreCase: true },
  endsWith: { key: 'ends-with', ignoreCase: true },
} as const;

const value = z.string().min(1).optional();

const stringSchema = z
  .strictObject({ equals: value, contains: value, startsWith: value, endsWith: value })
  .refine((given) => Object.keys(given).length === 1, {
    error: `needs exactly one of ${Object.keys(tests).join(', ')}.`,
  });

/** An evaluator of a prompt file as an entry of `graders:`. Its values may use variables, as GitHub's may. */
export const evaluatorSchema = z
  .strictObject({
    name: z.string().min(1).optional(),
    string: stringSchema.optional(),
    llm: z.unknown().optional(),
    uses: z.unknown().optional(),
  })
  .superRefine(({ name, string, llm, uses }, context) => {
    const who = name === undefined ? 'This evaluator' : `The evaluator ${JSON.stringify(name)}`;
    const unavailable = (key: string, what: string) =>
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `${who} ${what}, which is not available yet. Use string.`,
      });
    if (llm !== undefined) unavailable('llm', 'asks a model (llm)');
    if (uses !== undefined) unavailable('uses', `uses ${typeof uses === 'string' ? uses : 'another evaluator'}`);
    if (string === undefined && llm === undefined && uses === undefined) {
      context.addIssue({
        code: 'custom',
        message: `${who} tests nothing. Write string with equals, contains, startsWith or endsWith.`,
      });
    }
  })
  .transform(({ name, string = {} }) => {
    const given = Object.keys(tests).find((test) => test in string) as keyof typeof tests | undefined;
    const { key, ignoreCase } = tests[given ?? 'equals'];
    return {
      name: name ?? key,
      spec: { name: name ?? key, [key]: string[given ?? 'equals'], ...(ignoreCase && { 'ignore-case': true }) },
    };
  });
