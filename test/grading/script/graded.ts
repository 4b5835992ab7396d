import { afterEach } from 'vitest';
import type { Case } from '../../../shared/cases/case.ts';
import { parseYaml } from '../../../shared/config/parse-yaml.ts';
import { graderSchema } from '../../../shared/grading/entries.ts';
import type { Grade, Grader } from '../../../shared/grading/grader.ts';
import { compileGraders, grade } from '../../../shared/grading/graders.ts';
import type { Scripts } from '../../../shared/grading/script/script.ts';
import { scriptsOf } from '../../../shared/grading/script/scripts.ts';
import type { Answer } from '../../../shared/models/model.ts';
import { type Files, treeOf } from '../../fakes/tree.ts';

const opened: Scripts[] = [];
afterEach(() => Promise.all(opened.splice(0).map((scripts) => scripts.close())));

interface Given {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly check?: () => void;
}

/** Scripts of a side; they are ended after the test. */
export function scriptsIn(files: Files, { env = process.env, signal, check = () => {} }: Given = {}): Scripts {
  const running = signal ?? new AbortController().signal;
  const scripts = scriptsOf({ tree: treeOf(files), env, signal: running, loading: 3_000 }, check);
  opened.push(scripts);
  return scripts;
}

/** The grader of one entry of `graders:`, as YAML. */
export async function graderOf(entry: string, files: Files = {}, given: Given = {}): Promise<Grader> {
  const spec = parseYaml('aiops.yml', entry, graderSchema).value;
  const [grader] = await compileGraders([spec], scriptsIn(files, given));
  if (grader === undefined) throw new Error('there is no grader');
  return grader;
}

const aCase: Case = { id: 't-1', vars: {}, tags: {}, critical: false, file: 'evals/t.jsonl', line: 4 };

/** What a grader says of an answer. */
export async function gradeOf(
  grader: Grader,
  answer: string | Partial<Answer>,
  testCase: Partial<Case> = {},
): Promise<Grade> {
  const given = typeof answer === 'string' ? { text: answer } : answer;
  const complete = { text: '', latency: 100, attempts: 1, ...given };
  const { grades } = await grade([grader], complete, { ...aCase, ...testCase });
  const [first] = grades;
  if (first === undefined) throw new Error('there is no grade');
  return first;
}

/** The same as `pass`, a reason, or the message of an error. */
export async function saidOf(entry: string, files: Files, answer = 'hello', testCase: Partial<Case> = {}) {
  try {
    const { pass, reason } = await gradeOf(await graderOf(entry, files), answer, testCase);
    return pass ? 'pass' : reason;
  } catch (error) {
    return (error as Error).message;
  }
}
