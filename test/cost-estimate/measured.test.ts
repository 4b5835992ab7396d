import { describe, expect, it } from 'vitest';
import { measure } from '../../actions/cost-estimate/measure.ts';
import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { RequestCounter } from '../../shared/pricing/measured/counter.ts';
import type { MeteredModel, MeteredUsage } from '../../shared/pricing/measured/usage.ts';
import { contextOf, type Sides } from '../action/context.ts';

const prompt = (text: string) => `messages:\n  - role: user\n    content: "${text} {{text}}"\n`;

const config = `models:
  haiku: { provider: bedrock, model: us.anthropic.claude-haiku-4-5-20251001-v1:0, region: us-east-1 }
  sonnet: { provider: bedrock, model: us.anthropic.claude-sonnet-4-5-20250929-v1:0, region: us-east-1 }
  other: { provider: openai, model: gpt-5.1 }
suites:
  triage:
    prompt: prompts/triage.prompt.yml
    models: [haiku]
    cases: cases.jsonl
    graders: [{ equals: a }]
costs:
  usage: cloudwatch
`;

const files = {
  'aiops.yml': config,
  'cases.jsonl': '{"text":"a"}\n{"text":"b"}\n',
  'prompts/triage.prompt.yml': prompt('Sort'),
};

const sides = (head: Record<string, string> = {}, more: Partial<Sides> = {}): Sides => ({
  base: files,
  head: { ...files, 'prompts/triage.prompt.yml': prompt('Sort well'), ...head },
  ...more,
});

const metered: MeteredUsage = {
  of: 'model',
  requests: { low: 500, expected: 1000, high: 2000 },
  output: { low: 10, expected: 20, high: 30 },
  cached: 0.4,
  written: 0.1,
  input: 1234,
  assumptions: ['Usage is of CloudWatch.'],
};

async function measured(given: Sides, world: Partial<Context> = {}, count: 'library' | 'provider' = 'library') {
  const data = await measure({ 'eval-results': [], count } as never, await contextOf(given, world));
  return { data, row: data.rows.find(({ kind }) => kind === 'prompt') };
}

describe('usage that CloudWatch has', () => {
  const asked: MeteredModel[] = [];
  const meter =
    (usage: MeteredUsage | undefined = metered): Context['meter'] =>
    async () => ({
      usageOf: async (model) => {
        asked.push(model);
        return usage;
      },
    });

  it('is that of the prompt, and says where it is from', async () => {
    asked.length = 0;
    const { row, data } = await measured(sides(), { meter: meter() });
    expect(data.problems).toEqual([]);
    expect(row?.head?.usage).toMatchObject({
      requests: metered.requests,
      output: metered.output,
      cached: 0.4,
      written: 0.1,
    });
    expect(row?.head?.assumptions).toEqual(
      expect.arrayContaining([
        'Usage is of CloudWatch.',
        'All requests to the model are taken for this prompt’s.',
        'Requests had 1,234 tokens of input there.',
      ]),
    );
    expect(row?.head?.assumptions.join(' ')).not.toMatch(/Nobody says how|Answers are/);
    expect(asked).toEqual([
      {
        model: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
        region: 'us-east-1',
        prompt: ['prompts/triage.prompt.yml', 'triage'],
      },
    ]);
  });

  it('is that of the model before the change, where the change takes another one', async () => {
    asked.length = 0;
    const { row } = await measured(sides({ 'aiops.yml': config.replace('[haiku]', '[sonnet]') }), { meter: meter() });
    expect(row?.head?.model).toContain('sonnet');
    expect(row?.head?.usage?.requests).toEqual(metered.requests);
    expect(asked.map(({ model }) => model)).toEqual(['us.anthropic.claude-haiku-4-5-20251001-v1:0']);
  });

  it('is shared by the prompts that ask the model, unless logs tell them apart', async () => {
    const two = config.replace(
      'costs:',
      '  faq:\n    prompt: prompts/faq.prompt.yml\n    models: [haiku]\n    cases: cases.jsonl\n    graders: [{ equals: a }]\ncosts:',
    );
    const both = { ...files, 'aiops.yml': two, 'prompts/faq.prompt.yml': prompt('Answer') };
    const given = { base: both, head: { ...both, 'prompts/triage.prompt.yml': prompt('Sort well') } };
    const { row } = await measured(given, { meter: meter() });
    expect(row?.head?.usage?.requests).toEqual({ low: 250, expected: 500, high: 1000 });
    expect(row?.head?.assumptions.join(' ')).toContain('2 prompts ask the model');
    const logged = await measured(given, { meter: meter({ ...metered, of: 'prompt' }) });
    expect(logged.row?.head?.usage?.requests).toEqual(metered.requests);
  });

  it.each([
    [
      'nobody asked the model',
      { meter: async () => ({ usageOf: async () => undefined }) },
      {},
      'CloudWatch has no request to us.anthropic.claude-haiku-4-5-20251001-v1:0 in that time; the usage of the profile stands in.',
    ],
    [
      'it cannot be read',
      { meter: async () => Promise.reject(new UserError({ key: 'costs.usage', message: 'No AWS credentials.' })) },
      {},
      'No AWS credentials. The usage of the profile stands in.',
    ],
    [
      'its author is not trusted',
      {},
      { trust: { trusted: false, rules: 'base' as const } },
      'Usage is not read from CloudWatch for changes of this author; that of the profile stands in.',
    ],
    [
      'Bedrock does not serve the model',
      {},
      { head: { ...files, 'aiops.yml': config.replace('[haiku]', '[other]') }, base: undefined },
      'CloudWatch has no usage of gpt-5.1, which Amazon Bedrock does not serve; that of the profile stands in.',
    ],
  ])('is that of the profile where %s', async (_, world, more, problem) => {
    const { row, data } = await measured(sides({}, more as never), world as never);
    expect(data.problems.map(({ message }) => message)).toEqual([problem]);
    expect(row?.head?.usage?.requests.expected).toBe(100_000);
  });
});

describe('tokens that the provider counts', () => {
  const plain = { 'aiops.yml': config.replace('costs:\n  usage: cloudwatch\n', '') };
  const given = (more: Partial<Sides> = {}): Sides => ({
    base: { ...files, ...plain },
    head: { ...files, ...plain, 'prompts/triage.prompt.yml': prompt('Sort well') },
    ...more,
  });
  const counter = (count: RequestCounter['count']): Partial<Context> => ({
    counter: async () => ({ by: 'Bedrock CountTokens', count }),
  });

  it('are those of each case, without an error', async () => {
    const { row, data } = await measured(
      given(),
      counter(async (all) => all.map((_, at) => 50 + at)),
      'provider',
    );
    expect(data.problems).toEqual([]);
    expect(row?.head?.tokens).toMatchObject({ by: 'Bedrock CountTokens', mean: 50.5, most: 51 });
    expect(row?.head?.tokens).not.toHaveProperty('error');
  });

  it('are those of the library where it cannot, and says why', async () => {
    const refused = counter(async () => Promise.reject(new UserError('The role may not count tokens.')));
    const { row, data } = await measured(given(), refused, 'provider');
    expect(data.problems.map(({ message }) => message)).toEqual([
      'The role may not count tokens. Tokens are counted by the library instead.',
    ]);
    expect(row?.head?.tokens?.by).toBe('o200k_base');
    expect(
      (
        await measured(
          given(),
          counter(async () => undefined),
          'provider',
        )
      ).row?.head?.tokens?.by,
    ).toBe('o200k_base');
  });

  it('are not asked for where nobody wants it, or for an author who is not trusted', async () => {
    expect((await measured(given())).row?.head?.tokens?.by).toBe('o200k_base');
    const untrusted = await measured(given({ trust: { trusted: false, rules: 'base' } }), {}, 'provider');
    expect(untrusted.data.problems.map(({ message }) => message)).toEqual([
      'Providers are not asked to count for changes of this author. Tokens are counted by the library instead.',
    ]);
  });
});
