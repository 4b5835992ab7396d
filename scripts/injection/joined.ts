import type { Xoshiro128 } from '../../shared/statistics/random.ts';
import { type Example, seen } from './model.ts';

/** A text that others may be joined with. */
export interface Joinable extends Example {
  readonly text: string;
}

const longest = 400;
const between = [' ', ' ', '. ', '\n', '\n\n', ' - ', ' \\n '];

/**
 * Texts of two: an attack with an ordinary one before or after it is an attack, and two ordinary ones are none. They teach
 * that what is said around an attack changes nothing.
 * @param count of each kind
 */
export function joinedTexts(texts: readonly Joinable[], count: number, weight: number, random: Xoshiro128): Example[] {
  const usable = texts.filter(({ text }) => text.length < longest);
  const ordinary = usable.filter(({ label }) => label === 0);
  const attacks = usable.filter(({ label }) => label === 1);
  const one = <T>(values: readonly T[]): T => values[random.below(values.length)] as T;
  const join = (label: 0 | 1, first: Joinable, second: Joinable): Example => ({
    source: 'joined',
    label,
    weight,
    ...seen(first.text + one(between) + second.text),
  });
  return Array.from({ length: count }, () => {
    const [attack, other] = [one(attacks), one(ordinary)];
    const attacking = random.uniform() < 0.75 ? join(1, other, attack) : join(1, attack, other);
    return [attacking, join(0, one(ordinary), one(ordinary))];
  }).flat();
}
