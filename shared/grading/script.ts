import type { Case } from '../cases/case.ts';
import type { Answer } from '../models/model.ts';
import { type script as form, scriptOf } from './forms/script.ts';
import type { Kind } from './kind.ts';
import type { Question } from './script/script.ts';

/** Asks a program of the side whose graders count. It runs apart, and on events alone that may execute it. */
export const script: Kind<typeof form> = {
  name: (value) => `script ${scriptOf(value).name}`,
  async compile(value, { threshold }, { scripts }) {
    const script = scriptOf(value);
    const [{ run }, { judgementOf }] = await Promise.all([scripts.open(script), import('./script/result.ts')]);
    const given = typeof value === 'string' ? undefined : value.with;
    return async (answer, testCase) => judgementOf(await run(questionOf(answer, testCase, given)), script, threshold);
  },
};

function questionOf(
  { text: output, toolCalls, stopReason, finish, usage, cost, latency, version }: Answer,
  { id, tags, cluster, vars, expected }: Case,
  given: unknown,
): Question {
  return {
    output,
    context: {
      expected,
      vars,
      case: { id, tags, ...(cluster !== undefined && { cluster }) },
      answer: { toolCalls, stopReason, finish, usage, cost, latency, version },
      ...(given !== undefined && { with: given }),
    },
  };
}
