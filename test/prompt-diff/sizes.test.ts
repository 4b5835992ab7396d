import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../actions/prompt-diff/sizes.ts';
import { configSchema } from '../../shared/config/schema.ts';
import { diffPrompts } from '../../shared/prompts/diff/diff.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { parsePrompt } from '../../shared/prompts/read.ts';
import { coverageOf } from '../../shared/touched/coverage.ts';
import { SuiteCases } from '../../shared/touched/suite-cases.ts';
import { treeOf } from '../fakes/tree.ts';

const path = 'prompts/triage.prompt.yml';
const prompt = (user: string, rest = ''): string =>
  ['model: openai/gpt-4o', 'messages:', '  - role: system', '    content: Answer in one word.', '  - role: user']
    .concat(`    content: ${JSON.stringify(user)}`, rest)
    .join('\n');
const suite = { suites: { triage: { prompt: path, cases: 'evals/*.jsonl' } } };
const lines = (...vars: Readonly<Record<string, unknown>>[]): string =>
  vars.map((one) => `${JSON.stringify({ vars: one })}\n`).join('');

interface Given {
  readonly base?: string;
  readonly head?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: unknown;
}

async function sized({ base, head, files = {}, config: written = {} }: Given) {
  const read = async (text: string | undefined): Promise<Prompt[]> =>
    text === undefined ? [] : [await parsePrompt(path, text)];
  const { changes } = diffPrompts({ prompts: await read(base) }, { prompts: await read(head) });
  const config = configSchema.parse(written);
  const suiteCases = new SuiteCases(config, treeOf(files));
  const sizes = await sizesOf(changes, { coverage: coverageOf(config), config, suiteCases });
  return { ...[...sizes.values()][0], problems: suiteCases.problems };
}

describe('the tokens of a prompt', () => {
  it('are those of its templates as they are written, where there are no cases', async () => {
    const { tokens } = await sized({ base: prompt('{{ticket}}'), head: prompt('Ticket: {{ticket}}') });
    // The system's "Answer in one word." is 5, `{{` + `ticket` + `}}` are 3, and `Ticket` + `:` 2 more.
    expect(tokens).toEqual({
      of: 'template',
      base: 8,
      head: 10,
      by: 'o200k_base',
      model: 'openai/gpt-4o',
      window: 128_000,
    });
  });

  it('are the median and the longest of the cases of its suites, on both sides', async () => {
    const files = { 'evals/a.jsonl': lines({ ticket: 'Hi' }, { ticket: 'Hi there' }, { ticket: 'word '.repeat(50) }) };
    const { tokens } = await sized({
      base: prompt('{{ticket}}'),
      head: prompt('Ticket: {{ticket}}'),
      files,
      config: suite,
    });
    expect(tokens).toMatchObject({
      of: 'cases',
      cases: 3,
      base: 7,
      head: 9,
      longest: { base: 56, head: 58 },
    });
  });

  it('are those of its own test data where no suite has cases for it', async () => {
    const own = 'testData:\n  - ticket: Hi there\nevaluators: [{ name: short, string: { contains: a } }]';
    const { tokens } = await sized({ head: prompt('{{ticket}}', own) });
    expect(tokens).toMatchObject({ of: 'cases', cases: 1, head: 7 });
  });

  it('are those of the templates where the cases do not fill a side, so that like is compared with like', async () => {
    const { tokens } = await sized({
      base: prompt('{{ticket}}'),
      head: prompt('{{message}}'),
      files: { 'evals/a.jsonl': lines({ message: 'Hi' }) },
      config: suite,
    });
    expect(tokens).toMatchObject({ of: 'template', base: 8, head: 8 });
  });

  it('are an estimate where nobody knows the tokenizer, and without a window where nobody knows the model', async () => {
    const head = prompt('{{ticket}}').replace('openai/gpt-4o', 'acme-7b');
    const { tokens } = await sized({ head });
    expect(tokens).toEqual({
      of: 'template',
      head: 8,
      by: 'o200k_base',
      error: { below: 0.1, above: 0.45 },
      model: 'acme-7b',
    });
  });

  it('are for the model that the suite asks, with what it may answer', async () => {
    const { tokens } = await sized({
      head: prompt('{{ticket}}'),
      files: { 'evals/a.jsonl': lines({ ticket: 'Hi' }) },
      config: {
        models: {
          nova: { provider: 'bedrock', model: 'us.amazon.nova-lite-v1:0', parameters: { 'max-tokens': 200 } },
        },
        suites: { triage: { ...suite.suites.triage, models: 'nova' } },
      },
    });
    expect(tokens).toMatchObject({ model: 'us.amazon.nova-lite-v1:0', window: 300_000, output: 200 });
  });

  it('are not those of images, which is said', async () => {
    const head = prompt('{{ticket}}');
    const image = Buffer.from('89504e470d0a1a0a', 'hex').toString('latin1');
    const attached = '{"vars":{"ticket":"Hi"},"attachments":["evals/a.png"]}\n';
    const { tokens } = await sized({
      head,
      files: { 'evals/a.jsonl': attached, 'evals/a.png': image },
      config: suite,
    });
    expect(tokens).toMatchObject({ head: 6, media: true });
  });
});

describe('the variables that no case fills', () => {
  const filled = async (head: string, ...vars: Readonly<Record<string, unknown>>[]) =>
    (await sized({ head, files: { 'evals/a.jsonl': lines(...vars) }, config: suite })).unfilled;

  it('are those that have a value in none of them, at the line that uses them', async () => {
    expect(await filled(prompt('{{ticket}} {{tone}}'), { ticket: 'Hi' }, { ticket: 'Ho' })).toEqual([
      { name: 'tone', file: path, line: 6 },
    ]);
  });

  it('are none where one case has a value', async () => {
    expect(await filled(prompt('{{ticket}} {{tone}}'), { ticket: 'Hi' }, { tone: 'kind' })).toBeUndefined();
  });

  it('are none where the test data of the prompt itself has a value', async () => {
    expect(await filled(prompt('{{ticket}} {{tone}}', 'testData: [{ tone: kind }]'), { ticket: 'Hi' })).toBeUndefined();
  });

  it('cannot be told where there is no case', async () => {
    expect((await sized({ head: prompt('{{ticket}}') })).unfilled).toBeUndefined();
  });

  it('cannot be told where cases cannot be read, which is said and keeps nothing else from being measured', async () => {
    const { unfilled, tokens, problems } = await sized({
      head: prompt('{{ticket}}'),
      files: { 'evals/a.jsonl': '{"vars":' },
      config: suite,
    });
    expect(unfilled).toBeUndefined();
    expect(tokens).toMatchObject({ of: 'template' });
    expect(problems).toMatchObject([{ side: 'head', file: 'evals/a.jsonl', line: 1 }]);
    expect(problems[0]?.message).toMatch(/^Cases of triage: /);
  });
});
