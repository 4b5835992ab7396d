import { describe, expect, it } from 'vitest';
import { UserError } from '../../../shared/action/errors.ts';
import type { Side } from '../../../shared/evaluation/plan.ts';
import type { Grader } from '../../../shared/grading/grader.ts';
import { ModelError } from '../../../shared/models/model.ts';
import { casesOf, modelOf } from '../models.ts';
import { run, side } from './run.ts';

describe('what goes wrong with one case', () => {
  it('is an error and no score when there is no answer', async () => {
    const model = modelOf((question) => (question === 'c1' ? new ModelError('timeout', 'no answer in 60 s') : 'yes'));
    const { outcomes, stopped } = await run({ cases: casesOf(3), head: side(model) });
    const failed = outcomes.find(({ index }) => index === 1)?.head[0];
    expect(failed).toMatchObject({ error: { code: 'timeout', message: 'no answer in 60 s' }, grades: [] });
    expect(failed).not.toHaveProperty('score');
    expect(stopped).toBeUndefined();
  });

  it('keeps the answer when it cannot be graded', async () => {
    const grader: Grader = {
      name: 'picky',
      grade: () => {
        throw new UserError('{{expected}} is empty in this case');
      },
    };
    const { outcomes } = await run({
      cases: casesOf(1),
      head: side(
        modelOf(() => 'yes'),
        '',
        [grader],
      ),
    });
    expect(outcomes[0]?.head[0]).toMatchObject({
      answer: { text: 'yes' },
      error: { code: 'grading', message: '{{expected}} is empty in this case' },
    });
  });

  it('asks nothing where the case does not fill the prompt', async () => {
    const model = modelOf(() => 'yes');
    const broken: Side = {
      ...side(model),
      render: () => {
        throw new UserError('there is no variable ticket');
      },
    };
    const { outcomes } = await run({ cases: casesOf(2), head: broken, repeats: 3 });
    expect(model.asked).toEqual([]);
    expect(outcomes[0]?.head).toEqual([
      { repeat: 0, error: { code: 'rendering', message: 'there is no variable ticket' }, grades: [] },
    ]);
  });
});
