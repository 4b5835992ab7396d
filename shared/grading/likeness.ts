import { UserError } from '../action/errors.ts';
import type { Metric } from './forms/similar.ts';
import { cosine, dotProduct, euclidean, lengthOf } from './nearness.ts';

/** Single precision leaves a vector of length 1 within some millionths of it; half precision within a thousandth. */
const unit = 0.01;

/**
 * How alike two vectors are, from 0 to 1.
 * @param model that gave them, for errors
 * @throws UserError where they cannot be compared by the metric
 */
export const likeness =
  (metric: Metric, model: string) =>
  (a: Float32Array, b: Float32Array): number => {
    requireOneSpace(a, b, model);
    if (metric === 'euclidean') return 1 / (1 + euclidean(a, b));
    if (metric === 'dot-product') {
      const long = [a, b].map(lengthOf).find((length) => Math.abs(length - 1) > unit);
      if (long === undefined) return share(dotProduct(a, b));
      throw new UserError(
        `The embedding model ${model} gave a vector of length ${long.toPrecision(3)}, and a dot-product says something of ` +
          'vectors of length 1 alone. Write `metric: cosine`.',
      );
    }
    return share(cosine(a, b));
  };

/** @throws UserError for vectors that cannot be of one model */
export function requireOneSpace(a: Float32Array, b: Float32Array, model: string): void {
  if (a.length === b.length) return;
  throw new UserError(
    `The embedding model ${model} gave vectors of ${a.length} and of ${b.length} numbers, which nothing can compare. ` +
      'Another model may have been put behind its name: give that another name.',
  );
}

/** What is less than nothing in common is nothing, and rounding leaves a millionth above all. */
export const share = (value: number): number => Math.min(1, Math.max(0, value));
