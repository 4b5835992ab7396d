import type { Costs } from '../../shared/config/costs/costs.ts';
import type { Config } from '../../shared/config/schema.ts';
import type { Parameters } from '../../shared/models/model.ts';
import { modelNamed } from '../../shared/models/named.ts';
import type { Price } from '../../shared/pricing/price.ts';
import { type OwnPrices, ownPrices } from '../../shared/pricing/rates/rates.ts';
import type { PaidTier } from '../../shared/pricing/rates/tiers.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';

/** A model as a prompt uses it. */
export interface Served {
  /** As the provider names it, else as `models:` does. */
  readonly model: string;
  /** Its name in `models:`. */
  readonly name?: string;
  /** Absent where only the model's name is known. */
  readonly provider?: string;
  readonly region?: string;
  readonly own: OwnPrices;
  /** The prompt's own before those of the model's entry. */
  readonly parameters: Parameters;
  readonly tier?: PaidTier;
  /** The requests ask for a cache. */
  readonly caches: boolean;
  /** `gr-abc:4` */
  readonly guardrail?: string;
  /** It is paid by the hour, whoever asks. */
  readonly hourly?: true;
  /** What the price list does not tell of it. */
  readonly notes: readonly string[];
}

/** @param name of `models:`, or as a provider names it */
export function servedBy(
  name: string,
  prompt: Pick<Prompt, 'parameters' | 'messages'>,
  config: Config,
  costs: Costs | undefined,
): Served {
  const settings = modelNamed({ value: config }, name);
  const prices = costs?.prices;
  if (settings === undefined) {
    const own = ownPrices(prices, name) ?? {};
    return { model: name, own, parameters: prompt.parameters, caches: hasCachePoint(prompt), notes: [] };
  }
  const declared = Object.hasOwn(config.models, name);
  const of = <T>(key: string): T | undefined => (settings as Readonly<Record<string, unknown>>)[key] as T | undefined;
  const model = of<string>('model') ?? name;
  const region = of<string>('region');
  const own = {
    ...priced(of<Price>('price')),
    ...ownPrices(prices, model, region),
    ...(declared && ownPrices(prices, name, region)),
  };
  const tier = of<string>('service-tier');
  const guardrail = of<{ id: string; version: string }>('guardrail');
  const cache = of<unknown>('cache');
  return {
    model,
    ...(declared && { name }),
    provider: settings.provider,
    ...(region !== undefined && { region }),
    own,
    parameters: { ...of<Parameters>('parameters'), ...prompt.parameters },
    ...((tier === 'flex' || tier === 'priority') && { tier }),
    caches: (cache !== undefined && cache !== false) || hasCachePoint(prompt),
    ...(guardrail && { guardrail: `${guardrail.id}:${guardrail.version}` }),
    ...(settings.provider === 'sagemaker' && { hourly: true as const }),
    notes: notesOn(model, tier, of<string>('latency')),
  };
}

const hasCachePoint = ({ messages }: Pick<Prompt, 'messages'>): boolean =>
  messages.some(({ parts }) => parts.some(({ type }) => type === 'cache-point'));

function priced(price: Price | undefined): OwnPrices {
  if (price === undefined) return {};
  const { input, output, cacheRead, cacheWrite } = price;
  return {
    input,
    output,
    ...(cacheRead !== undefined && { 'cache-read': cacheRead }),
    ...(cacheWrite !== undefined && { 'cache-write': cacheWrite }),
  };
}

const notesOn = (model: string, tier: string | undefined, latency: string | undefined): string[] => [
  ...(tier === 'reserved' ? [`${model} is asked in the tier reserved, and priced as standard.`] : []),
  ...(latency === 'optimized' ? [`${model} is asked for optimized latency, and priced as standard.`] : []),
];

/** `claude-haiku-4-5` of `us.anthropic.claude-haiku-4-5-20251001-v1:0`: what people call it. */
export const shortModel = (model: string): string =>
  model
    .replace(/^arn:.*[/:](?=[^/:]*[a-z])/, '')
    .replace(/^(?:[\w-]+\/)+/, '')
    .replace(
      /^(?:(?:us|eu|apac|global|jp|au|us-gov)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen|stability|twelvelabs|writer)\./,
      '',
    )
    .replace(/-v\d+(?::\d+)?$/, '')
    .replace(/-20\d{6}$/, '');
