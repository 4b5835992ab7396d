import type { Progress } from '../../../shared/action/log.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { evaluate } from '../../../shared/evaluation/evaluate.ts';
import type { Plan, Side } from '../../../shared/evaluation/plan.ts';
import type { CaseOutcome, Sample, SideName } from '../../../shared/evaluation/sample.ts';
import type { Grader } from '../../../shared/grading/grader.ts';
import type { Model } from '../../../shared/models/model.ts';

const saysYes: Grader = {
  name: 'says yes',
  grade: ({ text }) => ({ grader: 'says yes', pass: text === 'yes', score: text === 'yes' ? 1 : 0 }),
};

export const side = (model: Model, prompt = '', graders = [saysYes]): Side => ({
  model,
  graders,
  render: ({ id }) => ({ messages: [{ role: 'user', content: `${prompt}${id}` }], parameters: {} }),
});

interface Kept {
  readonly case: string;
  readonly side: SideName;
  readonly sample: Sample;
}

export async function run(
  given: Partial<Omit<Plan, 'cases'>> & { head: Side; cases: Iterable<Case> | AsyncIterable<Case> },
) {
  const kept: Kept[] = [];
  const outcomes: CaseOutcome[] = [];
  const shown: Progress[] = [];
  const { cases, ...rest } = given;
  const ending = await evaluate(
    {
      label: 'triage',
      total: Array.isArray(cases) ? cases.length : 1,
      repeats: 1,
      signal: new AbortController().signal,
      clock: () => 0,
      cases: (async function* () {
        yield* cases;
      })(),
      ...rest,
    },
    {
      sample: async (testCase, name, sample) => void kept.push({ case: testCase.id, side: name, sample }),
      outcome: (outcome) => void outcomes.push(outcome),
      progress: (progress) => void shown.push(progress),
    },
  );
  return { ...ending, kept, outcomes, shown };
}
