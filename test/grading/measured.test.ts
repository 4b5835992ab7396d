import { expect, test } from 'vitest';
import { gradeOne } from './grade-one.ts';

test.each([
  ['latency: { max: 2500 ms }', { latency: 2500 }, 'pass'],
  ['latency: { max: 2.5 s }', { latency: 2501 }, 'took 2501 ms, over 2500 ms'],
  ['latency: { max: 2.5 s }', { latency: 14_200 }, 'took 14.2 s, over 2.5 s'],
  ['cost: { max: $0.01 }', { cost: 0.01 }, 'pass'],
  ['cost: { max: $0.01 }', { cost: 0.02 }, 'cost $0.02, over $0.01'],
  ['cost: { max: $0.01 }', { cost: 0.0100001 }, 'cost $0.0100001, over $0.01'],
  ['cost: { max: $0.01 }', {}, "the price of this model is not known, so neither is the answer's cost"],
])('%s: %j', async (entry, answer, said) => {
  expect(await gradeOne(entry, answer)).toBe(said);
});
