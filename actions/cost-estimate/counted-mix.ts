import type { Case } from '../../shared/cases/case.ts';
import { calibrated, sampleOf } from '../../shared/pricing/measured/calibrated.ts';
import type { RequestCounter } from '../../shared/pricing/measured/counter.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { rendererOf } from '../../shared/prompts/render.ts';
import type { TokenMix } from './token-mix.ts';

/**
 * The tokens of a prompt as its model's provider counts them, with roles and tools. Of many cases it counts some, and the
 * others are held to those.
 * @param cases that the mix was counted of, in its order
 * @throws UserError where the provider should be able to count, and cannot
 */
export async function countedMix(
  prompt: Prompt,
  cases: readonly Case[],
  mix: TokenMix,
  counter: RequestCounter,
): Promise<TokenMix> {
  if (mix.of === 'template') return mix;
  const sample = sampleOf(mix.input.length);
  const render = await rendererOf(prompt);
  const requests = sample.map((at) => ({ prompt, messages: render(cases[at]?.vars ?? {}) }));
  const counts = await counter.count(requests);
  if (counts === undefined) return mix;
  const { input, factor, error } = calibrated(mix.input, sample, counts);
  const { error: _, ...same } = mix;
  return {
    ...same,
    input,
    by: error === undefined ? counter.by : `${counter.by}, of ${sample.length} of ${input.length} cases`,
    ...(error && { error }),
    prefix: Math.round(mix.prefix * factor),
    tools: Math.round(mix.tools * factor),
  };
}
