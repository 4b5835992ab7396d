import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Xoshiro128 } from '../../shared/statistics/random.ts';

/** A text that was made of a line of this project. */
export interface Seed {
  /** The file that the line is in. */
  readonly family: string;
  readonly label: 0 | 1;
  /** Same for all that were made of a line. */
  readonly line: string;
  readonly text: string;
}

const kinds = [
  { folder: 'attacks', label: 1 },
  { folder: 'ordinary', label: 0 },
] as const;

/** Texts of all families: `each` of a line at most, since the same ones count once. */
export function seeds(folder: string, each: number): Seed[] {
  const lists = readFileSync(join(folder, 'lists.txt'), 'utf8');
  return kinds.flatMap(({ folder: kind, label }) =>
    readdirSync(join(folder, kind))
      .sort()
      .flatMap((file) => {
        const grown = grow(
          `${lists}\n${readFileSync(join(folder, kind, file), 'utf8')}`,
          each,
          Xoshiro128.fromSeed(11),
        );
        return grown.map(({ text, line }) => ({ family: file, label, line: `${kind}/${file}:${line}`, text }));
      }),
  );
}

/**
 * Texts made of lines under headings in brackets, of which `{a|b}` is one and `<name>` a line of the list of that name. The
 * last list is what is asked for.
 */
function grow(source: string, each: number, random: Xoshiro128): { readonly text: string; readonly line: number }[] {
  const lists = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of source.split('\n')) {
    const heading = /^\[(\p{L}+)\]$/u.exec(line)?.[1];
    if (heading !== undefined) {
      list = [];
      lists.set(heading, list);
    } else if (line !== '' && !/^# [A-Z][a-z]+[ ,]/.test(line)) list.push(line);
  }
  const one = (values: readonly string[]): string => values[Math.floor(random.uniform() * values.length)] ?? '';
  const chosen = (line: string): string => {
    const next = line.replaceAll(/\{([^{}]*\|[^{}]*)\}/g, (_, choices: string) => one(choices.split('|')));
    return next === line ? line : chosen(next);
  };
  const grown = (line: string): string =>
    chosen(line)
      .replaceAll(/<(\p{L}+)>/gu, (whole, name: string) => {
        const values = lists.get(name);
        return values === undefined ? whole : grown(one(values));
      })
      .replaceAll('\\n', '\n');
  return list.flatMap((line, at) => {
    const texts = new Set(Array.from({ length: each }, () => grown(line)));
    return [...texts].map((text) => ({ text, line: at }));
  });
}
