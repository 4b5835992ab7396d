import type { Prompt } from '../../prompts/prompt.ts';
import type { Rendered } from '../../prompts/rendered.ts';

/** What is counted: a prompt filled with one case, with all that its request has beside the texts. */
export interface CountedRequest {
  readonly prompt: Prompt;
  readonly messages: readonly Rendered[];
}

/** A provider's own counter, for one model. Its counts have roles and tools in them, and are exact. */
export interface RequestCounter {
  /** `Bedrock CountTokens`, `Anthropic`. */
  readonly by: string;
  /**
   * Input tokens of each, in order.
   * @returns `undefined` where the provider cannot count for this model, or may not be asked
   * @throws UserError where it should be able to: what is wrong, and what to do
   */
  count(requests: readonly CountedRequest[]): Promise<readonly number[] | undefined>;
}
