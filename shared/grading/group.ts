import type { groupOf } from './forms/group.ts';
import { type Grade, grade } from './grader.ts';
import { failed, type Kind, passed } from './kind.ts';
import { quoteAll } from './quote.ts';

/** Graders that count as one: all of them have to pass, or their score has to reach a threshold. */
export const group: Kind<ReturnType<typeof groupOf>> = {
  async compile(entries, { threshold }, { compileAll }) {
    const graders = await compileAll(entries);
    return async (answer, testCase, jury) => {
      const { score, pass, grades } = await grade(graders, answer, testCase, jury);
      const judged = judgedIn(grades);
      if (threshold === undefined ? pass : score >= threshold) return { ...passed, score, ...judged };
      const wrong = grades.filter((one) => !one.pass);
      const why = wrong.map(({ grader, reason }) => (reason === undefined ? grader : `${grader}: ${reason}`));
      const short = threshold === undefined ? '' : `scores ${score.toFixed(2)}, under ${threshold}: `;
      return { ...failed(`${short}${wrong.length === 1 ? why[0] : quoteAll(why)}`), score, ...judged };
    };
  },
};

/** What the models said that were asked in a group. */
function judgedIn(grades: readonly Grade[]): Pick<Grade, 'verdicts' | 'addressed'> {
  const verdicts = grades.flatMap((one) => one.verdicts ?? []);
  const [addressed] = grades.flatMap((one) => one.addressed ?? []);
  return { ...(verdicts.length > 0 && { verdicts }), ...(addressed !== undefined && { addressed }) };
}
