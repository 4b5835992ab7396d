import type { Keys } from '../../../shared/config/key-path.ts';
import { type GraderSpec, kindOf } from '../../../shared/grading/entries.ts';
import { directionOf, editsOfGrader } from './grader-edits.ts';
import { ofJudges } from './judges.ts';
import { editText, isTold, type Loosening, placed, valueText } from './loosening.ts';
import { matched } from './matching.ts';
import type { GraderEntry, SuiteSide } from './side.ts';

/** What a change does to the graders of a suite. Their order and their names make no difference. */
export function ofGraders(base: SuiteSide, head: SuiteSide): Loosening[] {
  const { same, edited, removed, added } = matched(base.graders, head.graders, directionOf);
  const suite = head.name;
  const about = (kind: string, what: string, entry: GraderEntry, keys?: Keys): Loosening => ({
    kind,
    suite,
    message: `${suite}: the grader ${what}`,
    ...placed(entry.place(keys)),
    repeatable: true,
  });
  return [
    ...removed.map((one) => about('grader-removed', `${titleOf(one.spec)} was removed`, one)),
    ...edited.flatMap(([was, is]) => {
      if (kindOf(was.spec) !== kindOf(is.spec))
        return [about('grader-replaced', `${titleOf(was.spec)} was replaced by ${titleOf(is.spec)}`, is)];
      return editsOfGrader(was.spec, is.spec, hasScoreRule(base))
        .filter(isTold)
        .map((edit) => {
          const kind = edit.direction === 'looser' ? 'grader-loosened' : 'grader-changed';
          return about(kind, `${kindOf(is.spec)}: ${editText(edit)}`, is, edit.keys);
        });
    }),
    ...(hasScoreRule(base) ? added.map((one) => about('grader-added', `${titleOf(one.spec)} ${dilutes}`, one)) : []),
    ...[...same, ...edited].flatMap(([was, is]) => ofJudges(was, is, base, head)),
  ];
}

const dilutes = 'was added, and the others count less in the score, which has a rule';

/** One more grader is stricter for what passes, but may lift the mean of the scores. */
const hasScoreRule = ({ settings }: SuiteSide): boolean => settings?.gate?.score !== undefined;

const titleOf = (spec: GraderSpec): string => {
  const kind = kindOf(spec);
  return `${spec.not === true ? 'not ' : ''}${kind}: ${valueText(spec[kind])}`;
};
