import picomatch from 'picomatch';
import { type Place, type Problem, UserError } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import type { Tree } from '../revision/tree.ts';
import { caseFileEndings, formatOf } from './formats.ts';

/** Where the patterns are written, for errors. */
export interface Asked extends Place {
  readonly key?: string;
}

/**
 * The files that patterns mean, sorted and each once. A pattern that is a file's whole path means that file, whatever
 * characters are in it.
 * @throws UserError for patterns that match nothing, and for files that cannot hold cases
 */
export async function caseFiles(
  tree: Pick<Tree, 'list'>,
  patterns: string | readonly string[],
  asked: Asked = {},
): Promise<string[]> {
  const all = await tree.list();
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const pattern of [patterns].flat()) {
    const plain = pattern.replace(/^\.\//, '');
    const isMatch = picomatch(plain, { dot: true, nonegate: true });
    const matching = all.filter((path) => path === plain || isMatch(path));
    for (const path of matching) found.add(path);
    if (matching.length === 0) problems.push({ ...asked, ...nothing(plain, all) });
  }
  for (const path of found) {
    if (formatOf(path) !== undefined) continue;
    const message = `${path} cannot be read as cases. A file of cases ends in ${caseFileEndings.join(', ')}.`;
    problems.push({ ...asked, message });
  }
  if (problems.length > 0) throw new UserError(problems);
  return [...found].sort();
}

function nothing(pattern: string, all: readonly string[]): Problem {
  const guess = nearest(
    pattern,
    all.filter((path) => formatOf(path) !== undefined),
  );
  const isPattern = /[*?[{(]/.test(pattern);
  const message = isPattern ? `No file matches ${pattern}.` : `There is no file ${pattern}.`;
  return { message, ...(guess !== undefined && { fix: `Did you mean ${guess}?` }) };
}
