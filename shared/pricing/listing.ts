import type { ModelInfo, ModelPrice } from '@pydantic/genai-prices';

/** What the price list has of a model. */
export interface Listing {
  readonly model: ModelInfo;
  readonly model_price: ModelPrice;
}

/** The names of our providers in the price list. */
const listed: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  azure: 'azure',
  bedrock: 'aws',
  openai: 'openai',
};

/** Cross-region inference profiles: `us.anthropic.…`, `us-gov.…`, `apac.…`, `global.…`. */
const geography = /(^|\/)(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/;

/** By provider and model: many prompts ask the same one, and the list is long. */
const known = new Map<string, Promise<Listing | undefined>>();

/**
 * A model in the installed `@pydantic/genai-prices`; nothing is fetched. It tells `global.` profiles from regional ones,
 * so a prefix is dropped only where the list does not know it.
 * @param provider who serves it; absent: whoever the list says makes a model of this name, then Bedrock
 */
export function listingOf(provider: string | undefined, modelId: string): Promise<Listing | undefined> {
  const key = `${provider ?? ''} ${modelId}`;
  const listing = known.get(key) ?? looked(provider, modelId);
  known.set(key, listing);
  return listing;
}

async function looked(provider: string | undefined, modelId: string): Promise<Listing | undefined> {
  const providerId = provider === undefined ? 'aws' : listed[provider];
  if (providerId === undefined) return undefined;
  const { calcPrice } = await import('@pydantic/genai-prices');
  const found = (id: string, options = {}) =>
    calcPrice({ input_tokens: 1, output_tokens: 1 }, id, options) ?? undefined;
  const of = { providerId };
  const maker = provider === undefined ? found(modelId.slice(modelId.lastIndexOf('/') + 1)) : undefined;
  return maker ?? found(modelId, of) ?? found(modelId.replace(geography, '$1'), of);
}
