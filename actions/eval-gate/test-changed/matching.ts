import { isDeepStrictEqual } from 'node:util';
import { type GraderSpec, kindOf } from '../../../shared/grading/entries.ts';
import type { Direction } from './direction.ts';

/** An entry of a list of graders, in a suite or in a group. */
interface Entry {
  readonly spec: GraderSpec;
}

export interface Matched<E> {
  readonly same: readonly (readonly [E, E])[];
  readonly edited: readonly (readonly [E, E])[];
  readonly removed: readonly E[];
  readonly added: readonly E[];
}

/**
 * Which grader is which on both sides: equal ones, then those of one name, then of one kind, of which the one that was
 * edited least, then those in one place.
 * @param direction of an edit from one to another of the same kind
 */
export function matched<E extends Entry>(
  base: readonly E[],
  head: readonly E[],
  direction: (was: GraderSpec, is: GraderSpec) => Direction,
): Matched<E> {
  const left = { base: [...base], head: [...head] };
  const take = (isSame: (was: GraderSpec, is: GraderSpec) => boolean): [E, E][] =>
    [...left.base].flatMap((was): [E, E][] => {
      const is = left.head.find((one) => isSame(was.spec, one.spec));
      if (is === undefined) return [];
      left.base.splice(left.base.indexOf(was), 1);
      left.head.splice(left.head.indexOf(is), 1);
      return [[was, is]];
    });
  const same = take((was, is) => isDeepStrictEqual(unnamed(was), unnamed(is)));
  const ofKind = (was: GraderSpec, is: GraderSpec): boolean => kindOf(was) === kindOf(is);
  const edited = [
    ...take((was, is) => was.name !== undefined && was.name === is.name),
    ...take((was, is) => ofKind(was, is) && isDeepStrictEqual(was[kindOf(was)], is[kindOf(is)])),
    ...take((was, is) => ofKind(was, is) && direction(was, is) !== 'changed'),
    ...take(ofKind),
  ];
  const isInPlace = base.length === head.length;
  const swapped = isInPlace
    ? left.base.flatMap((was): [E, E][] => {
        const is = head[base.indexOf(was)];
        return is !== undefined && left.head.includes(is) ? [[was, is]] : [];
      })
    : [];
  const done = new Set(swapped.flat());
  return {
    same,
    edited: [...edited, ...swapped],
    removed: left.base.filter((one) => !done.has(one)),
    added: left.head.filter((one) => !done.has(one)),
  };
}

/** What has no say in what passes. */
const unnamed = ({ name: _, ...spec }: GraderSpec): unknown => spec;
