import { expect, it } from 'vitest';
import { evalGate } from '../../../actions/eval-gate/definition.ts';
import { policy } from '../measured.ts';
import { files, run } from './run.ts';

it('tells its figures as outputs', async () => {
  const reply = (question: string) => (question === 'short\nSECRET one' ? 'no' : { text: 'yes', cost: 0.01 });
  const { data } = await run({ base: files('long'), head: files('short'), reply });
  const values = Object.entries(evalGate.outputs).map(async ([name, { value }]) => [
    name,
    await value(data, policy(), []),
  ]);
  expect(Object.fromEntries(await Promise.all(values))).toEqual({
    'pass-rate': 0.75,
    cases: 4,
    'newly-failing': 1,
    cost: undefined,
  });
});

it('tells what was spent on recorded answers as nothing, also where their price is not known', async () => {
  const { data } = await run({
    base: files('long'),
    head: files('short'),
    reply: () => ({ text: 'yes', attempts: 0 }),
  });
  expect(evalGate.outputs.cost?.value(data, policy(), [])).toBe(0);
});
