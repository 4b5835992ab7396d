import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../../shared/models/model.ts';
import { askAll, modelOf } from '../setup.ts';
import { MemoryTiming } from '../timing.ts';
import { unavailable, unreachable } from './refusals.ts';

describe('what fails', () => {
  it('is asked again after a longer and longer rest, with full jitter', async () => {
    const asked = modelOf({ latency: 0, random: () => 0.999, reply: unavailable, limits: { attempts: 6 } });
    const [error] = await askAll(asked, 1);
    expect(error).toMatchObject({ code: 'unavailable', message: 'HTTP 503. (6 attempts)', attempts: 6 });
    expect(asked.sent.map(({ at }) => Math.round(at))).toEqual([0, 50, 150, 350, 749, 1548]);
    const soon = modelOf({ latency: 0, random: () => 0, reply: unavailable, limits: { attempts: 6 } });
    await askAll(soon, 1);
    expect(soon.sent.map(({ at }) => at)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is not asked again where it was worked on, or would be refused again', async () => {
    const paid = new ModelError('timeout', 'It broke off.', { transient: false });
    for (const error of [paid, new ModelError('invalid-request', 'No.'), new ModelError('filtered', 'Filtered.')]) {
      const asked = modelOf({ reply: () => error });
      expect(await askAll(asked, 1)).toEqual([error]);
      expect(asked.sent).toHaveLength(1);
    }
  });

  it('is given up when a question has taken three times the time of an attempt', async () => {
    const timeout = () => new ModelError('timeout', 'No whole answer within 60 s.');
    const asked = modelOf({ latency: 60_000, reply: (_, index) => (index === 1 ? 'yes' : timeout()) });
    const [slow] = await askAll(asked, 2);
    expect(slow).toMatchObject({ code: 'timeout', attempts: 3, fatal: false });
  });

  it('is thrown as it is when it is a bug, and the next question has its place', async () => {
    const bug = new TypeError('undefined is not a function');
    const asked = modelOf({
      limits: { concurrency: 1 },
      reply: (_, index) => {
        if (index === 0) throw bug;
        return 'yes';
      },
    });
    const [first, second] = await askAll(asked, 2);
    expect(first).toBe(bug);
    expect(second).toMatchObject({ text: 'yes' });
  });
});

describe('an endpoint that cannot be reached', () => {
  it.each([1, 50])('is given up after five seconds, with %s at once', async (concurrency) => {
    const asked = modelOf({ limits: { concurrency, attempts: 20 }, latency: 1, reply: unreachable });
    const told = await askAll(asked, 60);
    expect(asked.timing.now()).toBeLessThan(30_000);
    expect(told.filter((error) => error instanceof ModelError && error.fatal).length).toBeGreaterThan(20);
    expect(told.at(-1)).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^Cannot reach it \(ECONNREFUSED\)\. It has not answered for \d+(\.\d+)? s\.$/),
    });
  });

  it('is waited for when it had answered before', async () => {
    const timing = new MemoryTiming();
    const isAway = () => timing.now() > 1010 && timing.now() < 40_000;
    const asked = modelOf({ timing, limits: { attempts: 20 }, reply: () => (isAway() ? unreachable() : 'yes') });
    const first = await timing.result(asked.ask('a'));
    const second = await timing.result(timing.wait(5).then(() => asked.ask('b')));
    expect([first.attempts, second.attempts > 5]).toEqual([1, true]);
  });
});
