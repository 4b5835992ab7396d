import type { Range } from '../estimate/usage.ts';

/** What one suite's eval results say of one prompt and model, on the side of the head. */
export interface MeasuredAnswers {
  /** As the result names them: a suite, the address of a prompt (`file#key`), a name of `models:` or the prompt's own id. */
  readonly suite: string;
  readonly prompt: string;
  readonly model: string;
  /** Answers with a known usage, 1 or more. */
  readonly answers: number;
  /** Tokens of an answer: its 10th percentile, mean and 90th. */
  readonly output: Range;
  /** Tokens of thinking, where they are told apart; the output has them not in it then. */
  readonly reasoning?: Range;
  /** The part of the input tokens that was read from a cache, 0 to 1. */
  readonly cached?: number;
  /** The result file, and the run of a workflow that made it. */
  readonly source: { readonly file: string; readonly run?: number };
  /** The suite's gate let it pass. `undefined` where it was not decided. */
  readonly passed?: boolean;
  /**
   * What one run of the suite costs, in US dollars: the answers of the head; the models that judge and that embed, for
   * both sides, had nothing been kept from before.
   */
  readonly run?: { readonly answers?: number; readonly judges?: number; readonly embeddings?: number };
}

/** Of result files, for exactly the head's commit. */
export interface EvalResults {
  readonly measured: readonly MeasuredAnswers[];
  /** What could not be used and why: the rest is still priced. */
  readonly problems: readonly { readonly file?: string; readonly message: string; readonly fix?: string }[];
}
