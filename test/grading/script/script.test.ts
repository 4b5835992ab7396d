import { describe, expect, it } from 'vitest';
import { filesOfGraders } from '../../../shared/grading/entries.ts';
import { gradeOf, graderOf, saidOf } from './graded.ts';

const polite = {
  'graders/polite.ts': `
    import { words } from './words.ts';
    interface Context { expected: string }
    export default async (output: string, { expected }: Context) => ({ pass: words(output) < 5, score: 0.75, reason: expected });
    export const short = (output: string): boolean => output.length < 3;`,
  'graders/words.ts': 'export const words = (text: string): number => text.split(" ").length;',
  'graders/polite.py': `
from words import words

def grade(output, context):
    return {"pass": words(output) < 5, "score": 0.75, "reason": context["expected"]}

def get_assert(output, context):
    return False

async def short(output):
    return len(output) < 3
`,
  'graders/words.py': 'def words(text):\n    return len(text.split(" "))\n',
};

describe.each(['ts', 'py'])('a script in a file (.%s)', (ending) => {
  it('is given the answer and its case, and returns a verdict with score and reason', async () => {
    const grader = await graderOf(`script: graders/polite.${ending}`, polite);
    expect(await gradeOf(grader, 'Thank you.', { expected: 'four words' })).toEqual({
      grader: `script graders/polite.${ending}`,
      pass: true,
      score: 0.75,
    });
    expect(await gradeOf(grader, 'Thank you very much indeed.', { expected: 'four words' })).toEqual({
      grader: `script graders/polite.${ending}`,
      pass: false,
      score: 0.75,
      reason: 'four words',
    });
  });

  it('may be one function of several', async () => {
    expect(await saidOf(`script: graders/polite.${ending}:short`, polite, 'no')).toBe('pass');
    expect(await saidOf(`script: graders/polite.${ending}:short`, polite, 'none')).toBe(
      'the script does not let it pass',
    );
  });

  it('has no such function', async () => {
    expect(await saidOf(`script: graders/polite.${ending}:long`, polite)).toMatch(
      /^graders\[0\]\.script: The script graders\/polite\.(ts|py):long threw an error.*: ".*it has no (export long that is a function|function long).*"\.$/,
    );
  });
});

describe('a script in JavaScript', () => {
  it.each([
    ['a module', 'a.mjs', 'export default (output) => output === "hello";'],
    ['CommonJS', 'a.js', 'module.exports = (output) => output === "hello";'],
    ['a function named grade', 'a.js', 'export function grade(output) { return output === "hello"; }'],
    ['an export of CommonJS', 'a.cjs', 'exports.grade = (output) => output === "hello";'],
  ])('may be %s', async (_, file, text) => {
    expect(await saidOf(`script: ${file}`, { [file]: text })).toBe('pass');
    expect(await saidOf(`script: ${file}`, { [file]: text }, 'hi')).toBe('the script does not let it pass');
  });
});

describe('what a script is given', () => {
  const testCase = {
    id: 'a b',
    vars: { ticket: 'line\u2028separator\n"quoted"', list: [1, { a: null }] },
    tags: { language: 'de' },
    cluster: 'doc-1',
    expected: { team: 'billing' },
  };
  const answer = {
    text: 'Größe 😀\u2028\r\n',
    toolCalls: [{ name: 'refund', arguments: { order: 7 } }],
    finish: 'stop' as const,
    usage: { input: 3, output: 5 },
    cost: 0.002,
    latency: 1200,
  };
  const given = {
    output: answer.text,
    context: {
      expected: testCase.expected,
      vars: testCase.vars,
      case: { id: 'a b', tags: { language: 'de' }, cluster: 'doc-1' },
      answer: {
        toolCalls: answer.toolCalls,
        finish: 'stop',
        usage: { input: 3, output: 5 },
        cost: 0.002,
        latency: 1200,
      },
      with: { most: 3 },
    },
  };

  it.each([
    ['a.js', 'export default (output, context) => ({ pass: false, reason: JSON.stringify({ output, context }) });'],
    [
      'a.py',
      'import json\ndef grade(output, context):\n    return {"pass": False, "reason": json.dumps({"output": output, "context": context})}',
    ],
  ])('is everything of the case and the answer (%s)', async (file, text) => {
    const grader = await graderOf(`script: { file: ${file}, with: { most: 3 } }`, { [file]: text });
    const { reason } = await gradeOf(grader, answer, testCase);
    expect(JSON.parse(reason ?? '')).toEqual(given);
  });
});

describe('a script of a few words', () => {
  it.each([
    ['{ javascript: "output.length === expected" }', 'pass'],
    ['{ javascript: "await Promise.resolve(vars.most > 3)" }', 'the script does not let it pass'],
    ['{ javascript: "output.length / 10" }', 'pass'],
    ['{ javascript: "context.case.id === \'t-1\' ? 0.25 : 1" }', 'scores 0.25, under 0.5'],
    ['{ javascript: "if (vars.most === 3) return { pass: false, reason: String(vars.most) }; return true;" }', '3'],
    ['{ python: "len(output) == expected" }', 'pass'],
    ['{ python: "re.match(\'h.*o$\', output) is None" }', 'the script does not let it pass'],
    [
      "{ python: \"if vars['most'] == 3:\\n  return {'pass': False, 'reason': context['case']['id']}\\nreturn True\" }",
      't-1',
    ],
  ])('script: %s: %s', async (value, said) => {
    expect(await saidOf(`script: ${value}`, {}, 'hello', { expected: 5, vars: { most: 3 } })).toBe(said);
  });

  it('reads no file', async () => {
    const read = "process.getBuiltinModule('fs').readFileSync('/etc/hostname', 'utf8').length > 0";
    expect(await saidOf(`script: { javascript: "${read}" }`, {})).toContain('Access to this API has been restricted');
  });
});

describe('what a script returns', () => {
  const js = (value: string) => ({ 'a.js': `export default () => (${value});` });
  it.each([
    ['true', undefined, { pass: true, score: 1 }],
    ['false', undefined, { pass: false, score: 0, reason: 'the script does not let it pass' }],
    ['0.5', undefined, { pass: true, score: 0.5 }],
    ['0.49', undefined, { pass: false, score: 0.49, reason: 'scores 0.49, under 0.5' }],
    ['0.6', 0.7, { pass: false, score: 0.6, reason: 'scores 0.60, under 0.7' }],
    ['{ score: 0.8 }', undefined, { pass: true, score: 0.8 }],
    ['{ score: 0.2, reason: " too long " }', undefined, { pass: false, score: 0.2, reason: 'too long' }],
    ['{ pass: true, score: 0.1 }', undefined, { pass: true, score: 0.1 }],
    ['{ pass: true, score: 0.1 }', 0.7, { pass: false, score: 0.1, reason: 'scores 0.10, under 0.7' }],
    ['{ pass: false, score: 0.9 }', 0.7, { pass: false, score: 0.9, reason: 'the script does not let it pass' }],
    ['{ pass: true, namedScores: {} }', undefined, { pass: true, score: 1 }],
  ])('%s with the threshold %s', async (value, threshold, wanted) => {
    const least = threshold === undefined ? '' : `, threshold: ${threshold}`;
    const grader = await graderOf(`{ script: a.js${least} }`, js(value));
    expect(await gradeOf(grader, 'hello')).toEqual({ grader: 'script a.js', ...wanted });
  });

  it('may be what must not be met, and one of a group', async () => {
    expect(await saidOf('{ script: a.js, not: true }', js('true'))).toBe('it is met, and must not be');
    expect(await saidOf('{ group: [{ script: a.js }, { contains: hell }], threshold: 0.5 }', js('0.3'))).toBe('pass');
  });

  const wanted = 'It has to return true or false, a score from 0 to 1, or { pass, score, reason }.';
  it.each([
    ['undefined', 'nothing'],
    ['null', 'null'],
    ['7', 'the score 7'],
    ['-0.1', 'the score -0.1'],
    ['NaN', '"NaN"'],
    ['"yes"', '"\\"yes\\""'],
    ['[true]', '"[true]"'],
    ['{}', 'an object with ""'],
    ['{ passed: true }', 'an object with "passed"'],
    ['{ pass: "true" }', 'pass: "\\"true\\""'],
    ['{ pass: true, score: 2 }', 'the score "2"'],
    ['() => true', '"() => true"'],
    ['10n', '"something that cannot be written as JSON (Do not know how to serialize a BigInt)"'],
  ])('%s is no verdict', async (value, told) => {
    expect(await saidOf('script: a.js', js(value))).toBe(`The script a.js returned ${told}. ${wanted}`);
  });

  it.each([
    ['None', 'nothing'],
    ['float("inf")', '"inf"'],
    ['"yes"', '"\\"yes\\""'],
    ['{1, 2}', '"something that cannot be written as JSON (a value of the type set)"'],
  ])('%s is no verdict in Python', async (value, told) => {
    const files = { 'a.py': `def grade(output, context):\n    return ${value}\n` };
    expect(await saidOf('script: a.py', files)).toBe(`The script a.py returned ${told}. ${wanted}`);
  });
});

describe('the files of a script', () => {
  it.each([
    ['graders/polite.ts', ['graders/**']],
    ['./graders/en/polite.py:short', ['graders/en/**']],
    ['polite.ts', ['polite.ts']],
    [{ file: 'graders/polite.ts', sources: ['shared/*.ts'], timeout: 1 }, ['graders/polite.ts', 'shared/*.ts']],
    [{ javascript: 'true', timeout: 1 }, []],
  ])('%j: %j', (script, files) => {
    expect(filesOfGraders([{ script }, { group: [{ script }, { equals: 'x' }] }])).toEqual(files);
  });

  it('may be named, and then are all that it reads', async () => {
    const files = {
      'graders/a.ts': "import { x } from '../shared/x.ts'; export default () => x;",
      'shared/x.ts': 'export const x = true;',
    };
    expect(await saidOf('script: { file: graders/a.ts, sources: [shared/**] }', files)).toBe('pass');
    expect(await saidOf('script: graders/a.ts', files)).toContain('Cannot find module');
    expect(await saidOf('script: { file: graders/a.ts, sources: [lib/**] }', files)).toBe(
      'graders[0].script.sources: no file lib/**. Paths are relative to the working directory, and ignored files are none of it.',
    );
  });

  it.each([
    [
      'graders/a.rb',
      'aiops.yml:1:9: script: must be a file of the working directory that ends in .js, .mjs, .ts or .py, not "graders/a.rb".',
    ],
    [
      '../a.ts',
      'aiops.yml:1:9: script: must be a file of the working directory that ends in .js, .mjs, .ts or .py, not "../a.ts".',
    ],
    [
      '{ file: a.ts, python: "True" }',
      'aiops.yml:1:1: script: must have one of file, javascript and python, not a mapping.',
    ],
    ['{ javascript: "1", sources: [a] }', 'aiops.yml:1:28: script.sources: is for a file: a text reads none.'],
  ])('%s is none', async (value, told) => {
    expect(await saidOf(`script: ${value}`, {})).toContain(told);
  });

  it('are not there', async () => {
    expect(await saidOf('script: graders/a.ts', {})).toBe(
      'graders[0].script: there is no file graders/a.ts in 5d6e7f8. Paths are relative to the working directory; ignored files and links are none of it.',
    );
  });
});
