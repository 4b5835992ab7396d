import type { Costs } from '../../shared/config/costs/costs.ts';
import type { Config } from '../../shared/config/schema.ts';
import { addressOf } from '../../shared/prompts/address.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { suitesOf } from '../../shared/touched/coverage.ts';
import { type Served, servedBy } from './served.ts';

/** A prompt as it is used in one way: requests of one kind, answered by one model. */
export interface Lane {
  /** The suite whose usage it has, where several have one of their own; else nothing. */
  readonly key: string;
  /** Suites that measure it, the one that says the model first. */
  readonly suites: readonly string[];
  /** Names under which its usage may stand in aiops.yml, the most particular first. */
  readonly names: readonly string[];
  /** Absent where nobody says which. */
  readonly served?: Served;
  /** Further models of the suite, which it compares with the one that is used. */
  readonly candidates: readonly Served[];
}

/**
 * How a prompt is used: once, unless several of its suites have a usage of their own. The first model of a suite is the one
 * that is used; without one, that which the prompt names.
 */
export function lanesOf(prompt: Prompt, config: Config, costs: Costs | undefined): Lane[] {
  const suites = suitesOf(config)(prompt);
  const entries = typeof costs?.usage === 'object' ? costs.usage : {};
  const address = addressOf(prompt.path, prompt);
  const own = [...new Set([address, prompt.path])];
  const apart = suites.filter((name) => Object.hasOwn(entries, name));
  const isOnce = apart.length < 2 || own.some((name) => Object.hasOwn(entries, name));
  const lane = (key: string, among: readonly string[], names: readonly string[]): Lane => {
    const models = among.map((name) => config.suites[name]?.models).find((one) => one !== undefined);
    const [first, ...others] = models ?? (prompt.model === undefined ? [] : [prompt.model.id]);
    const served = first === undefined ? undefined : servedBy(first, prompt, config, costs);
    return {
      key,
      suites: among,
      names,
      ...(served && { served }),
      candidates: others.map((name) => servedBy(name, prompt, config, costs)),
    };
  };
  const [only] = apart;
  const ordered = only === undefined ? suites : [only, ...suites.filter((name) => name !== only)];
  if (isOnce) return [lane('', ordered, [...own, ...ordered])];
  return apart.map((name) => lane(name, [name], [name]));
}
