import { type Inspected, inspect } from '../../../shared/detection/structure/inspect.ts';

/** What is found in a file: each check once, in order of their names. */
export async function found(path: string, text: string | object, base?: string | object): Promise<string[]> {
  const file = (given: string | object): Inspected => ({ path, text: typeof given === 'string' ? given : json(given) });
  const { findings } = await inspect(file(text), base === undefined ? undefined : file(base));
  return [...new Set(findings.map(({ check }) => check))].sort();
}

export const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
