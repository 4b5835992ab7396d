import { describe, expect, it } from 'vitest';
import { requireSlices } from '../../../actions/eval-gate/slices/required.ts';
import { UserError } from '../../../shared/action/errors.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { caseOf } from '../../evaluation/models.ts';
import { gap } from './gap.ts';

describe('a rule on slices that cannot be decided', () => {
  const said = async (rules: ReturnType<typeof gap>[], cases: Partial<Case>[]): Promise<string[]> => {
    const all = cases.map((given, at) => caseOf(`c${at}`, { line: at + 1, vars: {}, ...given }));
    const listed = (async function* () {
      yield* all;
    })();
    try {
      await requireSlices(rules, listed, 'triage');
    } catch (error) {
      if (error instanceof UserError) return error.problems.map(({ message, fix }) => `${message} ${fix}`);
      throw error;
    }
    return [];
  };
  const tagged = (...values: string[]) => values.map((language) => ({ tags: { language } }));
  const times = (value: string, count: number) => Array<string>(count).fill(value);

  it('is told before anything is asked: no case has it', async () => {
    expect(await said([gap(0.1, 'langage')], tagged('de', 'en'))).toEqual([
      'no case has a tag or a variable langage with a single value. Did you mean language?',
    ]);
    expect(await said([gap(0.1, 'tier')], tagged('de', 'en'))).toEqual([
      'no case has a tag or a variable tier with a single value. Cases have: language.',
    ]);
  });

  it('all cases have the same', async () => {
    expect(await said([gap(0.1)], tagged(...times('de', 30)))).toEqual([
      'all cases have the same language: there is nothing to compare. Name something that groups of cases have in common.',
    ]);
  });

  it('every slice is of one case', async () => {
    expect(await said([gap(0.1)], tagged('a', 'b', 'c'))).toEqual([
      'each of the 3 slices by language is of a single case: that says nothing of a group. Name something that groups of cases have in common.',
    ]);
  });

  it('slices are too small', async () => {
    expect(await said([gap(0.1)], tagged(...times('de', 30), ...times('en', 4)))).toEqual([
      'one slice alone by language has the 10 cases that it takes to count; the next has 4. Write more cases for the others. Or lower min-cases to 4: then differences have to be large to show.',
    ]);
    const clustered = [...times('de', 30), ...times('en', 30)].map((language) => ({
      tags: { language },
      cluster: 'd',
    }));
    expect(await said([gap(0.1)], clustered)).toEqual([
      'each of the 2 slices by language is of a single cluster: that says nothing of a group. Name something that groups of cases have in common.',
    ]);
  });

  it('there are too many', async () => {
    const many = Array.from({ length: 402 }, (_, at) => `v${at % 201}`);
    expect(await said([gap(0.1, 'language', 2)], tagged(...many))).toEqual([
      'there are 201 slices by language; 200 is the most. Name something that groups of cases have in common.',
    ]);
  });

  it('nothing is wrong with two that are large enough, and values are never told', async () => {
    expect(await said([gap(0.1)], tagged(...times('de', 10), ...times('en', 10), 'fr'))).toEqual([]);
    expect((await said([gap(0.1)], tagged('SECRET', 'b'))).join()).not.toContain('SECRET');
  });
});
