import { describe, expect, it } from 'vitest';
import { costs, estimated, project, promptOf } from './estimated.ts';

describe('a month of a prompt', () => {
  it('costs its tokens, case by case, times its requests', async () => {
    // 1 word and 1 of the ticket: 2 tokens × 1 M × $3 / M = $6, and 10 × 1 M × $15 / M = $150. With 2 words $9.
    const { data, outputs, decision } = await estimated({ base: project(1), head: project(2) });
    expect(data.monthly.expected).toEqual({
      base: { known: '156' },
      head: { known: '159' },
      by: '3',
      certain: true,
      share: 3 / 156,
    });
    expect(data.rows[0]?.perRequest.head.known).toBe('0.000159');
    expect(Object.entries(data.components).map(([name, { head }]) => [name, head.known])).toEqual([
      ['input', '9'],
      ['output', '150'],
    ]);
    expect(data.rows[0]?.head?.tokens).toMatchObject({ of: 'cases', cases: 2, mean: 3, median: 3, by: 'o200k_base' });
    expect(outputs).toMatchObject({
      'monthly-before': 156,
      'monthly-after': 159,
      change: 3,
      'change-percent': 1.92,
    });
    expect(decision).toMatchObject({ verdict: 'pass', headline: '+$3.00 a month (+1.9 %), $156.00 → $159.00' });
  });

  it('has the part of its input that is cached at the price for it, and batches at theirs', async () => {
    const own = costs().replace('output: $15', 'output: $15, cache-read: $1, batch: 50 %');
    const usage = own.replace('output-tokens: 10', 'output-tokens: 10, cached: 50 %, batch: 20 %');
    const { data } = await estimated({ base: project(1, usage), head: project(3, usage) });
    // 4 tokens: 2 at $3 and 2 at $1, of which 80 % whole and 20 % half: $8 × 0.9; answers $150 × 0.9.
    expect(data.monthly.expected.head.known).toBe('142.2');
    expect(data.components['cache-read']?.head.known).toBe('1.8');
    expect(data.components.output?.head.known).toBe('135');
  });

  it('is that of the other model, where the change swaps it', async () => {
    const config = costs().replace('gpt-5.5:', 'gpt-5.5-mini: { input: $1, output: $2 }, gpt-5.5:');
    const { data } = await estimated({
      base: project(1, config),
      head: project(1, config, promptOf(1, { model: 'gpt-5.5-mini' })),
    });
    expect(data.monthly.expected).toMatchObject({ base: { known: '156' }, head: { known: '22' }, by: '-134' });
  });

  it('is told where models of aiops.yml change and no prompt does', async () => {
    const models = (model: string) =>
      `models: { m: { provider: bedrock, model: ${model}, region: us-east-1 } }\n${costs()}`;
    const own = promptOf(1, { model: 'm' });
    const { data } = await estimated({
      base: project(1, models('us.amazon.nova-pro-v1:0'), own),
      head: project(1, models('us.amazon.nova-lite-v1:0'), own),
    });
    // Nova Pro costs $0.80 and $3.20, Nova Lite $0.06 and $0.24: 2 and 10 tokens.
    expect(data.monthly.expected).toMatchObject({ base: { known: '33.6' }, head: { known: '2.52' } });
    expect(data.rows).toMatchObject([{ touched: true, head: { name: 'm', region: 'us-east-1' } }]);
  });

  it('has prompts in it that did not change, below those that did', async () => {
    const other = { 'p/b.prompt.yml': promptOf(4) };
    const more = costs().replace('{ p/a', '{ p/b.prompt.yml: { requests: 2M per month, output-tokens: 1 }, p/a');
    const { data, report } = await estimated({
      base: { ...project(1, more), ...other },
      head: { ...project(2, more), ...other },
    });
    expect(data.rows.map(({ label, touched }) => [label, touched])).toEqual([
      ['p/a.prompt.yml', true],
      ['p/b.prompt.yml', false],
    ]);
    expect(data.monthly.expected.by).toBe('3');
    expect(report).toContain('1 cost that this change does not touch');
  });

  it('is told alone where there is no base', async () => {
    const { data, decision, outputs } = await estimated({ head: project(2) });
    expect(data.monthly.expected.head.known).toBe('159');
    expect(decision.headline).toBe('$159.00 a month');
    expect(outputs.change).toBeUndefined();
  });
});

describe('without any configuration', () => {
  it('prompts are found, and used as the medium profile has it, which is said', async () => {
    const of = (words: number) => ({
      'a.prompt.yml': promptOf(words, { rest: 'modelParameters: { maxTokens: 100 }\n' }),
    });
    const { data, report, decision } = await estimated({ base: of(1), head: of(2) });
    expect(data.rows[0]?.head?.usage?.requests).toEqual({ low: 30_000, expected: 100_000, high: 300_000 });
    expect(data.rows[0]?.head?.tokens?.of).toBe('template');
    expect(decision.verdict).toBe('pass');
    expect(report).toContain('~100 k');
    expect(report).toContain('those of the profile medium');
  });
});

describe('a change of something else', () => {
  it('is skipped', async () => {
    const files = { ...project(1), 'src/app.ts': 'a' };
    const { decision, report } = await estimated({ base: files, head: { ...files, 'src/app.ts': 'b' } });
    expect(decision).toMatchObject({ verdict: 'skipped', headline: 'nothing that is paid for changed' });
    expect(report.trim()).toBe('');
  });
});

describe('models that a suite compares', () => {
  it('are told beside the first, and are not in the total', async () => {
    const models =
      'models: { x: { provider: bedrock, model: us.amazon.nova-pro-v1:0 }, y: { provider: bedrock, model: us.amazon.nova-lite-v1:0 } }\n';
    const config = `${models}${costs()}`;
    const files = (words: number) => {
      const given = project(words, config);
      return { ...given, 'aiops.yml': given['aiops.yml'].replace('cases:', 'models: [x, y], cases:') };
    };
    const { data, report } = await estimated({ base: files(1), head: files(2) });
    expect(data.rows.map(({ head }) => head?.name)).toEqual(['x']);
    expect(data.candidates).toMatchObject([{ model: 'us.amazon.nova-lite-v1:0', monthly: { known: '2.58' } }]);
    expect(report).toContain('not in the total');
  });
});
