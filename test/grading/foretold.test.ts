import { describe, expect, it } from 'vitest';
import { type GraderSpec, judgesNamed } from '../../shared/grading/entries.ts';
import { askingAmong, foretold } from '../../shared/grading/foretold.ts';
import { compileGraders } from '../../shared/grading/graders.ts';

const testCase = { id: '1', vars: { ticket: 'Where is my order?', context: 'It comes on Monday.' } } as never;

const asked = async (spec: GraderSpec) => foretold(await compileGraders([spec]), testCase, 'On Monday.');

describe('what graders would ask', () => {
  it('is what they ask each judge, with the answer in it', async () => {
    const { asked: all } = await asked({ rubric: { judge: ['one', 'two'], criteria: 'Names the day' } });
    expect(all.map(({ judge }) => judge)).toEqual(['one', 'two']);
    for (const { text } of all)
      for (const part of ['Names the day', 'Where is my order?', 'On Monday.']) expect(text).toContain(part);
    expect(JSON.parse(all[0]?.verdict ?? '')).toEqual({ reason: expect.any(String), score: 1 });
  });

  it('is every step of those that ask several times', async () => {
    const { asked: all } = await asked({ pairwise: { judge: 'one', criteria: 'Short' } });
    expect(all).toHaveLength(2);
    const relevance = await asked({ 'answer-relevance': { judge: 'one', embeddings: 'two' } });
    expect(relevance.asked.length).toBeGreaterThan(0);
    expect(relevance.embedded.length).toBeGreaterThan(1);
  });

  it('is what they have embedded', async () => {
    const { embedded } = await asked({ similar: { to: 'It comes on Monday.', model: 'e', metric: 'cosine' } });
    expect(embedded).toEqual([
      { embedder: 'e', text: 'On Monday.' },
      { embedder: 'e', text: 'It comes on Monday.' },
    ]);
  });

  it('is nothing of a grader that cannot be used with the case', async () => {
    expect((await asked({ rubric: { judge: 'one', criteria: '{{missing}}' } })).asked).toEqual([]);
  });

  it('is of those in groups, without what else is there', () => {
    const rubric = { rubric: { judge: 'one', criteria: 'Short' } };
    const specs: GraderSpec[] = [{ group: [{ equals: 'x' }, rubric] }, { equals: 'y' }];
    expect(askingAmong(specs, (spec) => judgesNamed([spec]).length > 0)).toEqual([rubric]);
  });
});
