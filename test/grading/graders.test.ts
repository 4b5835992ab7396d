import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../shared/action/errors.ts';
import type { Case } from '../../shared/cases/case.ts';
import { parseYaml } from '../../shared/config/parse-yaml.ts';
import { graderSchema } from '../../shared/grading/entries.ts';
import { compileGraders, grade } from '../../shared/grading/graders.ts';
import { kinds } from '../../shared/grading/kinds.ts';
import { parsePrompt } from '../../shared/prompts/read.ts';

const listSchema = z.array(graderSchema);
const specs = (yaml: string) => parseYaml('aiops.yml', yaml, listSchema).value;
const answer = { text: 'The team is: billing', latency: 800, cost: 0.001, attempts: 1 };
const testCase: Case = { id: 'a', vars: {}, expected: 'billing', tags: {}, critical: false, file: 'a.jsonl', line: 1 };

describe('grading an answer', () => {
  test('it passes when all graders do; its score is their mean', async () => {
    const graders = await compileGraders(
      specs(`
- contains: "{{expected}}"
- contains: { any: [refund, billing] }
- equals: billing
  name: Only the team
- latency: { max: 1 s }
`),
    );
    expect(await grade(graders, answer, testCase)).toEqual({
      score: 0.75,
      pass: false,
      grades: [
        { grader: 'contains', pass: true, score: 1 },
        { grader: 'contains any', pass: true, score: 1 },
        { grader: 'Only the team', pass: false, score: 0, reason: 'expected "billing", got "The team is: billing"' },
        { grader: 'latency', pass: true, score: 1 },
      ],
    });
    expect(await grade(graders.slice(0, 2), answer, testCase)).toMatchObject({ score: 1, pass: true });
  });

  test('without a grader nothing passes', async () => {
    await expect(grade([], answer, testCase)).rejects.toThrow(UserError);
  });

  test('the evaluators of a prompt file are graders', async () => {
    const prompt = await parsePrompt(
      'a.prompt.yml',
      `messages: [{ role: user, content: x }]
evaluators:
  - { name: Names it, string: { contains: "{{expected}}" } }
  - { name: Begins, string: { startsWith: THE } }
  - { name: Is it, string: { equals: BILLING } }
`,
    );
    const graders = await compileGraders(prompt.evaluators.map(({ spec }) => graderSchema.parse(spec)));
    const { grades } = await grade(graders, { ...answer, text: 'The BILLING' }, testCase);
    expect(grades.map(({ grader, pass }) => [grader, pass])).toEqual([
      ['Names it', true],
      ['Begins', true],
      ['Is it', false],
    ]);
  });
});

describe('an entry', () => {
  const graded = async (yaml: string) => grade(await compileGraders(specs(yaml)), answer, testCase);

  test('may be turned round', async () => {
    expect(await graded('- { contains: billing, not: true }\n- { contains: refund, not: true }')).toEqual({
      score: 0.5,
      pass: false,
      grades: [
        { grader: 'not contains', pass: false, score: 0, reason: 'it is met, and must not be' },
        { grader: 'not contains', pass: true, score: 1 },
      ],
    });
  });

  test('counts by its weight', async () => {
    const { score, pass } = await graded('- { contains: billing, weight: 3 }\n- contains: refund');
    expect([score, pass]).toEqual([0.75, false]);
  });

  test('of weight 0 is shown, and decides nothing', async () => {
    const { score, pass, grades } = await graded('- contains: billing\n- { contains: refund, weight: 0 }');
    expect([score, pass]).toEqual([1, true]);
    expect(grades[1]).toMatchObject({ pass: false, score: 0, weight: 0 });
    expect(await graded('- { contains: refund, weight: 0 }')).toMatchObject({ score: 1, pass: true });
  });

  test('may be a group: all of it has to pass', async () => {
    expect(await graded('- group: [contains: billing, equals: x]')).toMatchObject({
      pass: false,
      grades: [{ grader: 'group', score: 0.5, reason: 'equals: expected "x", got "The team is: billing"' }],
    });
  });

  test('may be a group with a threshold, in groups', async () => {
    const half = '{ group: [contains: billing, contains: refund], threshold: 0.5 }';
    expect(await graded(`- ${half}`)).toMatchObject({ score: 0.5, pass: true });
    expect(await graded(`- group: [${half}, { json: true, weight: 0 }]`)).toMatchObject({ score: 0.5, pass: true });
    const { grades } = await graded('- { group: [contains: a1, contains: a2], threshold: 0.5 }');
    expect(grades[0]?.reason).toMatch(/^scores 0.00, under 0.5: "contains: does not contain/);
  });

  test('in a group is told with its place', async () => {
    const broken = specs("- group: [{ contains: x }, { group: [{ regex: 'a(' }] }]");
    await expect(compileGraders(broken)).rejects.toThrow(/^graders\[0\]\.group\[1\]\.group\[0\]\.regex: /);
    expect(() => specs('- group: [{ eqals: x }]')).toThrow('[0].group[0].eqals: no such grader. Did you mean equals?');
  });
});

describe('mistakes', () => {
  test('in the entries: all at once, each at its place', () => {
    const yaml = `
- eqals: x
- { json: true, equals: x }
- ignore-case: true
- { json: true, ignore-case: true }
- contains: [a, 1]
- contains: {}
- latency: { max: 5 }
- json: false
`;
    expect(() => specs(yaml)).toThrow(
      [
        'aiops.yml:2:3: [0].eqals: no such grader. Did you mean equals?',
        'aiops.yml:3:3: [1]: has several graders: equals, json. Make an entry of each.',
        `aiops.yml:4:3: [2]: names no grader. There are: ${Object.keys(kinds).join(', ')}.`,
        'aiops.yml:5:30: [3].ignore-case: means nothing to json. It belongs to equals, contains, starts-with, ends-with, regex, levenshtein, rouge-1, rouge-2, rouge-l, bleu, gleu, meteor.',
        'aiops.yml:6:17: [4].contains[1]: must be text, not 1.',
        'aiops.yml:7:3: [5].contains: must have any or all, not a mapping.',
        'aiops.yml:8:19: [6].latency.max: must have a unit: write 5 ms, not 5.',
        'aiops.yml:9:9: [7].json: must be true, not false.',
      ].join('\n'),
    );
  });

  test('in what is compiled: all at once, with keys', async () => {
    const broken = specs("- regex: 'a('\n- equals: x\n- json-schema: { requred: [] }");
    await expect(compileGraders(broken)).rejects.toThrow(
      /^graders\[0\]\.regex: .*\ngraders\[2\]\.json-schema: .*requred"\.$/,
    );
  });
});

test('editors are told of every key', () => {
  const { properties } = z.toJSONSchema(graderSchema, { io: 'input' }) as {
    properties: Record<string, { description?: string }>;
  };
  expect(Object.entries(properties).filter(([, { description }]) => description === undefined)).toEqual([]);
});
