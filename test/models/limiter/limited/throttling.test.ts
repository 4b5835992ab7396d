import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../../shared/models/model.ts';
import { askAll, modelOf, throttle } from '../setup.ts';
import { MemoryTiming } from '../timing.ts';

describe('an endpoint that throttles', () => {
  it('is asked by half as many, once for a burst of fifty, and by one more for each window of answers', async () => {
    const asked = modelOf({ limits: { concurrency: 50 }, reply: (_, index) => (index < 50 ? throttle() : 'yes') });
    const trace: number[] = [];
    const answers = await askAll(asked, 400, {});
    trace.push(asked.limiter.throttled, asked.limiter.atOnce);
    expect(answers.every((answer) => !(answer instanceof Error))).toBe(true);
    // 25, 26, … 36 answers: twelve whole windows of 400, and a part of the next.
    expect(trace).toEqual([50, 37]);
  });

  it('loses no question that waits for it, however many more than its quota it is asked', async () => {
    // It takes two at once, where fifty are allowed.
    const asked = modelOf({
      limits: { concurrency: 50, attempts: 2 },
      reply: (_, __, inFlight) => (inFlight > 2 ? throttle() : 'yes'),
    });
    const answers = await askAll(asked, 300);
    expect(answers.every((answer) => 'text' in answer)).toBe(true);
    expect(asked.limiter.atOnce).toBeLessThanOrEqual(5);
    expect(asked.limiter.sent).toBeLessThan(2 * 300);
  });

  it.each([
    [60, 300],
    [20, 100],
    [5, 30],
  ])('with a quota of %s in each minute loses none of %s questions', async (quota, questions) => {
    // Park and Miller's generator, so that each run is the same.
    let seed = 1;
    const timing = new MemoryTiming(() => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    });
    const answered = new Map<number, number>();
    const reply = () => {
      const minute = Math.floor(timing.now() / 60_000);
      const before = answered.get(minute) ?? 0;
      if (before >= quota) return throttle();
      answered.set(minute, before + 1);
      return 'yes';
    };
    const asked = modelOf({ timing, limits: { concurrency: 50 }, latency: 500, reply });
    const told = await askAll(asked, questions);
    expect(told.filter((one) => !('text' in one))).toEqual([]);
    // Nearly as soon as the quota allows, and with few requests in vain.
    expect(timing.now()).toBeLessThan((questions / quota + 1) * 60_000);
    expect(asked.limiter.throttled).toBeLessThan(100 + 30 * (questions / quota));
  });

  it('counts as attempts for a question that is alone', async () => {
    const asked = modelOf({ reply: () => throttle(), limits: { attempts: 3 } });
    const [error] = await askAll(asked, 1);
    expect(error).toMatchObject({ code: 'throttled', message: 'too many (3 attempts)' });
    // Pauses of up to 250 ms and up to 500 ms, after 10 ms each.
    expect(asked.sent.map(({ at }) => at)).toEqual([0, 135, 395]);
  });

  it('is not asked by anyone before the time that it names', async () => {
    const asked = modelOf({ reply: (_, index) => (index === 0 ? throttle(30_000) : 'yes') });
    const others = askAll(asked, 4);
    const late = asked.timing.wait(1000).then(() => asked.ask('late'));
    await asked.timing.result(Promise.all([others, late]));
    // Three more were on their way.
    expect(asked.sent.map(({ at }) => at)).toEqual([0, 0, 0, 0, 30_010, 30_010]);
  });

  it('honours the time of other refusals as well', async () => {
    const busy = new ModelError('unavailable', 'HTTP 503.', { retryAfter: 5000 });
    const asked = modelOf({ reply: (_, index) => (index === 0 ? busy : 'yes') });
    await askAll(asked, 1);
    expect(asked.sent.map(({ at }) => at)).toEqual([0, 5010]);
  });

  it('is not waited for when it names hours: every question is told at once', async () => {
    const asked = modelOf({ limits: { concurrency: 1 }, reply: () => throttle(3_600_000) });
    const told = await askAll(asked, 3);
    expect(asked.sent).toHaveLength(1);
    expect(told.every((error) => error instanceof ModelError && error.fatal)).toBe(true);
    expect(told[2]).toMatchObject({ code: 'throttled', message: 'too many It asks to wait for 1 h.' });
    expect(asked.timing.timers).toBe(0);
    await expect(asked.ask('later')).rejects.toMatchObject({ fatal: true });
    expect(asked.sent).toHaveLength(1);
  });

  it('is given up after three minutes without an answer', async () => {
    const asked = modelOf({ limits: { concurrency: 10 }, reply: () => throttle() });
    const told = await askAll(asked, 30);
    expect(asked.timing.now()).toBeLessThan(220_000);
    expect(told.every((error) => error instanceof ModelError && error.code === 'throttled')).toBe(true);
    expect(told.some((error) => error instanceof ModelError && error.fatal)).toBe(true);
  });
});
