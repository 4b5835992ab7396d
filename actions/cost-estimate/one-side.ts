import type { Costs } from '../../shared/config/costs/costs.ts';
import type { FoundEndpoints } from '../../shared/pricing/endpoints/endpoint.ts';
import type { PriceTable } from '../../shared/pricing/services/table.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { type Pricing, pricedPrompt } from './of-prompts.ts';
import { pricedEndpoint, pricedGuardrail } from './of-services.ts';
import { pricedSuites } from './of-suites.ts';
import type { Priced } from './priced.ts';
import type { PromptPair } from './prompt-pairs.ts';

export interface Side {
  readonly name: 'base' | 'head';
  readonly pricing: Pricing;
  readonly endpoints: FoundEndpoints['endpoints'];
  readonly table: PriceTable;
}

/** Everything that a month of one side is made of. */
export async function pricedSide(pairs: readonly PromptPair[], side: Side): Promise<Priced[]> {
  const { name, pricing, endpoints, table } = side;
  const { costs } = pricing;
  const there = pairs.flatMap((pair) => {
    const prompt = pair[name];
    return prompt === undefined ? [] : [{ pair, prompt }];
  });
  const guardrails = there.map(({ prompt }) => prompt).filter(({ kind }) => kind === 'guardrail');
  const priced: Priced[] = [];
  for (const { pair, prompt } of there)
    for (const one of await pricedPrompt(pair, prompt, pricing)) {
      priced.push(one, ...(await guardrailOf(one, prompt, guardrails, side, costs)));
    }
  const hours = endpoints.map((endpoint) => pricedEndpoint(endpoint, table, costs));
  const runs = await pricedSuites(
    there.map(({ prompt }) => prompt),
    pricing,
  );
  return [...distinct(priced.map((one) => withHours(one, hours.length > 0))), ...hours, ...runs];
}

async function guardrailOf(
  priced: Priced,
  prompt: Prompt,
  templates: readonly Prompt[],
  { pricing, table }: Side,
  costs: Costs | undefined,
): Promise<Priced[]> {
  if (priced.served?.guardrail === undefined) return [];
  const mix = await pricing.mix(prompt, { suites: priced.suite === undefined ? [] : [priced.suite] }, priced.served);
  return pricedGuardrail(priced, mix, templates, table, costs);
}

/** A model that is paid by the hour is free by the request only where its hours are in the sum. */
function withHours(priced: Priced, areThere: boolean): Priced {
  const { served, item, requests } = priced;
  if (served?.hourly === undefined || areThere || requests === undefined) return priced;
  if (Object.keys(served.own).length > 0) return priced;
  return { ...priced, item: { ...item, costs: { ...requests, rates: undefined } } };
}

/** Two prompts of one address are a mistake of their file, and yet both may be used. */
function distinct(priced: readonly Priced[]): Priced[] {
  const seen = new Map<string, number>();
  return priced.map((one) => {
    const times = (seen.get(one.item.id) ?? 0) + 1;
    seen.set(one.item.id, times);
    return times === 1 ? one : { ...one, item: { ...one.item, id: `${one.item.id} (${times})` } };
  });
}
