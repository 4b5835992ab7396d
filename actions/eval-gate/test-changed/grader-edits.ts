import { defaultThreshold, type GraderSpec, kindOf } from '../../../shared/grading/entries.ts';
import { type Direction, ofFlag, ofLeast, opposite, together } from './direction.ts';
import type { Edit } from './loosening.ts';
import { matched } from './matching.ts';
import { valueEdits } from './value-edits.ts';

/**
 * How two graders of one kind differ, part by part. Whom they ask is a matter of judges.
 * @param isMean whether the mean of the scores decides something
 */
export function editsOfGrader(was: GraderSpec, is: GraderSpec, isMean = false): Edit[] {
  const kind = kindOf(was);
  const ofValue = kind === 'group' ? groupEdits(was, is) : valueEdits(kind, was[kind], is[kind]);
  const edits = [...ofValue.map((one) => ({ ...one, keys: [kind, ...one.keys] })), ...optionEdits(was, is)];
  // Where the answer must not meet it, what lets more be met lets less pass.
  const seen = was.not === true ? edits.map((one) => ({ ...one, direction: opposite(one.direction) })) : edits;
  return [...seen, ...notEdit(was, is), ...weightEdit(was, is, isMean)];
}

/** What all differences of two graders of one kind come to. */
export const directionOf = (was: GraderSpec, is: GraderSpec): Direction =>
  together(editsOfGrader(was, is).map(({ direction }) => direction));

const edit = (what: string, direction: Direction, was: unknown, is: unknown): Edit[] =>
  direction === 'same' ? [] : [{ what, was, is, direction, keys: [what] }];

function optionEdits(was: GraderSpec, is: GraderSpec): Edit[] {
  const flags = (['ignore-case', 'fenced'] as const).flatMap((what) => {
    const [from, to] = [was[what] === true, is[what] === true];
    return edit(what, ofFlag(!from, !to), from, to);
  });
  return [...thresholdEdit(was, is), ...flags];
}

function thresholdEdit(was: GraderSpec, is: GraderSpec): Edit[] {
  const [from, to] = [was, is].map((spec) => spec.threshold ?? defaultThreshold(spec));
  // Without one, all in a group have to pass, which is more than any mean.
  if (kindOf(was) === 'group' && from !== to) {
    if (from === undefined) return edit('threshold', 'looser', undefined, to);
    if (to === undefined) return edit('threshold', 'stricter', from, undefined);
  }
  // Where its default depends on more than the kind, nobody can tell what it was.
  const isKnown = (from === undefined) === (to === undefined);
  return edit('threshold', isKnown ? ofLeast(from, to) : 'changed', from, to);
}

function notEdit(was: GraderSpec, is: GraderSpec): Edit[] {
  const [from, to] = [was.not === true, is.not === true];
  return edit('not', from === to ? 'same' : 'changed', from, to);
}

/** With 0 it decides nothing; any other weight is a part in the mean, which the others lose or win. */
function weightEdit(was: GraderSpec, is: GraderSpec, isMean: boolean): Edit[] {
  const [from, to] = [was.weight ?? 1, is.weight ?? 1];
  if (from === to) return [];
  if (to === 0) return edit('weight', 'looser', from, to);
  return edit('weight', isMean ? 'changed' : from === 0 ? 'stricter' : 'same', from, to);
}

/** How the graders in two groups differ. Where their mean decides, one more may lift it as one fewer may. */
function groupEdits(was: GraderSpec, is: GraderSpec): Edit[] {
  const before = entriesOf(was);
  const now = entriesOf(is);
  const { edited, removed, added } = matched(before, now, directionOf);
  const isMean = was.threshold !== undefined || is.threshold !== undefined;
  const within = (spec: GraderSpec): string => `in the group, ${kindOf(spec)}`;
  return [
    ...removed.map(({ spec }): Edit => {
      const direction = isMean ? 'changed' : 'looser';
      return { what: within(spec), was: spec[kindOf(spec)], is: undefined, direction, keys: [] };
    }),
    ...added.map((one): Edit => {
      const direction = isMean ? 'changed' : 'stricter';
      return {
        what: within(one.spec),
        was: undefined,
        is: one.spec[kindOf(one.spec)],
        direction,
        keys: [now.indexOf(one)],
      };
    }),
    ...edited.flatMap(([from, to]): Edit[] => {
      const keys = [now.indexOf(to)];
      if (kindOf(from.spec) !== kindOf(to.spec))
        return [{ what: within(from.spec), was: from.spec, is: to.spec, direction: 'changed', keys }];
      return editsOfGrader(from.spec, to.spec, isMean).map((one) => ({
        ...one,
        what: `${within(to.spec)}: ${one.what}`,
        keys: [...keys, ...one.keys],
      }));
    }),
  ];
}

const entriesOf = ({ group }: GraderSpec) => (group as readonly GraderSpec[]).map((spec) => ({ spec }));
