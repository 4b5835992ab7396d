import { createReadStream } from 'node:fs';
import { readLines } from '../results/read-lines.ts';
import { Lengths, type Used } from './lengths.ts';

/** The lengths of answers of the head, by `keyOf`; `undefined` where there is no such file. */
export async function lengthsIn(path: string, signal: AbortSignal): Promise<ReadonlyMap<string, Lengths> | undefined> {
  const found = new Map<string, Lengths>();
  try {
    for await (const line of readLines(createReadStream(path, { signal }))) {
      const [key, used] = line === '' ? [] : usageIn(line);
      if (key === undefined || used === undefined) continue;
      const lengths = found.get(key) ?? new Lengths();
      found.set(key, lengths);
      lengths.add(used);
    }
  } catch (error) {
    signal.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return found;
}

/** What tells prompts and models of suites apart. */
export const keyOf = (suite: unknown, prompt: unknown, model: unknown): string =>
  JSON.stringify([suite, prompt, model]);

/** @throws SyntaxError for what is no JSON */
function usageIn(line: string): [string?, Used?] {
  const { suite, prompt, model, side, usage } = (JSON.parse(line) ?? {}) as Readonly<Record<string, unknown>>;
  if (side !== 'head' || typeof usage !== 'object' || usage === null) return [];
  const { input, output, reasoning, cacheRead, cacheWrite } = usage as Readonly<Record<string, unknown>>;
  if (!isTokens(input) || !isTokens(output)) return [];
  const known = (value: unknown): number | undefined => (isTokens(value) ? value : undefined);
  return [
    keyOf(suite, prompt, model),
    { input, output, reasoning: known(reasoning), cacheRead: known(cacheRead), cacheWrite: known(cacheWrite) },
  ];
}

const isTokens = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;
