import { describe, expect, it } from 'vitest';
import { askAll, Purse } from '../../shared/guardrails/ask.ts';
import type { Labelled } from '../../shared/guardrails/labelled.ts';
import type { Ask, Model } from '../../shared/models/model.ts';
import { signal } from './setup.ts';

const rows: readonly Labelled[] = ['one', 'two', 'three'].map((text, index) => {
  return { id: text, text, harmful: false, source: 'input', file: 'set.jsonl', line: index + 1 };
});
const verdict = { action: 'NONE', units: {} };

/** A guardrail that lets everything through, and what it was asked with. */
function guardrail(ask: (text: number, options: Ask) => Promise<void> | undefined) {
  const asked: Ask[] = [];
  const model: Model = {
    name: 'support',
    concurrency: 1,
    ask: async (_, options) => {
      asked.push(options);
      await ask(asked.length, options);
      return { text: JSON.stringify(verdict), finish: 'stop', attempts: 1, latency: 1 } as never;
    },
  };
  return { model, asked };
}

describe('texts that a guardrail is asked about', () => {
  it('are not asked again, nor further ones asked, when the time is over', async () => {
    const time = new AbortController();
    const { model, asked } = guardrail((count, { closing }) => {
      if (count === 1) return undefined;
      time.abort(new Error('the 1 s that it may take are over'));
      // As a limiter does that waits before another attempt.
      closing?.throwIfAborted();
      return undefined;
    });
    const told = await askAll({ model, rows, signal, deadline: time.signal, prices: {}, purse: new Purse() });
    expect(asked).toHaveLength(2);
    expect(told.verdicts).toEqual([verdict, undefined, undefined]);
    expect([...told.errors]).toEqual([[1, 'the 1 s that it may take are over']]);
    expect(told.stopped).toEqual({
      why: 'max-time',
      message: '1 of 3 texts were asked: the 1 s that it may take are over.',
    });
  });

  it('are none where the time is over before the first', async () => {
    const { model, asked } = guardrail(() => undefined);
    const deadline = AbortSignal.abort(new Error('it is late'));
    const told = await askAll({ model, rows, signal, deadline, prices: {}, purse: new Purse() });
    expect([asked.length, told.errors.size, told.stopped?.message]).toEqual([
      0,
      0,
      '0 of 3 texts were asked: it is late.',
    ]);
  });

  it('end at once when the run is ended', async () => {
    const ending = new AbortController();
    const { model } = guardrail(() => {
      ending.abort(new Error('stopped by SIGTERM'));
      ending.signal.throwIfAborted();
      return undefined;
    });
    await expect(askAll({ model, rows, signal: ending.signal, prices: {}, purse: new Purse() })).rejects.toThrow(
      'stopped by SIGTERM',
    );
  });
});
