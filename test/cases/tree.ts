import { Readable } from 'node:stream';
import type { Case } from '../../shared/cases/case.ts';
import { readCases } from '../../shared/cases/read-cases.ts';

type Content = string | Buffer | (() => Iterable<Buffer>);

/** Files in memory, as readCases wants a tree. A function makes a file's chunks when they are asked for. */
export const treeOf = (files: Readonly<Record<string, Content>>) => ({
  list: async () => Object.keys(files).sort(),
  stream: async (path: string) => {
    const content = files[path];
    if (content === undefined) return undefined;
    return Readable.from(typeof content === 'function' ? content() : [Buffer.from(content)]);
  },
});

export async function casesIn(
  files: Readonly<Record<string, Content>>,
  patterns: string | string[] = Object.keys(files),
) {
  const cases: Case[] = [];
  for await (const one of readCases(treeOf(files), patterns)) cases.push(one);
  return cases;
}
