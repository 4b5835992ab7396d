import type { Costs } from '../../shared/config/costs/costs.ts';
import type { Config } from '../../shared/config/schema.ts';
import { onlyEmbeds } from '../../shared/models/embedding/config.ts';
import { leastPrefix } from '../../shared/pricing/advice/cacheable.ts';
import { impactOf } from '../../shared/pricing/energy/footprint.ts';
import { usageFor } from '../../shared/pricing/estimate/given.ts';
import type { Requests } from '../../shared/pricing/estimate/requests.ts';
import type { Usage } from '../../shared/pricing/estimate/usage.ts';
import type { MeasuredAnswers } from '../../shared/pricing/measured/answers.ts';
import { priceList, type Rates, ratesOf } from '../../shared/pricing/rates/rates.ts';
import { type Retirement, retirementOf } from '../../shared/pricing/retirement/retirement.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Filling } from '../../shared/touched/suite-cases.ts';
import type { Tokens } from './data.ts';
import { type Lane, lanesOf } from './lanes.ts';
import type { Priced } from './priced.ts';
import type { PromptPair } from './prompt-pairs.ts';
import type { Served } from './served.ts';
import type { TokenMix } from './token-mix.ts';

/** What prompts of one side are priced with. */
export interface Pricing {
  readonly config: Config;
  readonly costs: Costs | undefined;
  readonly measured: readonly MeasuredAnswers[];
  /** `undefined` where its tokens cannot be paid for. */
  readonly mix: (
    prompt: Prompt,
    lane: Pick<Lane, 'suites'>,
    served: Served | undefined,
  ) => Promise<TokenMix | undefined>;
  /** The cases that fill it. */
  readonly filling: (prompt: Prompt, suites: readonly string[]) => Promise<Filling>;
  /** What is metered of a model, where the usage says so. */
  readonly metered: (
    names: readonly string[],
    served: Served | undefined,
  ) => Promise<Partial<Usage> & { told?: readonly string[] }>;
}

/** Files for coding agents are read by people's tools: what those cost is not told by requests. */
export const isPaid = (
  { kind, messages, template }: Prompt,
  lanes: readonly Lane[],
  costs: Costs | undefined,
): boolean =>
  (messages.length > 0 || template !== undefined) &&
  (kind !== 'instructions' ||
    lanes.some(({ suites, names }) => suites.length > 0 || names.some((name) => isNamed(costs, name))));

const isNamed = (costs: Costs | undefined, name: string): boolean =>
  typeof costs?.usage === 'object' && Object.hasOwn(costs.usage, name);

/** The requests of a prompt on one side, one for each way in which it is used. */
export async function pricedPrompt(
  { id }: Pick<PromptPair, 'id'>,
  prompt: Prompt,
  pricing: Pricing,
): Promise<Priced[]> {
  const lanes = lanesOf(prompt, pricing.config, pricing.costs);
  if (!isPaid(prompt, lanes, pricing.costs)) return [];
  return Promise.all(lanes.map((lane) => pricedLane(id, prompt, lane, pricing)));
}

async function pricedLane(id: string, prompt: Prompt, lane: Lane, pricing: Pricing): Promise<Priced> {
  const { served, names, key, suites } = lane;
  const mix = await pricing.mix(prompt, lane, served);
  const measured = measuredOf(id, lane, pricing.measured);
  const most = served?.parameters.maxTokens;
  const { usage: given, assumptions } = usageFor(pricing.costs, names, { output: measured?.output, most });
  const { told = [], ...metered } = await pricing.metered(names, served);
  const usage: Usage = {
    ...given,
    ...metered,
    ...(served?.tier && Object.keys(given.tiers).length === 0 && { tiers: { [served.tier]: 1 } }),
  };
  const rates = await ratesFor(served);
  const deprecated = await deprecationOf(served, rates);
  const requests = requestsOf(rates, mix, usage, served, pricing.config);
  const impact = served && impactOf({ model: served.model, region: served.region, usage });
  const least = served ? leastPrefix(served.provider, served.model) : Number.POSITIVE_INFINITY;
  const isUncached = mix !== undefined && served?.caches === false && usage.cached === 0 && mix.prefix >= least;
  return {
    kind: 'prompt',
    label: id,
    suite: key === '' ? suites[0] : key,
    file: prompt.path,
    line: prompt.position.line,
    item: { id: key === '' ? id : `${id} · ${key}`, costs: requests },
    source: prompt,
    requests,
    ...(served && { served }),
    candidates: await Promise.all(
      lane.candidates.map(async (other) => {
        const itsRates = await ratesFor(other);
        return {
          served: other,
          requests: requestsOf(itsRates, await pricing.mix(prompt, lane, other), usage, other, pricing.config),
          retires: (await deprecationOf(other, itsRates)) !== undefined,
        };
      }),
    ),
    about: {
      ...(served && { model: served.model }),
      ...(served?.name !== undefined && { name: served.name }),
      ...(served?.provider !== undefined && { provider: served.provider }),
      ...(served?.region !== undefined && { region: served.region }),
      ...(mix && { tokens: tokensOf(mix) }),
      usage,
      ...(impact && { footprint: impact.monthly, perThousand: impact.perThousand }),
      ...(deprecated && { deprecated }),
      ...(isUncached && { uncached: { prefix: mix.prefix, least } }),
      assumptions: [
        ...assumptions.filter((one) => !isSaid(one, metered)),
        ...told,
        ...(served?.notes ?? []),
        ...(mix?.of === 'template'
          ? ['No case fills it, so its tokens are those of the template as it is written.']
          : []),
        ...(mix?.media ? ['Images and documents are not counted.'] : []),
        ...(served?.hourly ? ['Its model answers from a SageMaker endpoint, which is paid by the hour.'] : []),
        ...(served === undefined
          ? ['Nobody says which model answers: write `model` in it, or a suite with models.']
          : []),
        ...(impact?.assumptions ?? []),
      ],
    },
  };
}

/** What is assumed where nobody knows, and is metered. */
const isSaid = (assumption: string, { requests, output }: Partial<Usage>): boolean =>
  (requests !== undefined && assumption.startsWith('Nobody says how many')) ||
  (output !== undefined && /^(?:Nobody says how long answers|Answers) are/.test(assumption));

/** What is paid by the hour costs nothing a request. */
const free: Rates = {
  of: Object.fromEntries(
    (['input', 'cache-read', 'cache-write', 'cache-write-1h', 'output', 'reasoning'] as const).map((one) => [
      one,
      { price: 0, steps: [] },
    ]),
  ),
  request: 0,
  tiers: {},
  sources: [],
};

export async function ratesFor(served: Served | undefined): Promise<Rates | undefined> {
  if (served === undefined) return undefined;
  const rates = await ratesOf(served.provider, served.model, served.own);
  return rates ?? (served.hourly ? free : undefined);
}

/** The project's table has days; the list of prices a mark, of other models. */
export async function deprecationOf(
  served: Served | undefined,
  rates: Rates | undefined,
): Promise<Retirement | undefined> {
  const known = served && (await retirementOf(served.provider, served.model));
  return known ?? (rates?.deprecated ? { source: priceList.name } : undefined);
}

function requestsOf(
  rates: Rates | undefined,
  mix: TokenMix | undefined,
  usage: Usage,
  served: Served | undefined,
  { models }: Config,
): Requests {
  const settings = served?.name === undefined ? undefined : models[served.name];
  return {
    kind: 'requests',
    // Of what cannot be counted nothing is known.
    rates: mix === undefined ? undefined : rates,
    input: mix?.input ?? [0],
    ...(mix?.error && { error: mix.error }),
    ...(settings && onlyEmbeds(settings) && { embeds: true }),
    usage,
  };
}

/** Of the same model before that of another: answers to one prompt are about as long. */
function measuredOf(id: string, { suites, served }: Lane, measured: readonly MeasuredAnswers[]) {
  const of = measured.filter(({ suite, prompt }) => prompt === id && (suites.length === 0 || suites.includes(suite)));
  return of.find(({ model }) => model === served?.name || model === served?.model) ?? of[0];
}

function tokensOf({ of, input, by, error, prefix, tools }: TokenMix): Tokens {
  const sorted = input.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * (sorted.length - 1))] ?? 0;
  return {
    of,
    cases: of === 'cases' ? input.length : 0,
    mean: input.reduce((sum, tokens) => sum + tokens, 0) / Math.max(1, input.length),
    least: at(0),
    median: at(0.5),
    p90: at(0.9),
    most: at(1),
    by,
    ...(error && { error }),
    prefix,
    tools,
  };
}
