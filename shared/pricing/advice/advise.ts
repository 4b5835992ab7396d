import type { Requests } from '../estimate/requests.ts';
import type { Scenario, Usage } from '../estimate/usage.ts';
import { dollarsOf } from '../money.ts';
import type { Advice, Advise, Advised } from './advice.ts';
import { leastPrefix } from './cacheable.ts';
import { cachedInstead } from './cached.ts';
import { billed, savingOf } from './saving.ts';

/** A tenth: of the requests that wait, of an answer's length. */
const part = 0.1;
/** A prompt that grew by less than this part is not told to be shorter. */
const leastGrowth = 0.01;

export const advise: Advise = (advised) =>
  advised
    .flatMap((one) =>
      [cache, smallerModel, batch, shorterPrompt, shorterAnswers].flatMap((advice) => advice(one) ?? []),
    )
    .sort((a, b) => (b.saving.expected > a.saving.expected ? 1 : b.saving.expected < a.saving.expected ? -1 : 0));

type Adviser = (advised: Advised) => Advice | undefined;

const cache: Adviser = ({ id, provider, model, requests, prefix, caches }) => {
  if (caches || requests.embeds || requests.usage.cached > 0) return undefined;
  const least = leastPrefix(provider, model);
  // Where the count is an estimate, the least that it may be has to be enough.
  if (prefix * (1 - (requests.error?.below ?? 0)) < least) return undefined;
  const kept = (time: Usage['kept']) =>
    savingOf(requests, (scenario) => cachedInstead(requests, prefix, time, scenario));
  const [minutes, hour] = [kept('5 min'), kept('1 h')];
  // As long as they save the same, the usual time is enough.
  const isLong = hour !== undefined && hour.expected > (minutes?.expected ?? 0n);
  const saving = isLong ? hour : minutes;
  if (saving === undefined) return undefined;
  return {
    about: id,
    kind: 'cache',
    message: `Cache the ${count(prefix)} tokens that all requests begin with${isLong ? ', and keep them for an hour' : ''}.`,
    because: `${model} keeps a prefix of ${count(least)} tokens or more. Requests are taken to come evenly over the month.`,
    saving,
  };
};

const batch: Adviser = ({ id, requests }) => {
  const { tiers } = requests.usage;
  const others = Object.values(tiers).reduce((sum, share) => sum + share, 0);
  if (tiers.batch !== undefined || others > 1 - part || requests.rates?.tiers.batch === undefined) return undefined;
  const usage = { ...requests.usage, tiers: { ...tiers, batch: part } };
  const saving = savingOf(requests, () => ({ ...requests, usage }));
  return (
    saving && {
      about: id,
      kind: 'batch',
      message: 'Send what may wait for up to a day in batches. This is what each tenth of the requests saves.',
      because: `A batch costs ${percent(requests.rates.tiers.batch.of)} of the usual price.`,
      saving,
    }
  );
};

const smallerModel: Adviser = ({ id, model, requests, alternatives, retires }) => {
  if (!isKnown(requests)) return undefined;
  const cheaper = alternatives
    .filter((other) => other.passed && !other.retires && other.model !== model && isKnown(other.requests))
    .flatMap(({ requests: instead, ...other }) => {
      const saving = savingOf(requests, () => instead);
      return saving === undefined ? [] : [{ ...other, saving }];
    });
  const best = cheaper.reduce<(typeof cheaper)[number] | undefined>(
    (a, b) => (a === undefined || b.saving.expected > a.saving.expected ? b : a),
    undefined,
  );
  if (best === undefined) return undefined;
  const suite = best.suite === undefined ? '' : ` of ${best.suite}`;
  return {
    about: id,
    kind: 'smaller-model',
    message: `Ask ${best.model} instead of ${model}: it passes the gate${suite} as well.`,
    because: `By eval results of this very commit.${retires === undefined ? '' : ` ${model} is taken away on ${retires}.`}`,
    ...(best.source && { source: best.source }),
    saving: best.saving,
  };
};

const shorterPrompt: Adviser = ({ id, requests, before }) => {
  const { input } = requests;
  if (before === undefined || before === 0 || input.length === 0) return undefined;
  const added = Math.round(input.reduce((sum, tokens) => sum + tokens, 0) / input.length - before);
  if (added < before * leastGrowth) return undefined;
  const saving = savingOf(requests, () => ({ ...requests, input: input.map((tokens) => Math.max(0, tokens - added)) }));
  return (
    saving && {
      about: id,
      kind: 'shorter-prompt',
      message: `See whether all of the ${count(added)} tokens that the change adds to each request are needed.`,
      saving,
    }
  );
};

/** Where most of a month goes into answers. */
const shorterAnswers: Adviser = ({ id, requests, most }) => {
  const { output, reasoning } = requests.usage;
  if (requests.embeds || output === undefined) return undefined;
  const withAnswers = (of: number): Requests => ({
    ...requests,
    usage: { ...requests.usage, output: scaled(output, of), reasoning: scaled(reasoning, of) },
  });
  const [all, shorter] = [savingOf(requests, () => withAnswers(0)), savingOf(requests, () => withAnswers(1 - part))];
  const { known: paid } = billed(requests, 'expected');
  if (all === undefined || shorter === undefined || 2n * all.expected < paid) return undefined;
  const share = percent(dollarsOf(all.expected) / dollarsOf(paid));
  return {
    about: id,
    kind: 'output-limit',
    message: `Ask for shorter answers${most === undefined ? ', and set max-tokens' : ''}. This is what a tenth less saves.`,
    because: `Answers are ${share} of what it costs${most === undefined ? ', and nothing limits them' : ''}.`,
    saving: shorter,
  };
};

const scaled = <T extends Readonly<Record<Scenario, number>>>(range: T, by: number) => ({
  low: tokens(range.low * by),
  expected: tokens(range.expected * by),
  high: tokens(range.high * by),
});

const isKnown = (requests: Requests): boolean => billed(requests, 'expected').unknown.length === 0;

const tokens = (value: number): number => Number(value.toPrecision(12));
const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const percent = (share: number): string => `${Math.round(share * 100)} %`;
