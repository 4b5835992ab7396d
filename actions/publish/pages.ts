import { dirname, resolve } from 'node:path';
import { describe, UserError } from '../../shared/action/errors.ts';
import { resultsOf } from '../../shared/action/perform.ts';
import type { Surroundings } from '../../shared/action/surroundings.ts';
import type { PublishInputs } from './inputs.ts';
import type { ToldPart } from './tell.ts';

/**
 * What an action writes beside its result, made of what its shards have left: in the folder that it would have written to
 * had it measured all by itself. Without it nothing else is lost, so what keeps it from being made is a warning.
 * @returns the paths of all files
 */
export async function writePages(
  parts: readonly ToldPart[],
  inputs: PublishInputs,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const { directory, log } = surroundings;
  const { from } = inputs;
  const files: string[] = [];
  // An artifact of another run is read as far as its results, and no further.
  if (from === undefined) return files;
  for (const { whole, decision, accepted, name } of parts) {
    if (whole?.shards === undefined || whole.data === undefined) continue;
    const { definition, key, data, policy } = whole;
    const folders = whole.shards.map((path) => dirname(resolve(directory, from, path)));
    try {
      const results = await resultsOf(definition.name, { results: inputs.results, key }, surroundings);
      await definition.shards?.gather(data, folders, results);
      const decided = accepted === undefined ? policy : { ...policy, accepted };
      files.push(...((await definition.files?.(data, decision, results, decided)) ?? []));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const problem of error.problems) log.warning(`${name} has no page of all shards: ${describe(problem)}`);
    }
  }
  return files;
}
