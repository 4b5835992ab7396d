import { describe, expect, it } from 'vitest';
import { decide } from '../../actions/cost-estimate/decide.ts';
import { budget, costs, estimated, project, promptOf } from './estimated.ts';

/** From $156 to $159 a month. */
const pull = (rules: string, words = 2) => ({ base: project(1, budget(rules)), head: project(words, budget(rules)) });

describe('a budget', () => {
  it.each([
    ['monthly: $159', [], 'pass'],
    ['monthly: $158', ['monthly failure'], 'fail'],
    ['max-increase: 2 %', [], 'pass'],
    ['max-increase: 1.9 %', ['max-increase failure'], 'fail'],
    ['max-increase: [5 %, $2]', ['max-increase failure'], 'fail'],
    ['max-increase: [5 %, $3]', [], 'pass'],
    ['per-request: $0.000159', [], 'pass'],
    ['per-request: $0.000158', ['per-request failure'], 'fail'],
    ['models: ["gpt-5.5*"]', [], 'pass'],
    ['models: ["*claude*", "gpt-6*"]', ['models failure'], 'fail'],
    ['energy: 1 Wh', ['energy failure'], 'fail'],
    ['carbon: 1 g', ['carbon failure'], 'fail'],
    ['energy: 100 MWh', [], 'pass'],
  ])('%s', async (rules, found, verdict) => {
    const run = await estimated(pull(rules));
    expect(run.rules).toEqual(found);
    expect(run.decision.verdict).toBe(verdict);
    if (verdict === 'fail') expect(run.report).toContain('To merge:');
  });

  it('says where it stands, what is too much, and what to do', async () => {
    const { decision } = await estimated(pull('monthly: $158'));
    expect(decision.findings[0]).toMatchObject({
      file: 'aiops.yml',
      line: 6,
      message: 'A month costs $159.00, $1.00 more than the $158.00 of the budget.',
      fix: expect.stringContaining('raise the limit in aiops.yml'),
    });
  });

  it('is that of the base where the change raises or removes it', async () => {
    const base = project(1, budget('monthly: $158'));
    for (const head of [project(2, budget('monthly: $900')), project(2)]) {
      const { rules } = await estimated({ base, head });
      expect(rules).toEqual(['monthly failure']);
    }
  });

  it('holds by the usage of the base as well, where the change expects less', async () => {
    const { rules, report } = await estimated({
      base: project(1, budget('monthly: $158')),
      head: project(2, budget('monthly: $158').replace('1M per', '10k per')),
    });
    expect(rules).toEqual(['monthly failure']);
    expect(report).toContain('By the usage and prices of the base');
  });

  it('is left open by a price that nobody knows, and broken by what is known already', async () => {
    const unknown = (limit: string) => {
      const config = budget(`monthly: ${limit}`);
      const other = { 'p/b.prompt.yml': promptOf(3, { model: 'acme/x-1' }) };
      return { base: project(1, config), head: { ...project(1, config), ...other } };
    };
    const open = await estimated(unknown('$500'));
    expect(open.decision.verdict).toBe('inconclusive');
    expect(open.decision.headline).toContain('at least $156.00');
    expect(open.report).toContain('unknown');
    expect(open.outputs).toMatchObject({ 'monthly-before': 156, 'monthly-at-least': 156 });
    expect(open.outputs['monthly-after']).toBeUndefined();
    expect((await estimated(unknown('$100'))).decision.verdict).toBe('fail');
  });

  it('does not block a change of something else by a prompt that broke it before', async () => {
    const config = budget('per-request: $0.0001');
    const other = (words: number) => ({ 'p/b.prompt.yml': promptOf(words, { model: 'gpt-5.5-mini' }) });
    const { rules } = await estimated({
      base: { ...project(1, config), ...other(1) },
      head: { ...project(1, config), ...other(2) },
    });
    expect(rules).toEqual([]);
  });

  it('lets go what somebody answers for', async () => {
    const waiver = { finding: 'monthly', owner: '@ana', reason: 'launch', expires: '2026-12-31', file: 'w', line: 1 };
    const { decision } = await estimated({ ...pull('monthly: $158'), waivers: [waiver] });
    expect(decision.verdict).toBe('pass');
    expect(decision.findings[0]?.message).toContain('Waived by @ana until 2026-12-31: launch.');
  });

  it('keeps quiet below the threshold for comments, and not above it', async () => {
    expect((await estimated(pull('comment-above: $3'))).decision.quiet).toBe(true);
    expect((await estimated(pull('comment-above: $2.99'))).decision.quiet).toBeUndefined();
    expect((await estimated(pull('comment-above: $3, monthly: $1'))).decision).toMatchObject({ verdict: 'fail' });
  });
});

describe('a prompt that could be cached', () => {
  const haiku = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
  const long = (rest = '', rules = 'uncached: fail') => ({
    base: project(1, budget(rules), promptOf(1, { model: haiku })),
    head: project(1, budget(rules).replace('requests:', `${rest}requests:`), promptOf(5000, { model: haiku })),
  });

  it('is told where no cache is asked for', async () => {
    const { rules, decision } = await estimated(long());
    expect(rules).toContain('uncached failure');
    expect(decision.findings.find(({ rule }) => rule === 'uncached')?.message).toMatch(/same 5,00\d tokens/);
  });

  it('is fine where it is, or where nobody minds', async () => {
    expect((await estimated(long('cached: 80 %, '))).rules).not.toContain('uncached failure');
    expect((await estimated(long('', 'uncached: off'))).rules).toEqual([]);
  });
});

describe('a deprecated model', () => {
  const asked = (model: string, rules: string) =>
    estimated({
      base: project(1, costs()),
      head: project(
        2,
        `models: { m: ${model} }\n${budget(rules)}`.replace('gpt-5.5:', 'm:'),
        promptOf(2, { model: 'm' }),
      ),
    });
  const told = async (model: string) =>
    (await asked(model, 'monthly: $900')).decision.findings.find(({ rule }) => rule === 'deprecated')?.message;

  it('is told with the day and its source', async () => {
    expect(await told('{ provider: openai, model: gpt-4o }')).toBe(
      'gpt-4o is deprecated: its provider takes it away on 2027-01-14, in 52 days. By https://developers.openai.com/api/docs/deprecations.',
    );
  });

  it('is told of the provider that serves it, whatever the region', async () => {
    expect(await told('{ provider: bedrock, model: us.anthropic.claude-opus-4-1-20250805-v1:0 }')).toContain(
      'takes it away on 2027-01-08, in 46 days',
    );
    expect(await told('{ provider: anthropic, model: claude-opus-4-1-20250805 }')).toContain(
      'was to be taken away on 2026-08-05: requests to it fail, or may any day',
    );
  });

  it('is told without a day where the price list has a mark alone', async () => {
    const { data, policy } = await estimated(pull('deprecated: warn'));
    const [row] = data.rows;
    if (row?.head === undefined) throw new Error('there is no row');
    const rows = [{ ...row, head: { ...row.head, deprecated: { source: 'the list' } } }];
    expect(decide({ ...data, rows }, policy).findings[0]?.message).toBe(
      'gpt-5.5 is marked as deprecated in the list, which does not say when it is taken away.',
    );
  });

  it('blocks where that is asked for', async () => {
    const judged = async (level: string) =>
      (await asked('{ provider: openai, model: gpt-4o }', `deprecated: ${level}`)).rules;
    expect(await judged('fail')).toEqual(['deprecated failure']);
    expect(await judged('warn')).toEqual(['deprecated warning']);
    expect(await judged('off')).toEqual([]);
  });
});

it('costs are the same with and without rules', async () => {
  const [plain, ruled] = [
    await estimated({ base: project(1), head: project(2, costs()) }),
    await estimated(pull('monthly: $1')),
  ];
  expect(ruled.data.monthly).toEqual(plain.data.monthly);
});
