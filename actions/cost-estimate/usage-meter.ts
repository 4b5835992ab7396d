import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Costs } from '../../shared/config/costs/costs.ts';
import { type Range, scenarios } from '../../shared/pricing/estimate/usage.ts';
import type { MeteredUsage, UsageMeter } from '../../shared/pricing/measured/usage.ts';
import type { Pricing } from './of-prompts.ts';
import type { Served } from './served.ts';

/** Usage as it is metered, where aiops.yml says so. What cannot be read is told once, and the profile stands in. */
export interface Meter {
  readonly problems: readonly string[];
  /** @param names of a prompt: the first side that is asked for it says how often it is used, whichever model answers then */
  usageOf(
    costs: Costs | undefined,
    names: readonly string[],
    served: Served | undefined,
  ): ReturnType<Pricing['metered']>;
}

/** Whether the usage of something with these names is to be measured. */
export const isMetered = (costs: Costs | undefined, names: readonly string[]): boolean => {
  const usage = costs?.usage;
  if (typeof usage !== 'object') return usage === 'cloudwatch';
  return names.map((name) => usage[name]).find((one) => one !== undefined) === 'cloudwatch';
};

/** @param sharers how many prompts ask a model, 1 or more: metrics do not tell them apart */
export function usageMeter(
  { trust, rules, meter: open }: Pick<Context, 'trust' | 'rules' | 'meter'>,
  sharers: (served: Served) => number,
): Meter {
  const problems: string[] = [];
  const byNames = new Map<string, Awaited<ReturnType<Meter['usageOf']>>>();
  const tell = (message: string): Record<string, never> => {
    if (!problems.includes(message)) problems.push(message);
    return {};
  };
  let opened: Promise<UsageMeter> | undefined;

  const measured = async (names: readonly string[], served: Served): ReturnType<Meter['usageOf']> => {
    const { model, region, provider } = served;
    if (!trust.trusted)
      return tell('Usage is not read from CloudWatch for changes of this author; that of the profile stands in.');
    if (provider !== 'bedrock')
      return tell(
        `CloudWatch has no usage of ${model}, which Amazon Bedrock does not serve; that of the profile stands in.`,
      );
    try {
      opened ??= open(rules.config.value.costs?.cloudwatch);
      const found = await (await opened).usageOf({ model, prompt: names, ...(region !== undefined && { region }) });
      if (found === undefined)
        return tell(`CloudWatch has no request to ${model} in that time; the usage of the profile stands in.`);
      return shared(found, found.of === 'prompt' ? 1 : sharers(served));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return tell(`${error.problems[0]?.message ?? error.message} The usage of the profile stands in.`);
    }
  };

  return {
    problems,
    async usageOf(costs, names, served) {
      if (served === undefined || !isMetered(costs, names)) return {};
      const key = JSON.stringify(names);
      const known = byNames.get(key);
      if (known !== undefined) return known;
      const usage = await measured(names, served);
      if (usage.requests !== undefined) byNames.set(key, usage);
      return usage;
    },
  };
}

/** The part of a model's usage that is taken for one of its prompts: the same for each. */
function shared(found: MeteredUsage, among: number): Awaited<ReturnType<Meter['usageOf']>> {
  const { of, requests, output, cached, written, input, assumptions } = found;
  const alone = 'All requests to the model are taken for this prompt’s.';
  const several = `${among} prompts ask the model, and each is taken to have the same part of its requests: \`log-group\` at costs.cloudwatch tells them apart.`;
  return {
    requests: among === 1 ? requests : divided(requests, among),
    ...(output && { output }),
    ...(cached !== undefined && { cached }),
    ...(written !== undefined && { written }),
    told: [
      ...assumptions,
      ...(of === 'prompt' ? [] : [among === 1 ? alone : several]),
      ...(input === undefined
        ? []
        : [`Requests had ${Math.round(input).toLocaleString('en-US')} tokens of input there.`]),
    ],
  };
}

const divided = (range: Range, by: number): Range =>
  Object.fromEntries(scenarios.map((one) => [one, Math.round(range[one] / by)])) as Record<keyof Range, number>;
