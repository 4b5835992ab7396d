import picomatch from 'picomatch';
import { UserError } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Suite } from '../config/schema.ts';
import { fileOf } from '../prompts/address.ts';
import { suitesByDefault } from '../prompts/formats.ts';
import type { Tree } from '../revision/tree.ts';

/** A suite and one of its prompts, before anything of it is read. */
export interface Source {
  readonly suite: string;
  readonly prompt: string;
  /** As the configuration has it; absent for a prompt that is its own suite by its test data and evaluators. */
  readonly settings?: Suite;
  readonly config: LoadedConfig;
}

/**
 * What there is to measure: the suites of the configuration, and each prompt found by `prompts:` that no suite names.
 * @throws UserError for a pattern that finds nothing and a suite that does not exist
 */
export async function sourcesOf(config: LoadedConfig, tree: Tree, only?: readonly string[]): Promise<Source[]> {
  const files = await tree.list();
  const suites = Object.entries(config.value.suites);
  const explicit = suites.flatMap(([suite, settings]) =>
    settings.prompt.flatMap((pattern) => {
      const isMeant = picomatch(pattern, { dot: true });
      const found = files.filter((file) => isMeant(file));
      if (found.length > 0) return found.map((prompt): Source => ({ suite, prompt, settings, config }));
      // One of several prompts in a file.
      if (pattern.includes('#') && files.includes(fileOf(pattern)))
        return [{ suite, prompt: pattern, settings, config }];
      const guess = nearest(pattern, files);
      const fix = guess === undefined ? `There is none in ${tree.label}.` : `Did you mean ${guess}?`;
      throw new UserError({
        ...config.locate(['suites', suite, 'prompt']),
        key: `suites.${suite}.prompt`,
        message: `no file ${pattern}.`,
        fix,
      });
    }),
  );
  const named = new Set(explicit.flatMap(({ prompt }) => [prompt, fileOf(prompt)]));
  const isPrompt = picomatch([...(config.value.prompts ?? suitesByDefault)], { dot: true });
  const implicit = files
    .filter((file) => isPrompt(file) && !named.has(file))
    .map((prompt): Source => ({ suite: nameOf(prompt), prompt, config }));
  const all = [...explicit, ...implicit];
  if (only === undefined) return all;
  const names = new Set(all.map(({ suite }) => suite));
  const unknown = only.filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((name) => {
        const guess = nearest(name, names);
        return {
          key: 'input suites',
          message: `there is no suite ${name}.`,
          fix: guess ? `Did you mean ${guess}?` : thereAre(names),
        };
      }),
    );
  }
  return all.filter(({ suite }) => only.includes(suite));
}

const thereAre = (names: ReadonlySet<string>): string =>
  names.size === 0 ? 'There is none.' : `There are: ${[...names].join(', ')}.`;

/** `prompts/triage.prompt.yml` → `prompts/triage` */
const nameOf = (prompt: string): string => prompt.replace(/\.prompt\.ya?ml$/, '');
