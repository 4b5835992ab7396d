import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../shared/prompts/read.ts';
import { coverageOf, suitesOf } from '../../shared/touched/coverage.ts';
import { configOf } from '../eval-gate/files.ts';

const suite = (prompt: string) => `{ prompt: ${prompt}, cases: a.jsonl, graders: [{ equals: x }] }`;
const { value: config } = await configOf(
  `suites:\n  one: ${suite('p/a.prompt.yml')}\n  all: ${suite('["p/**", ".github/**"]')}\n  keyed: ${suite('"q/b.yaml#x"')}\n`,
);
const own =
  'testData:\n  - { ticket: a, expected: b }\nevaluators:\n  - { name: exact, string: { equals: "{{expected}}" } }\n';
const prompt = (path: string, rest = '') =>
  parsePrompt(path, `messages:\n  - { role: user, content: "{{ticket}}" }\n${rest}`);

describe('the suites that measure a prompt', () => {
  it('name it by its path or by a pattern, also of hidden folders', async () => {
    expect(suitesOf(config)(await prompt('p/a.prompt.yml'))).toEqual(['one', 'all']);
    expect(suitesOf(config)(await prompt('.github/b.prompt.yml'))).toEqual(['all']);
  });

  it('name it as one of its file', async () => {
    const inFile = { ...(await prompt('q/b.prompt.yml')), path: 'q/b.yaml' };
    expect(suitesOf(config)({ ...inFile, key: 'x' })).toEqual(['keyed']);
    expect(suitesOf(config)({ ...inFile, key: 'y' })).toEqual([]);
  });

  it('are none where nobody names it, and its own test data where it has some with evaluators', async () => {
    expect(coverageOf(config)(await prompt('r/c.prompt.yml'))).toEqual([]);
    expect(coverageOf(config)(await prompt('r/c.prompt.yml', own))).toEqual(['its own test data']);
    const [testData = ''] = own.split('evaluators');
    expect(coverageOf(config)(await prompt('r/c.prompt.yml', testData))).toEqual([]);
    expect(coverageOf(config)(await prompt('p/c.prompt.yml', own))).toEqual(['all']);
  });
});
