import type { Case } from '../../shared/cases/case.ts';
import { parseYaml } from '../../shared/config/parse-yaml.ts';
import { graderSchema } from '../../shared/grading/entries.ts';
import { compileGraders, grade } from '../../shared/grading/graders.ts';
import type { Answer } from '../../shared/models/model.ts';

const aCase: Case = { id: 't-1', vars: {}, tags: {}, critical: false, file: 'evals/t.jsonl', line: 4 };

/** What the grader of one entry of `graders:`, as YAML, says of an answer. */
export async function gradeOne(entry: string, answer: string | Partial<Answer>, testCase: Partial<Case> = {}) {
  const given = typeof answer === 'string' ? { text: answer } : answer;
  const graders = await compileGraders([parseYaml('aiops.yml', entry, graderSchema).value]);
  const { grades } = await grade(graders, { text: '', latency: 100, attempts: 1, ...given }, { ...aCase, ...testCase });
  const [first] = grades;
  if (first === undefined) throw new Error('there is no grade');
  return first.pass ? 'pass' : first.reason;
}
