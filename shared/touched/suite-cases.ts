import { UserError } from '../action/errors.ts';
import type { Case } from '../cases/case.ts';
import { casesOfPrompt } from '../cases/prompt-cases.ts';
import { readCases } from '../cases/read-cases.ts';
import type { Config } from '../config/schema.ts';
import type { Prompt } from '../prompts/prompt.ts';
import type { Tree } from '../revision/tree.ts';
import type { FileProblem } from './problem.ts';

/** Cases that are rendered at most, and whose variables are looked at. */
const most = { rendered: 500, looked: 20_000 };

/** The cases that fill a prompt. */
export interface Filling {
  /** The first ones. */
  readonly cases: readonly Case[];
  /** Names of all variables that some case has a value for. */
  readonly names: ReadonlySet<string>;
  /** How many cases there are in all. */
  readonly total: number;
  /** Whether that were all. */
  readonly whole: boolean;
}

/** The cases of suites, each read once, from the head: both sides are asked those. */
export class SuiteCases {
  readonly #config: Config;
  readonly #tree: Tree;
  readonly #read = new Map<string, Promise<Filling>>();
  /** Cases that could not be read: eval-gate fails for them, and a comparison of prompts does not. */
  readonly problems: FileProblem[] = [];

  constructor(config: Config, tree: Tree) {
    this.#config = config;
    this.#tree = tree;
  }

  /** @param suites names of those that measure the prompt; what its own file holds fills it as well */
  async of(prompt: Prompt, suites: readonly string[]): Promise<Filling> {
    const own = fillingOf(casesOfPrompt(prompt));
    const given = await Promise.all(suites.map((name) => this.#casesOf(name)));
    const all = given.filter((filling) => filling !== undefined);
    const cases = all.flatMap((filling) => filling.cases).slice(0, most.rendered);
    return {
      cases: cases.length === 0 ? own.cases : cases,
      names: new Set([own, ...all].flatMap(({ names }) => [...names])),
      total: cases.length === 0 ? own.total : all.reduce((sum, { total }) => sum + total, 0),
      whole: all.every(({ whole }) => whole),
    };
  }

  async #casesOf(suite: string): Promise<Filling | undefined> {
    const patterns = this.#config.suites[suite]?.cases;
    if (patterns === undefined) return undefined;
    const known = this.#read.get(suite) ?? this.#readAll(suite, patterns);
    this.#read.set(suite, known);
    return known;
  }

  async #readAll(suite: string, patterns: readonly string[]): Promise<Filling> {
    const read: Case[] = [];
    const names = new Set<string>();
    let looked = 0;
    try {
      for await (const one of readCases(this.#tree, patterns, { key: `suites.${suite}.cases` })) {
        looked += 1;
        if (looked > most.looked) return { cases: read, names, total: looked - 1, whole: false };
        if (read.length < most.rendered) read.push(one);
        for (const name of Object.keys(one.vars)) names.add(name);
      }
      return { cases: read, names, total: looked, whole: true };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.problems.push(
        ...error.problems.map(
          ({ file, line, column, message }): FileProblem => ({
            side: 'head',
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            ...(column !== undefined && { column }),
            message: `Cases of ${suite}: ${message}`,
          }),
        ),
      );
      return { cases: [], names, total: 0, whole: false };
    }
  }
}

const fillingOf = (cases: readonly Case[]): Filling => ({
  cases: cases.slice(0, most.rendered),
  names: new Set(cases.flatMap(({ vars }) => Object.keys(vars))),
  total: cases.length,
  whole: true,
});
