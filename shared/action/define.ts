import type { z } from 'zod';
import type { Acceptance } from '../github/acceptance.ts';
import type { Tests } from '../releases/proof/tested.ts';
import type { Section } from '../report/document.ts';
import type { ResultsFolder } from '../results/folder.ts';
import type { Waiver } from '../trust/waivers.ts';
import type { CommonInputs } from './common-inputs.ts';
import type { Context } from './context.ts';
import type { Shard } from './shard.ts';
import type { Decision } from './verdict.ts';

/** What people have decided beside the rules in the data. */
export interface Policy {
  /** Waivers that count on this event; one in force today or not. */
  readonly waivers: readonly Waiver[];
  /** The date, `2026-11-30`: a waiver counts up to its own. */
  readonly today: string;
  /** The maintainer who let this failure through. Not known yet where it is decided. */
  readonly accepted?: Acceptance;
}

export interface Output<D> {
  readonly description: string;
  /**
   * `undefined` leaves it empty: unknown is not zero.
   * @param files paths of what was written
   */
  readonly value: (data: D, policy: Policy, files: readonly string[]) => OutputValue | Promise<OutputValue>;
}

export type OutputValue = string | number | undefined;

/** What an action that was skipped has to say, since nothing that it covers changed. */
export interface Untouched extends Pick<Decision, 'headline' | 'quiet'> {
  readonly sections: readonly Section[];
}

/** How an action is measured in several jobs, each a share of it, by the input `shard`. */
export interface Sharded<D> {
  /** What a shard writes beside its result: what the merge needs of it. */
  readonly file: string;
  readonly record: () => Promise<z.ZodType<{ readonly shard: Shard }>>;
  /**
   * The data of the whole. Pure.
   * @throws UserError when the parts are not shares of the same
   */
  merge(parts: readonly { readonly data: D; readonly record: unknown }[]): Promise<D>;
  /**
   * Brings what the shards left beside their results into the folder of the whole, where `files` looks for it.
   * @throws UserError where it is not there
   */
  gather(data: D, folders: readonly string[], results: ResultsFolder): Promise<void>;
}

/**
 * An action. It is the one source of `action.yml`, of the tables in its README, of `--help` and of the contract
 * tests. Only `measure` has effects: the rest are values made of values, so a result file is enough to do them again.
 */
export interface Definition<I extends z.ZodObject = z.ZodObject, D extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** One sentence, without a full stop, 125 characters at most (the Marketplace's limit). */
  readonly description: string;
  readonly icon: string;
  readonly color: string;
  /** Version of `data`, raised when a reader of older results could not read it. */
  readonly version: number;
  /** Its own inputs; those of `commonInputs` are added. */
  readonly inputs: I;
  /** It measures how long models take, so nothing else may keep the process busy once it asks them. */
  readonly timed?: true;
  /** Checks what comes out of a result file; a run itself does not wait for its thousand lines. */
  readonly data: () => Promise<D>;
  readonly outputs: Readonly<Record<string, Output<z.infer<D>>>>;
  /** Everything with an effect. When `context.signal` aborts it returns what is known, or throws the reason. */
  measure(inputs: z.infer<I> & CommonInputs, context: Context): Promise<z.infer<D>>;
  /** Pure, as `report` is. What they are made of may be loaded when they are asked. */
  decide(data: z.infer<D>, policy: Policy): Decision | Promise<Decision>;
  report(data: z.infer<D>, decision: Decision, policy: Policy): readonly Section[] | Promise<readonly Section[]>;
  /**
   * What both would say of data in which nothing changed, so that they need not be loaded for it: most pull requests are
   * about something else. `undefined` for all other data. Not asked where somebody waives something.
   */
  untouched?(data: z.infer<D>): Untouched | undefined;
  readonly shards?: Sharded<z.infer<D>>;
  /** What of it was tested as a whole, where that proves something of what goes live. */
  tests?(data: z.infer<D>): Tests | undefined;
  /** Which of `files` is for code scanning, if any; `whole` where everything was scanned. */
  sarif?(data: z.infer<D>): { readonly file: string; readonly whole: boolean } | undefined;
  /** Files beside the result, from what `measure` left in the folder. Returns their paths. */
  files?(data: z.infer<D>, decision: Decision, results: ResultsFolder, policy: Policy): Promise<readonly string[]>;
}

/** What is told of an action without running it: `action.yml`, tables and `--help` are made of it. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly color: string;
  readonly inputs: z.ZodObject;
  /** Of the inputs that every action has, those that would mean nothing to it. */
  readonly unused?: readonly (keyof CommonInputs)[];
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export function defineAction<I extends z.ZodObject, D extends z.ZodType>(
  definition: Definition<I, D>,
): Definition<I, D> {
  return definition;
}
