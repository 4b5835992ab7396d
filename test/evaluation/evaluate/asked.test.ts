import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluation/evaluate.ts';
import { casesOf, modelOf } from '../models.ts';
import { run, side } from './run.ts';

describe('what is asked', () => {
  it('asks both sides of a case next to each other', async () => {
    const asked: string[] = [];
    const model = (name: string) =>
      modelOf(
        (question) => {
          asked.push(`${name} ${question}`);
          return 'yes';
        },
        { concurrency: 1 },
      );
    await run({ cases: casesOf(4), base: side(model('base')), head: side(model('head')) });
    const positions = [0, 1, 2, 3].map((at) => Math.abs(asked.indexOf(`base c${at}`) - asked.indexOf(`head c${at}`)));
    expect(asked).toHaveLength(8);
    expect(Math.max(...positions)).toBeLessThanOrEqual(2);
  });

  it('never has more questions in flight than the model takes, and uses what it takes', async () => {
    const model = modelOf(() => 'yes', { concurrency: 3 });
    await run({ cases: casesOf(20), base: side(model, 'base '), head: side(model, 'head '), repeats: 2 });
    expect(model.asked).toHaveLength(80);
    expect(model.busiest).toBe(3);
  });

  it('gives each model a limit of its own', async () => {
    const slow = modelOf(() => 'yes', { concurrency: 1 });
    const fast = modelOf(() => 'yes', { concurrency: 5 });
    await run({ cases: casesOf(20), base: side(slow), head: side(fast) });
    expect(slow.busiest).toBe(1);
    expect(fast.busiest).toBeLessThanOrEqual(5);
  });

  it('asks every repeat, and tells the model which one it is', async () => {
    const model = modelOf((_, { repeat }) => (repeat === 1 ? 'no' : 'yes'));
    const { outcomes } = await run({ cases: casesOf(1), head: side(model), repeats: 3 });
    expect(outcomes[0]?.head.map(({ repeat, pass }) => [repeat, pass])).toEqual([
      [0, true],
      [1, false],
      [2, true],
    ]);
  });

  it('asks the same question of the same model once for both sides', async () => {
    const model = modelOf(() => ({ text: 'yes', cost: 1 }));
    const { outcomes, spent, kept } = await run({ cases: casesOf(3), base: side(model), head: side(model) });
    expect(model.asked).toEqual(['c0', 'c1', 'c2']);
    expect(spent).toBe(3);
    expect(kept).toHaveLength(6);
    expect(outcomes.every(({ base, head }) => base?.[0]?.answer === head[0]?.answer)).toBe(true);
  });

  it('reads no more cases than it has workers for', async () => {
    let read = 0;
    let answered = 0;
    let window = 0;
    async function* many() {
      for (const one of casesOf(500)) {
        read += 1;
        window = Math.max(window, read - answered);
        yield one;
      }
    }
    const model = modelOf(
      () => {
        answered += 1;
        return 'yes';
      },
      { concurrency: 7 },
    );
    const { outcomes } = await run({ cases: many(), total: 500, head: side(model) });
    expect(outcomes).toHaveLength(500);
    expect(window).toBeLessThanOrEqual(8);
  });

  it.each([
    [9, 9],
    [10, 20],
  ])('with %i at once has asked %i before the first answer is kept', async (concurrency, asked) => {
    const { promise: kept, resolve: keep } = Promise.withResolvers<void>();
    const model = modelOf(() => 'yes', { concurrency });
    let waiting = 0;
    const ending = evaluate(
      {
        label: 'triage',
        total: 50,
        repeats: 1,
        signal: new AbortController().signal,
        clock: () => 0,
        cases: (async function* () {
          yield* casesOf(50);
        })(),
        head: side(model),
      },
      {
        sample: async () => {
          waiting += 1;
          if (waiting === asked) setImmediate(() => setImmediate(keep));
          await kept;
        },
        outcome: () => expect(model.asked.length).toBeGreaterThanOrEqual(asked),
        progress: () => undefined,
      },
    );
    await kept;
    expect(model.asked).toHaveLength(asked);
    await ending;
    expect(model.asked).toHaveLength(50);
  });

  it('numbers the cases as they stand, whatever order the answers come in', async () => {
    let turn = 0;
    const model = modelOf(async () => {
      for (let wait = (turn++ * 7) % 5; wait > 0; wait--) await new Promise((resolve) => setImmediate(resolve));
      return 'yes';
    });
    const { outcomes } = await run({ cases: casesOf(12), head: side(model) });
    expect(outcomes.every(({ index, case: { id } }) => id === `c${index}`)).toBe(true);
    expect(outcomes.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
  });
});

it('tells each model how new its answers have to be', async () => {
  const asked: (string | undefined)[] = [];
  const model = (name: string) =>
    modelOf((_, { freshness }) => {
      asked.push(`${name} ${freshness}`);
      return 'yes';
    });
  await run({ cases: casesOf(1), base: { ...side(model('base')), freshness: 'checked' }, head: side(model('head')) });
  expect(asked.sort()).toEqual(['base checked', 'head undefined']);
});
