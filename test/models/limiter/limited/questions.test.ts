import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, ModelError } from '../../../../shared/models/model.ts';
import { askAll, limits, modelOf, throttle } from '../setup.ts';
import { unavailable } from './refusals.ts';

describe('questions to an endpoint', () => {
  it('are never more in flight than its bound, and as many as that', async () => {
    const asked = modelOf({ limits: { concurrency: 3 } });
    await askAll(asked, 20);
    expect(asked.busiest).toBe(3);
    expect(asked.sent).toHaveLength(20);
  });

  it('come in the order in which they were asked, also those that are asked again', async () => {
    const asked = modelOf({
      limits: { concurrency: 1 },
      reply: (_, index) => (index === 0 ? unavailable() : 'yes'),
    });
    await askAll(asked, 5);
    // The first one rests for 25 ms, in which two others are answered; then it comes before those that still wait.
    expect(asked.sent.map(({ question }) => question)).toEqual(['q0', 'q1', 'q2', 'q3', 'q0', 'q4']);
  });

  it('share one limit where they go to the same endpoint, and the lower bound counts', async () => {
    const first = modelOf({ limits: { concurrency: 5 } });
    const { timing, limiters } = first;
    const second = modelOf({ limits: { concurrency: 3 }, timing, limiters });
    const other = modelOf({ limits: { concurrency: 5 }, timing, limiters, endpoint: 'another' });
    expect(first.limiter).toBe(second.limiter);
    expect(first.limiter.atOnce).toBe(3);
    expect(other.limiter.atOnce).toBe(5);
    expect(first.model.load).toBe(second.model.load);
    await Promise.all([askAll(first, 9), askAll(second, 9)]);
    expect(first.limiter).toMatchObject({ sent: 18, inFlight: 0, asking: 0 });
    expect(first.busiest + second.busiest).toBeLessThanOrEqual(3 + 3);
  });

  it('tell with an answer how many requests it took', async () => {
    const asked = modelOf({ reply: (_, index) => (index < 2 ? unavailable() : 'yes') });
    await expect(asked.timing.result(asked.ask('a'))).resolves.toMatchObject({ text: 'yes', attempts: 3 });
  });

  it('set no timer and wait for nothing where nothing is in the way', async () => {
    const asked = modelOf({ limits: { concurrency: 50 } });
    const asking = askAll(asked, 50);
    expect(asked.timing.timers).toBe(0);
    await asking;
    expect(asked.timing.timers).toBe(0);
  });
});

describe('quotas', () => {
  const rate = (at: readonly number[]): number =>
    Math.max(...at.map((from) => at.filter((t) => t >= from && t < from + 60_000).length));

  it('of requests a minute are kept in any 60 seconds', async () => {
    const asked = modelOf({ limits: { concurrency: 20, 'requests-per-minute': 120 } });
    await askAll(asked, 300);
    const at = asked.sent.map((one) => one.at);
    expect(rate(at)).toBeLessThanOrEqual(120);
    expect(at.at(-1)).toBeGreaterThan(140_000);
    expect(at.at(-1)).toBeLessThan(155_000);
  });

  it('of tokens a minute are kept by what answers really take', async () => {
    const usage = { input: 300, output: 100, cacheRead: 100, cacheWrite: 100 };
    const asked = modelOf({
      limits: { concurrency: 20, 'tokens-per-minute': 12_000 },
      reply: () => ({ text: 'yes', usage }),
    });
    await askAll(asked, 60);
    const at = asked.sent.map((one) => one.at);
    // 600 tokens each: 20 a minute. The first second's share goes at once, by an estimate.
    expect(rate(at)).toBeLessThanOrEqual(22);
    expect(at.at(-1)).toBeGreaterThan(160_000);
    expect(at.at(-1)).toBeLessThan(185_000);
  });

  it('are those of the stricter configuration', async () => {
    const asked = modelOf({ limits: { 'requests-per-minute': 600 } });
    asked.limiters.of('memory', { ...limits, 'requests-per-minute': 60 });
    await askAll(asked, 10);
    expect(asked.sent.at(-1)?.at).toBe(9000);
  });
});

it('ends every question, never asks again what was answered, and stays in its bound', async () => {
  const fault = fc.constantFrom(
    'yes',
    'yes',
    'yes',
    'yes',
    'throttled',
    'unavailable',
    'unreachable',
    'filtered',
    'after',
  );
  const given = fc.record({
    concurrency: fc.integer({ min: 1, max: 12 }),
    attempts: fc.integer({ min: 1, max: 4 }),
    questions: fc.integer({ min: 1, max: 40 }),
    faults: fc.array(fault, { minLength: 1, maxLength: 30 }),
    perMinute: fc.option(fc.integer({ min: 30, max: 3000 }), { nil: undefined }),
    random: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ concurrency, attempts, questions, faults, perMinute, random }) => {
      const answered: string[] = [];
      const asked = modelOf({
        limits: { concurrency, attempts, 'requests-per-minute': perMinute },
        random: () => random,
        reply: (question, index) => {
          const what = faults[index % faults.length] as (typeof faults)[number];
          if (what === 'yes') answered.push(question);
          if (what === 'yes') return 'yes';
          if (what === 'after') return throttle(1500);
          return new ModelError(what, what);
        },
      });
      const told: (Answer | ModelError)[] = await askAll(asked, questions);
      expect(told).toHaveLength(questions);
      expect(new Set(answered).size).toBe(answered.length);
      expect(told.filter((one) => 'text' in one)).toHaveLength(answered.length);
      expect(asked.busiest).toBeLessThanOrEqual(concurrency);
      expect(asked.limiter).toMatchObject({ inFlight: 0, asking: 0, sent: asked.sent.length });
      expect(asked.timing.timers).toBe(0);
    }),
    { numRuns: 60 },
  );
});
