import type { z } from 'zod';

/** What may stand beside the key of some graders. */
export interface Options {
  readonly 'ignore-case'?: boolean | undefined;
  readonly fenced?: boolean | undefined;
  /** The least score that passes. */
  readonly threshold?: number | undefined;
}

/** What a key of an entry of `graders:` takes. What grades by it stands apart: a start knows all keys, and grades nothing. */
export interface Form<S extends z.ZodType = z.ZodType> {
  /** Made when an entry has the key, and not before: all of them together take milliseconds that every start would pay. */
  readonly schema: () => S;
  /** The options that mean something to it. */
  readonly options: readonly (keyof Options)[];
  /** The least score that passes, where the entry does not say. */
  readonly threshold?: number;
  /** The models that it asks, as the configuration names them. */
  judges?(value: z.output<S>): readonly string[];
  /** The models whose vectors of texts it compares, as the configuration names them. */
  embedders?(value: z.output<S>): readonly string[];
  /** Paths or patterns of the files of its side that decide what it says. */
  files?(value: z.output<S>): readonly string[];
}

/** What stands at such a key. */
export type Value<F extends Form> = z.output<ReturnType<F['schema']>>;
