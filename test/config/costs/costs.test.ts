import { describe, expect, it } from 'vitest';
import { UserError } from '../../../shared/action/errors.ts';
import { strictestBudget } from '../../../shared/config/costs/budget.ts';
import { loadConfig } from '../../../shared/config/load.ts';
import { treeOf } from '../../fakes/tree.ts';

const costsOf = async (text: string) => (await loadConfig(treeOf({ 'aiops.yml': text }))).value.costs;

async function complaints(text: string): Promise<string[]> {
  try {
    await costsOf(text);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const usage = (given: string) => `costs:\n  usage:\n    support-triage: { ${given} }\n`;
const budget = (given: string) => `costs:\n  budget: { ${given} }\n`;
const same = (value: number) => ({ low: value, expected: value, high: value });

describe('costs in aiops.yml', () => {
  it('say how prompts are used, as people say it', async () => {
    const text = usage('requests: 1.2M per month, cached: 80 %, cache-writes: 5 %, batch: 30 %, output-tokens: 250');
    expect(await costsOf(text)).toEqual({
      usage: {
        'support-triage': {
          requests: same(1_200_000),
          cached: 0.8,
          'cache-writes': 0.05,
          batch: 0.3,
          'output-tokens': same(250),
        },
      },
    });
  });

  it.each([
    // A month has 730 hours, and so 30.41… days and 4.345… weeks.
    ['500 per day', 15_208.3333333],
    ['10k per week', 43_452.3809524],
    ['100/hour', 73_000],
    ['2 requests per second', 5_256_000],
    ['1,200 per month', 1200],
    ['12 per year', 1],
  ])('take %s for %d a month', async (given, expected) => {
    expect(await costsOf(usage(`requests: "${given}"`))).toEqual({
      usage: { 'support-triage': { requests: same(expected) } },
    });
  });

  it('take a range', async () => {
    const text = usage('requests: { low: 1k per month, expected: 2k per month, high: 1M per year }');
    expect(await costsOf(text)).toMatchObject({
      usage: { 'support-triage': { requests: { low: 1000, expected: 2000, high: 83_333.3333333 } } },
    });
  });

  it('can be measured, for all prompts or for one', async () => {
    expect(await costsOf('costs: { usage: cloudwatch }')).toEqual({ usage: 'cloudwatch' });
    expect(await costsOf('costs: { usage: { a: cloudwatch } }')).toEqual({ usage: { a: 'cloudwatch' } });
  });

  it('have prices of their own', async () => {
    const text =
      'costs:\n  prices: { a.model: { input: $2, batch: 50 %, priority: 175 % }, a.model@eu-central-1: { input: 2.2 } }\n  services: { ml.g5.xlarge: $1.41 }';
    expect(await costsOf(text)).toEqual({
      prices: { 'a.model': { input: 2, batch: 0.5, priority: 1.75 }, 'a.model@eu-central-1': { input: 2.2 } },
      services: { 'ml.g5.xlarge': 1.41 },
    });
  });

  it('have a budget', async () => {
    const text = budget(
      'monthly: $5000, max-increase: [10 %, $400], per-request: $0.01, models: ["*haiku*"], deprecated: fail, comment-above: $10, energy: 1 MWh, carbon: 40 kg',
    );
    expect(await costsOf(text)).toEqual({
      budget: {
        monthly: 5000,
        'max-increase': [{ share: 0.1 }, { dollars: 400 }],
        'per-request': 0.01,
        models: [['*haiku*']],
        deprecated: 'fail',
        'comment-above': 10,
        energy: 1000,
        carbon: 40,
      },
    });
    expect(await costsOf(budget('max-increase: 10 %'))).toEqual({ budget: { 'max-increase': [{ share: 0.1 }] } });
  });

  const at = 'costs.usage.support-triage';
  it.each([
    [usage('requests: 1.2M'), `${at}.requests: must say how often: write 1.2M per month, not "1.2M".`],
    [usage('requests: -5 per month'), `${at}.requests: must not be negative: write 0 per month or more`],
    [usage('requests: $5 per month'), `${at}.requests: must be a number of requests, without a sign of a currency`],
    [usage('requests: 5 per fortnight'), `${at}.requests: must be a number of requests and how often`],
    [usage('requests: 1.5 per month'), `${at}.requests: must be a number of requests and how often`],
    [usage('requests: { low: 5 per day, expected: 1 per day, high: 9 per day }'), `${at}.requests: must rise: low is`],
    [usage('requests: { low: 5 per day, expected: 7 per day }'), `${at}.requests.high: is missing.`],
    [usage('cached: 80'), `${at}.cached: must have a % when it is over 1: write 80 %, not 80.`],
    [usage('cached: 120 %'), `${at}.cached: must be at most 100 %`],
    [usage('cached: 80 %, cache-writes: 30 %'), `${at}.cache-writes: cached and cache-writes are more than 100 % of`],
    [usage('batch: 80 %, flex: 30 %'), `${at}.flex: batch and flex are more than 100 % of the requests together.`],
    [usage('output-tokens: -1'), `${at}.output-tokens: must be a whole number, such as 1200, 30k or 1.2M, not -1.`],
    [usage('cashed: 80 %'), `${at}.cashed: no such key. Did you mean cached?`],
    [budget('monthly: 5000$'), 'costs.budget.monthly: must have the $ before the amount: write $5000, not "5000$".'],
    [budget('monthly: €5000'), 'costs.budget.monthly: must be an amount in US dollars, such as $0.01, not "€5000".'],
    [budget('max-increase: 10'), 'must be a percentage or an amount, such as 10 % or $400, not 10.'],
    [budget('carbon: 40'), 'costs.budget.carbon: must have a unit: write 40 kg, not 40.'],
    [budget('energy: 4 kg'), 'must be an amount of energy with its unit (Wh, kWh, MWh), such as 100 kWh, not "4 kg".'],
    ['costs: { budget: {} }', 'costs.budget: has no rule. Write one, such as monthly: $5000, or remove the key.'],
    ['costs: { profile: huge }', 'costs.profile: must be one of small, medium, large'],
    ['costs: { usage: { a: datadog } }', 'costs.usage.a: must be cloudwatch, or a mapping with requests and more'],
    ['costs: { prices: { m: { inputs: $3 } } }', 'costs.prices.m.inputs: no such price. Did you mean input?'],
    ['costs: { prices: { m: { input: -3 } } }', 'costs.prices.m.input: must be an amount in US dollars'],
  ])('%j is refused', async (text, message) => {
    expect((await complaints(text)).join('\n')).toContain(message);
  });

  it('are told where they are wrong', async () => {
    expect(await complaints(usage('requests: 1.2M'))).toEqual([expect.stringMatching(/^aiops\.yml:3:33: /)]);
  });
});

describe('the stricter of two budgets', () => {
  it('has the least of each limit', () => {
    const base = { monthly: 5000, 'per-request': 0.01, carbon: 40 };
    expect(strictestBudget(base, { monthly: 9000, 'per-request': 0.005, energy: 100 })).toEqual({
      monthly: 5000,
      'per-request': 0.005,
      carbon: 40,
      energy: 100,
    });
  });

  it('keeps what the other side has removed', () => {
    expect(strictestBudget({ monthly: 5000, deprecated: 'fail' }, undefined)).toEqual({
      monthly: 5000,
      deprecated: 'fail',
    });
    expect(strictestBudget(undefined, undefined)).toEqual({});
  });

  it('has all limits of an increase and all lists of models', () => {
    const base = { 'max-increase': [{ share: 0.1 }], models: [['*haiku*']] };
    const head = { 'max-increase': [{ share: 0.1 }, { dollars: 400 }], models: [['*']] };
    expect(strictestBudget(base, head)).toEqual({
      'max-increase': [{ share: 0.1 }, { dollars: 400 }],
      models: [['*haiku*'], ['*']],
    });
  });

  it('has the stricter level, where nothing said is a warning', () => {
    expect(strictestBudget({ deprecated: 'off' }, { deprecated: 'fail' })).toEqual({ deprecated: 'fail' });
    expect(strictestBudget({ monthly: 1 }, { monthly: 1, deprecated: 'off' })).toMatchObject({ deprecated: 'warn' });
    expect(strictestBudget({ deprecated: 'off' }, { deprecated: 'off' })).toEqual({ deprecated: 'off' });
  });

  it('comments from the lower threshold on, and always where one side does', () => {
    expect(strictestBudget({ 'comment-above': 10 }, { 'comment-above': 50 })).toEqual({ 'comment-above': 10 });
    expect(strictestBudget({ monthly: 1 }, { 'comment-above': 50 })).toEqual({ monthly: 1 });
  });
});
