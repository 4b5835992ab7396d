import { expect, it } from 'vitest';
import { casesOf, modelOf } from '../models.ts';
import { run, side } from './run.ts';

it('tells that an endpoint throttles, and how many it is asked at once', async () => {
  const busy = { inFlight: 3, atOnce: 12, sent: 100, throttled: 60 };
  const model = { ...modelOf(() => 'yes', { concurrency: 50 }), load: busy };
  const { shown } = await run({ cases: casesOf(1), base: side(model, 'base '), head: side({ ...model }) });
  expect(shown).toMatchObject([{ inFlight: 3, throttled: 12 }]);
  const fine = { ...model, load: { ...busy, atOnce: 50 } };
  expect((await run({ cases: casesOf(1), head: side(fine) })).shown[0]).not.toHaveProperty('throttled');
});

it('tells how far it is: cases, pass rate, money and the time that is left', async () => {
  let now = 0;
  const model = modelOf(
    (question) => {
      now += 2_000;
      return { text: question === 'c0' ? 'no' : 'yes', cost: 0.25 };
    },
    { concurrency: 1 },
  );
  const { shown } = await run({ cases: casesOf(4), head: side(model), clock: () => now });
  expect(shown).toEqual([
    { label: 'triage', done: 1, total: 4, inFlight: 0, passRate: 0, spent: 0.25, left: 6 },
    { label: 'triage', done: 2, total: 4, inFlight: 0, passRate: 0.5, spent: 0.5, left: 4 },
    { label: 'triage', done: 3, total: 4, inFlight: 0, passRate: 2 / 3, spent: 0.75, left: 2 },
    { label: 'triage', done: 4, total: 4, inFlight: 0, passRate: 0.75, spent: 1, left: 0 },
  ]);
});
