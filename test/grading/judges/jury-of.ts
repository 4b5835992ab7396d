import type { Case } from '../../../shared/cases/case.ts';
import { parseYaml } from '../../../shared/config/parse-yaml.ts';
import { graderSchema } from '../../../shared/grading/entries.ts';
import type { Grade } from '../../../shared/grading/grader.ts';
import { compileGraders, grade } from '../../../shared/grading/graders.ts';
import { type Jury, noJury } from '../../../shared/grading/judges/jury.ts';
import type { Request } from '../../../shared/models/model.ts';
import { caseOf } from '../../evaluation/models.ts';

/** What a judge says when it is asked: a value is said as JSON. */
export type Says = (request: Request, judge: string) => unknown;

export interface Heard extends Jury {
  readonly requests: Request[];
}

/** Judges in memory. */
export function juryOf(says: Says): Heard {
  const requests: Request[] = [];
  return {
    ...noJury,
    requests,
    async ask(judge, request) {
      requests.push(request);
      const said = await says(request, judge);
      return { text: typeof said === 'string' ? said : JSON.stringify(said), latency: 1, attempts: 1 };
    },
  };
}

/** The grade by one entry of `graders:`, as YAML. */
export async function judgedBy(
  entry: string,
  jury: Jury,
  text: string,
  testCase: Partial<Case> = {},
): Promise<Grade | undefined> {
  const graders = await compileGraders([parseYaml('aiops.yml', entry, graderSchema).value]);
  const { grades } = await grade(graders, { text, latency: 1, attempts: 1 }, { ...caseOf('t-1'), ...testCase }, jury);
  return grades[0];
}

/** All that a request says, one message after the other. */
export const wordsOf = ({ messages }: Request): string => messages.map(({ content }) => content).join('\n');
