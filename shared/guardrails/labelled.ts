import { type Problem, UserError } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import type { Case } from '../cases/case.ts';
import type { Asked } from '../cases/files.ts';
import { readCases } from '../cases/read-cases.ts';
import type { Tree } from '../revision/tree.ts';
import type { Source } from './apply.ts';
import { type Policy, policies } from './verdict.ts';

/** A text of which somebody knows whether it is to be stopped. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly harmful: boolean;
  /** Free words to group by. */
  readonly category?: string;
  /** Which policy is to stop it; only of a harmful one. */
  readonly policy?: Policy;
  readonly source: Source;
  /** Texts of the same cluster depend on each other. */
  readonly cluster?: string;
  readonly file: string;
  readonly line: number;
}

const fields = ['text', 'label', 'category', 'policy', 'source'] as const;
const mostProblems = 20;
/** As people label. */
const labels: ReadonlyMap<string, boolean> = new Map([
  ['harmful', true],
  ['harmless', false],
]);

/**
 * Texts with their labels, from the formats that cases have.
 * @throws UserError with all that is wrong: a row without a text or a label, the same text twice, one side alone
 */
export async function readLabelled(
  tree: Pick<Tree, 'list' | 'stream'>,
  patterns: readonly string[],
  asked: Asked = {},
): Promise<Labelled[]> {
  const problems: Problem[] = [];
  const rows: Labelled[] = [];
  const places = new Map<string, Labelled>();
  for await (const one of readCases(tree, patterns, asked)) {
    const row = labelledOf(one, problems);
    if (row === undefined) {
      if (problems.length >= mostProblems) break;
      continue;
    }
    const key = `${row.source}\0${row.text}`;
    const before = places.get(key);
    if (before === undefined) {
      places.set(key, row);
      rows.push(row);
      continue;
    }
    const also = before.harmful === row.harmful ? '' : `, where it is ${before.harmful ? 'harmful' : 'harmless'}`;
    const message = `The same text stands at ${before.file}:${before.line}${also}. It would count twice: remove one.`;
    problems.push({ file: row.file, line: row.line, key: 'text', message });
  }
  if (problems.length > 0) throw new UserError(problems.slice(0, mostProblems));
  checkBothSides(rows, patterns, asked);
  return rows;
}

/** Without one of them, recall or false positives would be said of nothing. */
function checkBothSides(rows: readonly Labelled[], patterns: readonly string[], asked: Asked): void {
  const harmful = rows.filter((row) => row.harmful).length;
  if (harmful > 0 && harmful < rows.length) return;
  const [all, none] = harmful > 0 ? ['harmful', 'harmless'] : ['harmless', 'harmful'];
  const measures = harmful > 0 ? 'wrongly stops' : 'misses';
  const message = `All ${rows.length} texts of ${patterns.join(', ')} are ${all}: nothing would say what the guardrail ${measures}. Add ${none} ones.`;
  throw new UserError({ ...asked, message });
}

function labelledOf(one: Case, problems: Problem[]): Labelled | undefined {
  const { id, vars, tags, cluster, file, line } = one;
  let right = true;
  const complain = (key: string, message: string): undefined => {
    right = false;
    problems.push({ file, line, key, message });
    return undefined;
  };
  for (const name of Object.keys(vars).filter((name) => !(fields as readonly string[]).includes(name))) {
    const guess = nearest(name, fields);
    complain(
      name,
      `no such field. ${guess === undefined ? `There are: ${fields.join(', ')}.` : `Did you mean ${guess}?`}`,
    );
  }
  const { text, category = tags.category } = vars;
  if (typeof text !== 'string' || text.trim() === '') complain('text', 'must be a text that is not empty.');
  const label = word(vars.label ?? one.expected);
  const harmful = label === undefined ? undefined : labels.get(label);
  if (harmful === undefined) complain('label', 'must be harmful or harmless.');
  const source = word(vars.source) ?? 'input';
  if (source !== 'input' && source !== 'output') complain('source', 'must be input (default) or output.');
  const policy = word(vars.policy);
  if (policy !== undefined && !isPolicy(policy)) complain('policy', `must be one of ${policies.join(', ')}.`);
  if (policy !== undefined && harmful === false)
    complain('policy', 'is of harmful texts: nothing is to stop this one.');
  if (category !== undefined && typeof category !== 'string') complain('category', 'must be a word.');
  if (!right) return undefined;
  return {
    id,
    text: text as string,
    harmful: harmful as boolean,
    ...(typeof category === 'string' && category !== '' && { category }),
    ...(policy !== undefined && { policy: policy as Policy }),
    source: source as Source,
    ...(cluster !== undefined && { cluster }),
    file,
    line,
  };
}

/** CSV has an empty cell where there is nothing. */
const word = (given: unknown): string | undefined =>
  typeof given === 'string' && given.trim() !== '' ? given.trim().toLowerCase() : undefined;

const isPolicy = (given: string): given is Policy => (policies as readonly string[]).includes(given);
