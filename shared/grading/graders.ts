import { type Problem, UserError } from '../action/errors.ts';
import { embeddersOf, type GraderSpec, judgesOf, kindOf, ungrouped } from './entries.ts';
import type { Asks, Grade, Grader } from './grader.ts';
import type { Judgement, Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { noScripts, type Scripts } from './script/script.ts';

export { grade } from './grader.ts';

/**
 * Graders that are ready to use, in the order given. Expressions and schemas are compiled once.
 * @param scripts runs those of the side whose graders they are
 * @throws UserError for all values that cannot be used, with keys such as `graders[0].regex`
 */
export const compileGraders = (specs: readonly GraderSpec[], scripts: Scripts = noScripts): Promise<Grader[]> =>
  compileAll(specs, 'graders', scripts);

async function compileAll(specs: readonly unknown[], where: string, scripts: Scripts): Promise<Grader[]> {
  const problems: Problem[] = [];
  const graders = await Promise.all(
    specs.map(async (given, index): Promise<Grader | undefined> => {
      const spec = given as GraderSpec;
      const key = kindOf(spec);
      const kind = kinds[key];
      if (kind === undefined) throw new Error('a grader without a kind has passed the schema');
      try {
        return await compiled(key, kind, spec, scripts);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const at = `${where}[${index}].${key}`;
        problems.push(...error.problems.map((one) => ({ ...one, key: `${at}${nested(one.key)}` })));
        return undefined;
      }
    }),
  );
  if (problems.length > 0) throw new UserError(problems);
  return graders.filter((grader) => grader !== undefined);
}

/** `[0].regex` follows at once, `properties` after a point. */
const nested = (key: string | undefined): string => (key === undefined ? '' : key.startsWith('[') ? key : `.${key}`);

async function compiled(key: string, kind: Kind, spec: GraderSpec, scripts: Scripts): Promise<Grader> {
  const name = spec.name ?? `${spec.not === true ? 'not ' : ''}${kind.name?.(spec[key]) ?? key}`;
  const judge = await kind.compile(spec[key], spec, {
    compileAll: (entries) => compileAll(entries, '', scripts),
    scripts,
  });
  const graded = (judgement: Judgement): Grade => {
    const { pass, score, reason } = spec.not === true ? opposite(judgement) : judgement;
    const { verdicts, addressed } = judgement;
    return {
      grader: name,
      pass,
      score: score ?? (pass ? 1 : 0),
      ...(spec.weight !== undefined && { weight: spec.weight }),
      ...(reason !== undefined && { reason }),
      ...(verdicts && { verdicts }),
      ...(addressed !== undefined && { addressed }),
    };
  };
  const asks = ungrouped(spec).flatMap(asksOf);
  const embeds = ungrouped(spec).flatMap(embeddersOf);
  return {
    name,
    ...(asks.length > 0 && { asks }),
    ...(embeds.length > 0 && { embeds }),
    grade(answer, testCase, jury) {
      const judged = judge(answer, testCase, jury);
      return judged instanceof Promise ? judged.then(graded) : graded(judged);
    },
  };
}

function opposite({ pass, score }: Judgement): Judgement {
  const inverted = score === undefined ? {} : { score: 1 - score };
  return pass ? { pass: false, reason: 'it is met, and must not be', ...inverted } : { pass: true, ...inverted };
}

/** The models that an entry asks, which is no group. */
function asksOf(spec: GraderSpec): Asks[] {
  const key = kindOf(spec);
  const judging = kinds[key]?.judging;
  if (judging === undefined) return [];
  const grader = spec.name ?? `${spec.not === true ? 'not ' : ''}${key}`;
  const embeds = embeddersOf(spec);
  const asks = { grader, judges: judgesOf(spec), prompt: judging(spec[key], spec) };
  return [{ ...asks, ...(embeds.length > 0 && { embeds }) }];
}
