import { describe, expect, it } from 'vitest';
import type { Side } from '../../../shared/evaluation/plan.ts';
import { type Model, ModelError } from '../../../shared/models/model.ts';
import { casesOf, modelOf } from '../models.ts';
import { run, side } from './run.ts';

describe('a reference beside the two', () => {
  const says = (reply: (question: string) => string | ModelError) => modelOf(reply);
  const dispensable = (model: Model): Side => ({ ...side(model, 'old '), isDispensable: true });

  it('answers the same cases', async () => {
    const [head, old] = [says(() => 'yes'), says(() => 'no')];
    const { outcomes, kept } = await run({ head: side(head), reference: dispensable(old), cases: casesOf(3) });
    expect(old.asked).toEqual(['old c0', 'old c1', 'old c2']);
    expect(outcomes.map(({ head: [now], reference = [] }) => [now?.pass, reference[0]?.pass])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
    expect(new Set(kept.map(({ side: name }) => name))).toEqual(new Set(['head', 'reference']));
  });

  it('that asks what a side asks is not asked', async () => {
    const model = says(() => 'yes');
    const { outcomes } = await run({
      base: side(model, 'a '),
      head: side(model, 'b '),
      reference: { ...side(model, 'a '), isDispensable: true },
      cases: casesOf(2),
    });
    expect(model.asked.sort()).toEqual(['a c0', 'a c1', 'b c0', 'b c1']);
    expect(outcomes.every(({ reference }) => reference?.[0]?.pass)).toBe(true);
  });

  it('whose model is not there any more stops nobody, and is not asked twice', async () => {
    const gone = new ModelError('unknown-model', 'there is no such model');
    const [head, old] = [says(() => 'yes'), says(() => gone)];
    const { outcomes, stopped } = await run({ head: side(head), reference: dispensable(old), cases: casesOf(40) });
    expect(stopped).toBeUndefined();
    expect(old.asked.length).toBeLessThan(10);
    expect(outcomes).toHaveLength(40);
    expect(outcomes.every(({ head: [now] }) => now?.pass)).toBe(true);
    expect(outcomes.every(({ reference }) => reference?.[0]?.error?.message === 'there is no such model')).toBe(true);
  });

  it('that never answers is given up', async () => {
    const [head, old] = [says(() => 'yes'), says(() => new ModelError('timeout', 'no answer in 60 s'))];
    const { outcomes, stopped } = await run({ head: side(head), reference: dispensable(old), cases: casesOf(100) });
    expect(stopped).toBeUndefined();
    expect(old.asked.length).toBeLessThan(40);
    expect(outcomes).toHaveLength(100);
  });
});
