import type { ErrorBand } from '../tokens/tokenizers.ts';

/** Cases of which a provider counts the tokens at most: of each prompt, on each side. */
const most = 20;

/** Which of so many cases are counted: all, or some that lie evenly among them, the first and the last too. */
export function sampleOf(cases: number): number[] {
  if (cases <= most) return Array.from({ length: cases }, (_, at) => at);
  return Array.from({ length: most }, (_, at) => Math.round((at * (cases - 1)) / (most - 1)));
}

export interface Calibrated {
  readonly input: readonly number[];
  /** What a provider counts for a token of the library. */
  readonly factor: number;
  /** Absent where each case was counted. */
  readonly error?: ErrorBand;
}

/**
 * Counts of a library, held to those of a provider: cases of the sample have the provider's, all others the library's times
 * what the provider has more, or less, over the whole sample. They may be off as far as single cases of the sample are.
 * @param input by the library, one a case
 * @param counts by the provider, in the order of `sample`
 */
export function calibrated(input: readonly number[], sample: readonly number[], counts: readonly number[]): Calibrated {
  const estimates = sample.map((at) => input[at] ?? 0);
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const factor = total(estimates) === 0 ? 1 : total(counts) / total(estimates);
  const counted = new Map(sample.map((at, index) => [at, counts[index] ?? 0]));
  const ratios = estimates.flatMap((estimate, index) =>
    estimate === 0 || factor === 0 ? [] : [(counts[index] ?? 0) / estimate / factor],
  );
  return {
    input: input.map((estimate, at) => counted.get(at) ?? Math.round(estimate * factor)),
    factor,
    ...(counted.size < input.length && {
      error: { below: rounded(1 - Math.min(1, ...ratios)), above: rounded(Math.max(1, ...ratios) - 1) },
    }),
  };
}

const rounded = (share: number): number => Number(share.toFixed(4));
