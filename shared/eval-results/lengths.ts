import type { Range } from '../pricing/estimate/usage.ts';
import type { MeasuredAnswers } from '../pricing/measured/answers.ts';

/** Tokens of one answer, as a model's usage has them: `output` has `reasoning` in it, `input` nothing of a cache. */
export interface Used {
  readonly input: number;
  readonly output: number;
  readonly reasoning?: number | undefined;
  readonly cacheRead?: number | undefined;
  readonly cacheWrite?: number | undefined;
}

/** How long answers of one prompt and model are. */
export class Lengths {
  readonly #output: number[] = [];
  readonly #reasoning: number[] = [];
  #tellsReasoning = false;
  #input = 0;
  #cached = 0;

  add({ input, output, reasoning, cacheRead = 0, cacheWrite = 0 }: Used): void {
    this.#tellsReasoning ||= reasoning !== undefined;
    this.#output.push(Math.max(0, output - (reasoning ?? 0)));
    this.#reasoning.push(reasoning ?? 0);
    this.#input += input + cacheRead + cacheWrite;
    this.#cached += cacheRead;
  }

  get answers(): number {
    return this.#output.length;
  }

  told(): Pick<MeasuredAnswers, 'answers' | 'output' | 'reasoning' | 'cached'> {
    return {
      answers: this.answers,
      output: rangeOf(this.#output),
      ...(this.#tellsReasoning && { reasoning: rangeOf(this.#reasoning) }),
      ...(this.#cached > 0 && { cached: Number((this.#cached / this.#input).toFixed(4)) }),
    };
  }
}

/**
 * The 10th percentile, the mean and the 90th, by nearest rank. A few very long answers can lift the mean above the 90th
 * percentile: then that is the mean too.
 */
function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const mean = Number((sorted.reduce((sum, value) => sum + value, 0) / sorted.length).toFixed(2));
  return { low: Math.min(at(0.1), mean), expected: mean, high: Math.max(at(0.9), mean) };
}
