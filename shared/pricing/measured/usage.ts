import type { Range } from '../estimate/usage.ts';

/** Whose usage is asked for. Metrics are by model, not by prompt. */
export interface MeteredModel {
  /** As the provider names it: an inference profile, a model id, an ARN. */
  readonly model: string;
  readonly region?: string | undefined;
  /** What requests may call the prompt in their metadata: its path, its address, its name, its suites. */
  readonly prompt?: readonly string[];
}

/** What was measured of a model, or of one prompt with it. */
export interface MeteredUsage {
  /** Whose requests these are: metrics do not tell the prompts of a model apart, invocation logs may. */
  readonly of: 'model' | 'prompt';
  /** Requests a month: as in the quietest seven days, in the mean, and in the busiest seven. */
  readonly requests: Range;
  readonly output?: Range;
  /** Parts of the input tokens, 0 to 1. */
  readonly cached?: number;
  readonly written?: number;
  /** Mean tokens of input of a request, those from a cache among them: to compare with what the prompt has. */
  readonly input?: number;
  /** What it was measured from, each a sentence: `CloudWatch, AWS/Bedrock, 2026-10-24 to 2026-11-23, us-east-1.` */
  readonly assumptions: readonly string[];
}

/** Reads usage where it is metered. */
export interface UsageMeter {
  /**
   * @returns `undefined` where nobody asked the model in that time
   * @throws UserError without credentials or permission: what is wrong, and what to do
   */
  usageOf(asked: MeteredModel): Promise<MeteredUsage | undefined>;
}
