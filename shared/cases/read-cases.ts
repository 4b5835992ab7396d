import { type Problem, UserError } from '../action/errors.ts';
import type { Tree } from '../revision/tree.ts';
import type { Case } from './case.ts';
import { caseOf } from './fields.ts';
import { type Asked, caseFiles } from './files.ts';
import { formatOf } from './formats.ts';
import { CaseIds } from './ids.ts';
import type { ReadRows, Report, Row } from './row.ts';

/** Problems told at once. */
const mostProblems = 20;

/**
 * The cases of all files that the patterns match, file by file, as they are read: JSONL and CSV never stand in memory
 * as a whole. A case without an id is called by its file and line.
 * @throws UserError with all that is wrong in a file, up to 20 problems, when its end is reached; after the first
 *   problem no more cases are given
 */
export async function* readCases(
  tree: Pick<Tree, 'list' | 'stream'>,
  patterns: string | readonly string[],
  asked: Asked = {},
): AsyncGenerator<Case> {
  const files = await caseFiles(tree, patterns, asked);
  const ids = new CaseIds(files);
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  for (const file of files) {
    let any = false;
    for await (const rows of rowsOf(tree, file, report)) {
      any ||= rows.length > 0;
      for (const row of rows) {
        const one = caseOf(row, file, ids.fallback(file, row.line), report);
        const taken = one && ids.take(one);
        if (taken) report(taken);
        if (one && problems.length === 0) yield one;
      }
      if (problems.length >= mostProblems) throw new UserError(problems.slice(0, mostProblems));
    }
    if (problems.length > 0) throw new UserError(problems);
    if (!any) throw new UserError({ file, line: 1, message: 'There is no case in this file.' });
  }
}

/** The rows of one file. What ends the reading is reported like everything else. */
async function* rowsOf(tree: Pick<Tree, 'stream'>, file: string, report: Report): AsyncGenerator<readonly Row[]> {
  const stream = await tree.stream(file);
  if (stream === undefined) throw new UserError({ file, message: 'The file is no longer there.' });
  const read = (await formatOf(file)?.()) as ReadRows;
  try {
    yield* read(stream, file, report);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    error.problems.forEach(report);
  }
}
