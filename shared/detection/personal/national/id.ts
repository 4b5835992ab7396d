import { byExpression, type Detector } from '../../detector.ts';

/** A number that a state gives to each person. */
export interface NationalId {
  readonly id: string;
  /** As it is written. Begins with a digit, unless it is a `code`. */
  readonly expression: RegExp;
  /** It begins with capitals. */
  readonly code?: true;
  /** By its letters and digits alone: a checksum, a date. */
  readonly accept: (number: string) => boolean;
  /** What is said before it, where its form alone would take other numbers for it. */
  readonly named?: RegExp;
  /** A form that nothing else has, and that needs no name. */
  readonly plain?: RegExp;
}

export const byNationalId = ({ id, expression, code, accept, named, plain }: NationalId): Detector =>
  byExpression({
    id,
    kind: 'personal',
    triggers: [code === true ? { code } : { number: true }],
    expression,
    accept: (found, before) =>
      (named === undefined || plain?.test(found) === true || named.test(before)) &&
      accept(found.replaceAll(/[^A-Z0-9]/g, '')),
  });

/** Whether digits are a day: of a year of the Gregorian calendar, which may have two digits. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
