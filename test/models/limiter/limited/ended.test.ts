import { describe, expect, it } from 'vitest';
import { askAll, modelOf, never, throttle } from '../setup.ts';
import { unavailable } from './refusals.ts';

describe('a question that is ended', () => {
  it.each(['waits for its turn', 'rests before another attempt'])('while it %s sends nothing further', async (when) => {
    const controller = new AbortController();
    const reason = new Error('stopped by SIGTERM');
    const asked = modelOf({ limits: { concurrency: 1 }, latency: 100, reply: () => unavailable() });
    const first = asked.ask('first', { signal: when.startsWith('waits') ? never : controller.signal });
    const second = asked.ask('second', { signal: controller.signal });
    const stopping = asked.timing.wait(when.startsWith('waits') ? 50 : 101).then(() => controller.abort(reason));
    await Promise.all([asked.timing.until(Promise.allSettled([first, second, stopping])), stopping]);
    await expect(second).rejects.toBe(reason);
    if (!when.startsWith('waits')) await expect(first).rejects.toBe(reason);
    else await expect(first).rejects.toMatchObject({ code: 'unavailable' });
    expect(asked.limiter).toMatchObject({ inFlight: 0, asking: 0 });
    expect(asked.timing.timers).toBe(0);
  });

  it('by closing is waited for when it is being answered, and sends nothing further when it waits', async () => {
    const closing = new AbortController();
    const reason = new Error('the money is spent');
    const asked = modelOf({
      limits: { concurrency: 2 },
      reply: (_, index) => {
        if (index === 1) closing.abort(reason);
        return 'yes';
      },
    });
    const told = await askAll(asked, 5, { closing: closing.signal });
    expect(told.map((one) => ('text' in one ? one.text : one))).toEqual(['yes', 'yes', reason, reason, reason]);
    expect(asked.sent).toHaveLength(2);
  });

  it('by closing does not ask again', async () => {
    const closing = new AbortController();
    const asked = modelOf({
      reply: () => {
        closing.abort(new Error('30 min are over'));
        return unavailable();
      },
    });
    expect(await askAll(asked, 1, { closing: closing.signal })).toEqual([new Error('30 min are over')]);
  });

  it('leaves no timer behind, so that the process can end', async () => {
    const controller = new AbortController();
    const asked = modelOf({ limits: { concurrency: 1 }, reply: () => throttle(60_000) });
    const asking = askAll(asked, 3, { signal: controller.signal });
    const stopping = asked.timing.wait(20).then(() => controller.abort(new Error('enough')));
    await Promise.all([asking, stopping]);
    expect(asked.timing.timers).toBe(0);
    expect(asked.timing.now()).toBeLessThan(60_000);
  });
});
