import picomatch from 'picomatch';
import type { Config } from '../config/schema.ts';
import { fileOf } from '../prompts/address.ts';
import { type Found, isPromptPath } from '../prompts/formats.ts';
import type { Change, Tree } from '../revision/tree.ts';

/** How a file came to be looked at; `undefined` for one that is not. */
export type Finding = (path: string) => Found | undefined;

/** Which files are looked at: those of `prompts:`, or without it those whose name tells; and those that suites name. */
export function promptFiles(configs: readonly Config[]): Finding {
  const byName = configs.some(({ prompts }) => prompts === undefined);
  const named = configs.flatMap(({ prompts = [], suites }) => [
    ...prompts,
    ...Object.values(suites).flatMap(({ prompt }) => prompt.map(fileOf)),
  ]);
  const isNamed = picomatch(named, { dot: true });
  return (path) => {
    if (isNamed(path)) return 'named';
    return byName && isPromptPath(path, 'default') ? 'default' : undefined;
  };
}

/** A file of prompts as both sides have it; the side that lacks it is absent. */
export interface Pair {
  readonly base?: string;
  readonly head?: string;
}

/** What a change can touch. */
export interface Touched {
  readonly pairs: readonly Pair[];
  readonly foundBy: Finding;
}

/** The files of prompts that a change touches itself. */
export function pairsOf(changed: readonly Change[], foundBy: Finding): Pair[] {
  return changed.flatMap(({ kind, path, from = path }): Pair[] => {
    const base = kind === 'added' || !foundBy(from) ? undefined : from;
    const head = kind === 'removed' || !foundBy(path) ? undefined : path;
    if (base === undefined && head === undefined) return [];
    return [{ ...(base !== undefined && { base }), ...(head !== undefined && { head }) }];
  });
}

/** Files that are read for what they include at most: beyond it a look at each would take longer than it is worth. */
const mostLookedAt = 5000;

/** Kinds of files that prompts include. */
const includable = /\.(?:txt|md|markdown|json|ya?ml|csv|prompt|prompty|j2|jinja2?|hbs|handlebars|mustache)$/i;

/**
 * Files of prompts that did not change themselves, and may have a changed file in them: they mention its name. A look at
 * their text, without reading them as prompts.
 */
export async function mentioning(changed: readonly Change[], foundBy: Finding, head: Tree): Promise<string[]> {
  const touched = new Set(changed.flatMap(({ path, from = path }) => [path, from]));
  // A partial of Handlebars is named without its underscore and ending.
  const names = [...touched].filter((path) => includable.test(path)).map((path) => stemOf(path));
  if (names.length === 0) return [];
  const others = (await head.list()).filter((path) => foundBy(path) && !touched.has(path));
  const found = await Promise.all(
    others.slice(0, mostLookedAt).map(async (path) => {
      const text = (await head.read(path))?.toString('latin1') ?? '';
      return names.some((name) => text.includes(name)) ? [path] : [];
    }),
  );
  return found.flat();
}

const stemOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/^_/, '');
  return Buffer.from(name.slice(0, name.indexOf('.'))).toString('latin1');
};
