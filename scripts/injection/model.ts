import {
  dimensions,
  Features,
  groups,
  influence,
  type Length,
  lengthOf,
  parts,
} from '../../shared/detection/injection/classifier/features.ts';
import { folded } from '../../shared/detection/injection/folding.ts';
import { read } from '../../shared/detection/injection/reading.ts';
import type { Xoshiro128 } from '../../shared/statistics/random.ts';

/** Features of a part of a text: slots of the weights, and what each counts. */
export interface Vector {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** A text as the model sees it. */
export interface Seen {
  readonly vectors: readonly Vector[];
  readonly length: Length;
}

export interface Example extends Seen {
  readonly source: string;
  readonly label: 0 | 1;
  /** How much it counts in training. */
  readonly weight: number;
  /** What was made of the same line. What has no origin says nothing about how common a feature is. */
  readonly origin?: string;
}

export interface Model {
  readonly weights: Float64Array;
  bias: number;
}

const features = new Features();

export function seen(text: string): Seen {
  const reading = read(folded(text).text);
  const vectors = parts(reading).map(([from, to]) => {
    features.collect(reading, from, to);
    const total = features.counts.reduce((a, b) => a + b, 0);
    const [slots, values] = [new Int32Array(total), new Float32Array(total)];
    let at = 0;
    for (let group = 0; group < groups.length; group += 1) {
      const count = features.counts[group] as number;
      for (let one = 0; one < count; one += 1, at += 1) {
        slots[at] = (features.slots[group] as Int32Array)[one] as number;
        values[at] = (influence[group] as number) / Math.sqrt(count);
      }
    }
    return { slots, values };
  });
  return { vectors, length: lengthOf(reading) };
}

export function logit({ weights, bias }: Model, { slots, values }: Vector): number {
  let sum = bias;
  for (let at = 0; at < slots.length; at += 1) sum += (weights[slots[at] as number] as number) * (values[at] as number);
  return sum;
}

/** A text is what the worst of its parts is. */
export const score = (model: Model, { vectors }: Example): number =>
  Math.max(-99, ...vectors.map((vector) => logit(model, vector)));

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Parts of an attack that are learned from. */
  readonly parts: number;
  /** A feature counts that examples of so many origins have: others tell how somebody writes, and not what is said. */
  readonly origins: number;
  /** The share of features that are left out of a text each time it is learned from, so that no few of them decide. */
  readonly leftOut: number;
}

/** Logistic regression by stochastic gradients, each weight with a rate of its own (AdaGrad: Duchi, Hazan, Singer 2011). */
export function train(examples: readonly Example[], settings: Settings, random: Xoshiro128): Model {
  const { epochs, rate, decay } = settings;
  // Attacks count as much as ordinary texts, all together.
  const totals = [0, 1].map((label) => examples.filter((e) => e.label === label).reduce((sum, e) => sum + e.weight, 0));
  const common = commonSlots(examples, settings.origins);
  const items = examples.flatMap(({ vectors, label, weight }) => {
    const used = vectors.slice(0, settings.parts);
    const share = (weight / (totals[label] ?? 1)) * (examples.length / 2);
    return used.map((vector) => ({ vector, label, weight: share / used.length }));
  });
  const model: Model = { weights: new Float64Array(dimensions), bias: 0 };
  const squares = new Float64Array(dimensions).fill(1e-2);
  let biasSquares = 1;
  const thinned = thinning(settings.leftOut, random);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = items.length - 1; at > 0; at -= 1) {
      const other = random.below(at + 1);
      [items[at], items[other]] = [items[other] as (typeof items)[0], items[at] as (typeof items)[0]];
    }
    for (const { vector, label, weight } of items) {
      const { slots } = vector;
      const values = thinned(vector.values);
      const error = (1 / (1 + Math.exp(-logit(model, { slots, values }))) - label) * weight;
      for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at] as number;
        if (common[slot] === 0 || values[at] === 0) continue;
        const old = model.weights[slot] as number;
        const gradient = error * (values[at] as number) + decay * old;
        const square = (squares[slot] as number) + gradient * gradient;
        squares[slot] = square;
        model.weights[slot] = old - (rate * gradient) / Math.sqrt(square);
      }
      biasSquares += error * error;
      model.bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return model;
}

/**
 * Leaves a share of values out, and makes the others larger by as much (dropout: Srivastava and others 2014). What it gives
 * holds until the next. Which ones are left out a congruential generator says (Numerical Recipes, 2nd edition, 7.1), which is
 * random enough for that, and fast.
 */
export function thinning(share: number, random: Xoshiro128): (values: Float32Array) => Float32Array {
  const made = new Float32Array(1 << 16);
  const least = share * 2 ** 32;
  let state = random.below(2 ** 31);
  return (values) => {
    for (let at = 0; at < values.length; at += 1) {
      state = Math.imul(state, 1664525) + 1013904223;
      made[at] = state >>> 0 >= least ? (values[at] as number) / (1 - share) : 0;
    }
    return made;
  };
}

/** A model of which each weight is the mean of theirs: its scores are the means of theirs, too. */
export function meanOf(models: readonly Model[]): Model {
  const mean: Model = { weights: new Float64Array(dimensions), bias: 0 };
  for (const { weights, bias } of models) {
    for (const [slot, weight] of weights.entries()) {
      mean.weights[slot] = (mean.weights[slot] as number) + weight / models.length;
    }
    mean.bias += bias / models.length;
  }
  return mean;
}

function commonSlots(examples: readonly Example[], least: number): Uint8Array {
  const counts = new Uint32Array(dimensions);
  const origins = Map.groupBy(examples, ({ origin }) => origin);
  origins.delete(undefined);
  for (const made of origins.values()) {
    const slots = new Set(made.flatMap(({ vectors }) => vectors.flatMap((vector) => [...vector.slots])));
    for (const slot of slots) counts[slot] = (counts[slot] as number) + 1;
  }
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
}
