import { describe, expect, it } from 'vitest';
import type { Advice, Advised } from '../../../shared/pricing/advice/advice.ts';
import { advise } from '../../../shared/pricing/advice/advise.ts';
import { always } from '../../../shared/pricing/estimate/usage.ts';
import { moneyOf } from '../../../shared/pricing/money.ts';
import { rates, requests, usage } from '../estimate/items.ts';

const sonnet = rates({ input: 3, 'cache-read': 0.3, 'cache-write': 3.75, 'cache-write-1h': 6, output: 15 });

const advised = (given: Partial<Advised> = {}): Advised => ({
  id: 'prompts/triage.prompt.yml',
  provider: 'anthropic',
  model: 'claude-sonnet-4-5',
  requests: requests({ rates: sonnet, input: [2000] }),
  prefix: 0,
  caches: false,
  alternatives: [],
  ...given,
});

const only = (kind: Advice['kind'], given: Partial<Advised>): Advice | undefined =>
  advise([advised(given)]).find((advice) => advice.kind === kind);

describe('a cache for what all requests begin with', () => {
  it('saves what reading it costs less than sending it', () => {
    // 2,000 M tokens × $3 = $6,000. Of them 75 % are read: 500 M × $3 + 1,500 M × $0.30 = $1,950. With 114 requests in five
    // minutes it is never lost (e^−114).
    const { saving, message } = only('cache', { prefix: 1500 }) ?? {};
    expect(saving).toEqual(always3(moneyOf(4050)));
    expect(message).toBe('Cache the 1,500 tokens that all requests begin with.');
  });

  it('is kept for an hour where requests are rare', () => {
    // 8,760 a month are one in five minutes and 12 in an hour. Of 17.52 M tokens at $52.56 are, for an hour, e^−12 × 75 % =
    // 0.0005 % written at $6 and 74.9995 % read at $0.30: $0.0005256 + $3.94197372 + $13.14 for the rest.
    const rare = requests({ rates: sonnet, input: [2000], usage: usage({ requests: always(8760) }) });
    const { saving, message } = only('cache', { prefix: 1500, requests: rare }) ?? {};
    expect(message).toMatch(/keep them for an hour/);
    expect(saving?.expected).toBe(moneyOf(52.56) - moneyOf(13.14) - moneyOf(3.94197372) - moneyOf(0.0005256));
  });

  it('is not advised below what the model keeps, counting what an estimate may be too high', () => {
    expect(only('cache', { prefix: 1023 })).toBeUndefined();
    expect(only('cache', { prefix: 1024 })).toBeDefined();
    const estimated = requests({ rates: sonnet, input: [2000], error: { below: 0.1, above: 0.4 } });
    expect(only('cache', { prefix: 1100, requests: estimated })).toBeUndefined();
    expect(only('cache', { prefix: 1138, requests: estimated })).toBeDefined();
  });

  it('is not advised to who has one, where it would cost more, or at a price that is not known', () => {
    expect(only('cache', { prefix: 1500, caches: true })).toBeUndefined();
    // 100 a month find nothing in a cache: each would write it, at a higher price.
    const few = requests({ rates: sonnet, input: [20_000], usage: usage({ requests: always(100) }) });
    expect(only('cache', { prefix: 15_000, requests: few })).toBeUndefined();
    const unknown = requests({ rates: rates({ input: 3, output: 15 }), input: [2000] });
    expect(only('cache', { prefix: 1500, requests: unknown })).toBeUndefined();
  });
});

describe('batches', () => {
  const halved = { ...sonnet, tiers: { batch: { of: 0.5, caches: true, source: 'a page' } } };

  it('save half of each tenth of the requests', () => {
    // $6,000 + 200 M × $15 = $9,000 a month; a tenth of them at half.
    const { saving } = only('batch', { requests: requests({ rates: halved, input: [2000] }) }) ?? {};
    expect(saving?.expected).toBe(moneyOf(450));
  });

  it('are not advised where some are sent so, or nothing is known of their price', () => {
    const some = requests({ rates: halved, usage: usage({ tiers: { batch: 0.3 } }) });
    expect(only('batch', { requests: some })).toBeUndefined();
    expect(only('batch', {})).toBeUndefined();
  });
});

describe('another model', () => {
  const haiku = requests({ rates: rates({ input: 1, output: 5 }), input: [2000] });

  it('saves the difference where it passes the gate, the cheapest first', () => {
    const alternatives = [
      { model: 'claude-haiku-4-5', requests: haiku, passed: true, suite: 'support-triage' },
      { model: 'claude-3-haiku', requests: requests({ rates: rates({ input: 0.25, output: 1.25 }) }), passed: false },
    ];
    // $9,000 against 2,000 M × $1 + 200 M × $5 = $3,000.
    const { saving, message } = only('smaller-model', { alternatives }) ?? {};
    expect(saving?.expected).toBe(moneyOf(6000));
    expect(message).toBe(
      'Ask claude-haiku-4-5 instead of claude-sonnet-4-5: it passes the gate of support-triage as well.',
    );
  });

  it('says when the one in use is taken away, and is never one that is itself', () => {
    const other = { model: 'claude-haiku-4-5', requests: haiku, passed: true };
    expect(only('smaller-model', { alternatives: [other], retires: '2026-11-30' })?.because).toBe(
      'By eval results of this very commit. claude-sonnet-4-5 is taken away on 2026-11-30.',
    );
    expect(only('smaller-model', { alternatives: [{ ...other, retires: true }] })).toBeUndefined();
  });

  it('is not advised where what it costs is not known', () => {
    const unknown = { model: 'claude-haiku-4-5', requests: requests({ rates: undefined }), passed: true };
    expect(only('smaller-model', { alternatives: [unknown] })).toBeUndefined();
  });
});

describe('a shorter prompt', () => {
  it('saves what the change adds', () => {
    // 500 tokens × 1 M × $3 / M.
    const { saving, message } = only('shorter-prompt', { before: 1500 }) ?? {};
    expect(saving?.expected).toBe(moneyOf(1500));
    expect(message).toContain('500 tokens that the change adds');
  });

  it('is not advised for less than a hundredth more', () => {
    expect(only('shorter-prompt', { before: 1985 })).toBeUndefined();
    expect(only('shorter-prompt', { before: 2500 })).toBeUndefined();
    expect(only('shorter-prompt', {})).toBeUndefined();
  });
});

describe('shorter answers', () => {
  it('save a tenth where they are most of the cost', () => {
    // Answers: 400 M × $15 = $6,000 of $9,000.
    const long = requests({ rates: sonnet, usage: usage({ output: always(400) }) });
    const { saving, message, because } = only('output-limit', { requests: long }) ?? {};
    expect(saving?.expected).toBe(moneyOf(600));
    expect(message).toContain('set max-tokens');
    expect(because).toBe('Answers are 67 % of what it costs, and nothing limits them.');
  });

  it('are not advised where the prompt is', () => {
    expect(only('output-limit', {})).toBeUndefined();
  });
});

describe('advice', () => {
  it('of less than a dollar, or a hundredth of what is paid, is not told', () => {
    const small = requests({ rates: sonnet, input: [2000], usage: usage({ requests: always(100) }) });
    expect(advise([advised({ requests: small, before: 1900 })])).toEqual([]);
  });

  it('begins with the greatest saving', () => {
    const kinds = advise([advised({ prefix: 1500, before: 1500 })]).map(({ kind }) => kind);
    expect(kinds).toEqual(['cache', 'shorter-prompt']);
  });
});

const always3 = (money: bigint) => ({ low: money, expected: money, high: money });
