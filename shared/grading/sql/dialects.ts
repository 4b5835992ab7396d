import type { Parser } from 'node-sql-parser';
import type { Dialect } from '../sql.ts';
import { parsers } from './parsers.ts';

interface Module {
  readonly Parser?: typeof Parser;
  readonly default?: { readonly Parser: typeof Parser };
}

export interface Parsed {
  /** The statements; one alone may stand without a list. */
  readonly ast: unknown;
  /** `select::shop::orders`, `DROP::null::orders` */
  readonly tableList: readonly string[];
}

/** @returns a parser that throws a `SyntaxError` of its own for what is no SQL of the dialect */
export async function parserOf(dialect: Dialect): Promise<(text: string) => Parsed> {
  const module = (await parsers[dialect]()) as Module;
  const Found = module.Parser ?? module.default?.Parser;
  if (Found === undefined) throw new Error(`the parser of ${dialect} has no class Parser`);
  const parser = new Found();
  const database = nameOf(dialect);
  return (text) => parser.parse(text, { database });
}

/** How node-sql-parser calls it, and the file of its parser. */
export const nameOf = (dialect: Dialect): string => (dialect === 'sqlserver' ? 'transactsql' : dialect);
