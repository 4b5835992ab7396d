import { counterOf, type TokenCounter } from '../../shared/pricing/tokens/counter.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { SuiteCases } from '../../shared/touched/suite-cases.ts';
import { countedMix } from './counted-mix.ts';
import type { Lane } from './lanes.ts';
import type { ProviderCounters } from './provider-counters.ts';
import type { Served } from './served.ts';
import { type TokenMix, tokenMixOf, unfitOf } from './token-mix.ts';

/** The tokens of prompts, each counted once for a model: what did not change is the same on both sides. */
export class Mixes {
  readonly #cases: SuiteCases;
  readonly #known = new Map<Prompt, Map<string, Promise<TokenMix | undefined>>>();
  readonly #counters = new Map<string, Promise<TokenCounter>>();
  /** Prompts that cannot be counted, and why. */
  readonly problems: { file: string; line: number; message: string }[] = [];

  readonly #providers: ProviderCounters | undefined;

  /**
   * @param cases of the head: both sides are filled with those
   * @param providers where they are to count
   */
  constructor(cases: SuiteCases, providers?: ProviderCounters) {
    this.#cases = cases;
    this.#providers = providers;
  }

  of(prompt: Prompt, { suites }: Pick<Lane, 'suites'>, served: Served | undefined): Promise<TokenMix | undefined> {
    const known = this.#known.get(prompt) ?? new Map<string, Promise<TokenMix | undefined>>();
    this.#known.set(prompt, known);
    const key = JSON.stringify([served?.model, this.#providers && served?.name, suites]);
    const mix = known.get(key) ?? this.#count(prompt, suites, served);
    known.set(key, mix);
    return mix;
  }

  async #count(prompt: Prompt, suites: readonly string[], served: Served | undefined): Promise<TokenMix | undefined> {
    const unfit = unfitOf(prompt);
    if (unfit !== undefined) {
      const problem = { file: prompt.path, ...unfit };
      const isTold = this.problems.some(({ file, message }) => file === problem.file && message === problem.message);
      if (!isTold) this.problems.push(problem);
      return undefined;
    }
    const { cases } = await this.#cases.of(prompt, suites);
    const mix = await tokenMixOf(prompt, cases, await this.#counter(served?.model));
    const counted = await this.#providers?.with(served, (counter) => countedMix(prompt, cases, mix, counter));
    return counted ?? mix;
  }

  #counter(model: string | undefined): Promise<TokenCounter> {
    const key = model ?? '';
    const counter = this.#counters.get(key) ?? counterOf(model);
    this.#counters.set(key, counter);
    return counter;
  }
}
