/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where it is worth to look, so that one pass over a text serves all detectors: at words that begin so, whatever their case
 * (three characters at least, the first a letter); at a sign of ASCII; at the first digit of numbers of seven digits or more
 * with separators, or of four numbers with dots between; at words of capitals with a digit among their first seven.
 */
export type Trigger =
  | { readonly words: readonly string[] }
  | { readonly sign: string }
  | { readonly number: true }
  | { readonly code: true };

/** Finds one kind of value in texts. What it costs at one place has a bound. */
export interface Detector {
  /** As a placeholder names it: `email`. */
  readonly id: string;
  readonly kind: 'secret' | 'personal';
  readonly triggers: readonly Trigger[];
  /**
   * The value that what triggered at `at` belongs to.
   * @param from where the last one found ends: nothing begins before
   */
  at(text: string, at: number, from: number): Span | undefined;
}

interface Expression extends Pick<Detector, 'id' | 'kind' | 'triggers'> {
  /** Sticky: it begins at the trigger. Where it has a group, the first is what was looked for, and ends the match. */
  readonly expression: RegExp;
  /** Whether a match is one: a checksum, a range. `before` and `after` stand around it, at most 40 characters. */
  readonly accept?: (found: string, before: string, after: string) => boolean;
}

/**
 * A detector by an expression whose repetitions are all bounded, so that what is tried at one place is too, and a hostile
 * text cannot make it slow.
 * @throws Error for an expression that repeats without a bound, or is not sticky
 */
export function byExpression({ id, kind, triggers, expression, accept }: Expression): Detector {
  if (repeatsWithoutBound(expression)) throw new Error(`the expression of ${id} repeats without a bound`);
  if (!expression.sticky) throw new Error(`the expression of ${id} is not sticky`);
  return {
    id,
    kind,
    triggers,
    at(text, at) {
      expression.lastIndex = at;
      const match = expression.exec(text);
      if (match === null) return undefined;
      const end = at + match[0].length;
      const start = end - (match[1] ?? match[0]).length;
      return accept === undefined || accept(text.slice(start, end), ...around(text, start, end))
        ? { start, end }
        : undefined;
    },
  };
}

/** What stands before and after a part of a text: where its name may be. */
export const around = (text: string, start: number, end: number): readonly [before: string, after: string] => [
  text.slice(Math.max(0, start - 40), start),
  text.slice(end, end + 40),
];

/** `a+`, `a*`, `a{2,}`, outside of classes. */
export function repeatsWithoutBound({ source }: RegExp): boolean {
  const plain = source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, 'c');
  return /[*+]|\{\d+,\}/.test(plain);
}
