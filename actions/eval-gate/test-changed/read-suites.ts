import { UserError } from '../../../shared/action/errors.ts';
import { casesOfPrompt } from '../../../shared/cases/prompt-cases.ts';
import { readCases } from '../../../shared/cases/read-cases.ts';
import { graderSchema } from '../../../shared/grading/entries.ts';
import { modelNamed } from '../../../shared/models/named.ts';
import type { Prompt } from '../../../shared/prompts/prompt.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { readPrompt } from '../../../shared/suites/side.ts';
import type { Source } from '../../../shared/suites/sources.ts';
import { type CaseRow, rowOf } from './case-row.ts';
import type { GraderEntry, SuiteSide } from './side.ts';

/** What of a side is to be read. */
export interface Wanted {
  /** Whether the cases of a suite may differ between both sides. */
  cases(sources: readonly Source[]): boolean;
  /** Whether a prompt that is in no suite may differ, or is on one side alone. */
  prompt(path: string): boolean;
  /** The name that a prompt has at the head. */
  renamed(path: string): string;
}

/** The suites of one side, and prompts that are their own. What cannot be read is told elsewhere, and left out here. */
export async function readSuites(sources: readonly Source[], tree: Tree, wanted: Wanted): Promise<SuiteSide[]> {
  const suites = [...Map.groupBy(sources, ({ suite }) => suite).values()].map(async (ofSuite) => {
    const [{ settings, prompt }] = ofSuite as [Source];
    if (settings === undefined && !wanted.prompt(prompt)) return undefined;
    try {
      return await readSuite(ofSuite, tree, wanted);
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  });
  return (await Promise.all(suites)).filter((suite) => suite !== undefined);
}

async function readSuite(sources: readonly Source[], tree: Tree, wanted: Wanted): Promise<SuiteSide | undefined> {
  const [{ suite, settings, config, prompt }] = sources as readonly [Source];
  const areOwn = settings?.graders === undefined || settings.cases === undefined;
  const prompts = areOwn ? await Promise.all(sources.map((source) => readPrompt(source, tree))) : [];
  if (settings === undefined && !prompts.some(isSuite)) return undefined;
  const cases = wanted.cases(sources) ? await casesOf(settings?.cases, prompts, tree) : undefined;
  return {
    name: suite,
    prompts: sources.map((source) => wanted.renamed(source.prompt)),
    ...(settings && { settings }),
    place: (keys = []) =>
      settings === undefined ? { file: prompt, line: 1 } : config.locate(['suites', suite, ...keys]),
    graders:
      settings?.graders?.map(
        (spec, at): GraderEntry => ({
          spec,
          place: (keys = []) => config.locate(['suites', suite, 'graders', at, ...keys]),
        }),
      ) ?? prompts.flatMap(evaluatorsOf),
    model: (name) => {
      const known = modelNamed(config, name);
      return known && { name, config: known, place: (keys = []) => config.locate(['models', name, ...keys]) };
    },
    ...(cases && { cases }),
  };
}

const isSuite = (prompt: Prompt): boolean => prompt.evaluators.length > 0 && casesOfPrompt(prompt).length > 0;

const evaluatorsOf = ({ path, evaluators }: Prompt): GraderEntry[] =>
  evaluators.map(({ spec, position }) => ({
    spec: graderSchema.parse(spec),
    place: () => ({ file: path, line: position.line, column: position.column }),
  }));

async function casesOf(
  patterns: readonly string[] | undefined,
  prompts: readonly Prompt[],
  tree: Tree,
): Promise<CaseRow[]> {
  if (patterns === undefined) return prompts.flatMap(casesOfPrompt).map(rowOf);
  const rows: CaseRow[] = [];
  for await (const testCase of readCases(tree, [...patterns])) rows.push(rowOf(testCase));
  return rows;
}
