import type { Length } from '../../shared/detection/injection/classifier/features.ts';
import { type Example, type Model, score } from './model.ts';

export interface Scored {
  readonly example: Example;
  readonly score: number;
}

const folds = 5;

/** Each example by a model of the others, in five random parts: what flatters. */
export function crossValidated<T extends Example>(
  examples: readonly T[],
  model: (learned: readonly T[]) => Model,
): Scored[] {
  return Array.from({ length: folds }, (_, fold) => {
    const trained = model(examples.filter((_, at) => at % folds !== fold));
    return examples
      .filter((_, at) => at % folds === fold)
      .map((example) => ({ example, score: score(trained, example) }));
  }).flat();
}

/** From which score a text counts as an attack, by its length. */
export type Limits = readonly [short: number, middle: number, long: number];

/** The lowest scores that keep to a share of the ordinary texts of each length. */
export function limits(scored: readonly Scored[], allowed: number): Limits {
  const limit = (length: Length): number => {
    const ordinary = scored.filter(({ example }) => example.label === 0 && example.length === length);
    const scores = ordinary.map(({ score: value }) => value).sort((a, b) => b - a);
    return (scores[Math.floor(allowed * scores.length)] ?? 0) + 1e-6;
  };
  return [limit(0), limit(1), limit(2)];
}

export const isOver = (known: Limits, { example, score: value }: Scored): boolean => value >= known[example.length];

/** Slope and offset that turn scores into log odds (Platt 1999), by Newton's method. */
export function calibrated(scored: readonly Scored[]): readonly [number, number] {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { example, score: value } of scored) {
      const probability = 1 / (1 + Math.exp(-(slope * value + offset)));
      const [error, spread] = [probability - example.label, probability * (1 - probability)];
      a += error * value;
      b += error;
      aa += spread * value * value;
      ab += spread * value;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / determinant;
    offset -= (aa * b - ab * a) / determinant;
  }
  return [slope, offset];
}

/** Weights as bytes: the largest 0.02 % are cut, so that the others keep their precision. */
export function quantised({ weights }: Model): { readonly bytes: Int8Array; readonly scale: number } {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / 127;
  return {
    scale,
    bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  };
}

export interface Line {
  readonly source: string;
  readonly label: 0 | 1;
  readonly found: number;
  readonly of: number;
}

/** How many of each source are taken for attacks; F1, and the share of ordinary texts, over all. */
export function counted(decided: readonly { readonly example: Example; readonly attack: boolean }[]): {
  readonly lines: readonly Line[];
  readonly f1: number;
  /** Of the attacks of a source, among all ordinary texts. */
  readonly f1Of: (source: string) => number;
  readonly falseAlarms: number;
} {
  const kinds = Map.groupBy(decided, ({ example }) => `${example.source} ${example.label}`);
  const lines = [...kinds.values()].map((all) => {
    const { source, label } = (all[0] as (typeof all)[0]).example;
    return { source, label, found: all.filter(({ attack }) => attack).length, of: all.length };
  });
  const sum = (of: readonly Line[], value: (line: Line) => number): number =>
    of.reduce((total, line) => total + value(line), 0);
  const attacks = lines.filter(({ label }) => label === 1);
  const ordinary = lines.filter(({ label }) => label === 0);
  const alarms = sum(ordinary, ({ found }) => found);
  const f1 = (of: readonly Line[]): number => {
    const hits = sum(of, ({ found }) => found);
    return (2 * hits) / (hits + alarms + sum(of, (line) => line.of));
  };
  return {
    lines,
    f1: f1(attacks),
    f1Of: (source) => f1(attacks.filter((line) => line.source === source)),
    falseAlarms: alarms / sum(ordinary, ({ of }) => of),
  };
}
