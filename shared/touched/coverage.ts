import picomatch from 'picomatch';
import type { Config } from '../config/schema.ts';
import { addressOf } from '../prompts/address.ts';
import type { Prompt } from '../prompts/prompt.ts';

/** The suites that measure a prompt. */
export type Coverage = (prompt: Prompt) => string[];

/** What stands for a prompt that eval-gate measures by what the prompt's own file holds. */
const own = 'its own test data';

/** With what stands for its own test data, where no suite names it. */
export function coverageOf(config: Config): Coverage {
  const named = suitesOf(config);
  return (prompt) => {
    const names = named(prompt);
    return names.length === 0 && prompt.testData.length > 0 && prompt.evaluators.length > 0 ? [own] : names;
  };
}

/** The deployments that a prompt goes live with, with their environments: `support-bot (production)`. */
export function deploymentsOf({ deployments = {} }: Config): Coverage {
  const named = Object.entries(deployments).map(([name, { environment, release }]) => ({
    told: `${name} (${environment})`,
    isMeant: picomatch([...(release.prompts ?? [])], { dot: true }),
  }));
  return ({ path }) => named.filter(({ isMeant }) => isMeant(path)).map(({ told }) => told);
}

/** The suites that name a prompt, by its path or as one of its file. */
export function suitesOf({ suites }: Config): Coverage {
  const named = Object.entries(suites).map(([name, { prompt }]) => ({
    name,
    all: prompt,
    isMeant: picomatch([...prompt], { dot: true }),
  }));
  return (prompt) => {
    const { path } = prompt;
    const address = addressOf(path, prompt);
    return named.filter(({ isMeant, all }) => isMeant(path) || all.includes(address)).map(({ name }) => name);
  };
}
