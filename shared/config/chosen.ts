import { z } from 'zod';

/** A schema that is made when there is a value for it, which it never does without: most configurations have few parts. */
export function late<S extends z.ZodType>(make: () => S): z.ZodLazy<S> {
  const schema = z.lazy(make);
  // An object asks its members whether they may be missing, and would have them made for that.
  for (const way of ['optin', 'optout']) Object.defineProperty(schema._zod, way, { value: undefined });
  return schema;
}

/**
 * A schema of many, of which only the one that a value chooses is made: each costs a part of a millisecond at every
 * start, used or not.
 * @param choose the one for a value, `undefined` where the whole has to say what is wrong with it
 * @param whole what it is to all others: documents, JSON Schema
 */
export function chosen<T>(
  choose: (given: unknown) => z.ZodType<T> | undefined,
  whole: () => z.ZodType<T>,
): z.ZodType<T> {
  const schema = late(whole);
  schema._zod.run = (payload, context) => (choose(payload.value) ?? whole())._zod.run(payload, context);
  return schema;
}

/**
 * For an object of many members that are all optional: a schema of those that a value has, and of all where it has
 * another.
 * @param make an object's schema of the members named
 */
export function ofMembers<T>(names: readonly string[], make: (names: readonly string[]) => z.ZodType<T>): z.ZodType<T> {
  const made = new Map<string, z.ZodType<T>>();
  const some = (wanted: readonly string[]): z.ZodType<T> => {
    const key = wanted.join();
    const schema = made.get(key) ?? make(wanted);
    made.set(key, schema);
    return schema;
  };
  return chosen(
    (given) => {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
      const wanted = Object.keys(given);
      return wanted.every((name) => names.includes(name)) ? some(wanted) : undefined;
    },
    () => some(names),
  );
}
